/** What an operation answers has an end in bytes: a file comes in pages, and what has no pages is refused. */
import { r4Model } from '@stelsel/fhir';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerSizes } from '../limits.ts';
import { type Ask, fhirBase, type Json, openEndpoint } from '../testing/open-endpoint.ts';

const sizes: AnswerSizes = { page: 16_384, each: 65_536, together: 1_000_000 };
const large = 'x'.repeat(7_000);

let send: Ask;

beforeAll(async () => {
  send = await openEndpoint(r4Model, { sizes });
  await send('PUT', '/Patient/a', { resourceType: 'Patient', id: 'a' });
  const subject = { reference: 'Patient/a' };
  const notes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  for (const id of notes) {
    await send('PUT', `/Observation/${id}`, {
      resourceType: 'Observation',
      id,
      status: 'final',
      code: { text: id },
      subject,
      valueString: large,
    });
  }
  const letter = (id: string, of: readonly string[]) => ({
    resourceType: 'Composition',
    id,
    status: 'final',
    type: { text: 'x' },
    subject,
    date: '2026',
    author: [{ display: 'x' }],
    title: 'x',
    section: [{ title: 'x', entry: of.map((one) => ({ reference: `Observation/${one}` })) }],
  });
  await send('PUT', '/Composition/long', letter('long', notes));
  await send('PUT', '/Composition/middle', letter('middle', notes.slice(0, 5)));
  await send('PUT', '/Composition/short', letter('short', ['a']));
});

const entriesOf = ({ json }: { readonly json: Json }) =>
  (json.entry as readonly { resource: { id: string; resourceType: string } }[]).map(({ resource }) => resource);

describe('what an operation answers', () => {
  it('is paged by its length when it is the file of a person, each resource once', async () => {
    const pages: number[] = [];
    const seen: string[] = [];
    const asked = '/Patient/a/$everything?_type=Patient,Observation';
    for (let path: string | undefined = asked; path !== undefined; ) {
      const page = await send('GET', path);
      expect(page.text.length).toBeLessThan(20_000);
      seen.push(...entriesOf(page).map(({ resourceType, id }) => `${resourceType}/${id}`));
      pages.push(entriesOf(page).length);
      const links = page.json.link as readonly { relation: string; url: string }[];
      path = links.find(({ relation }) => relation === 'next')?.url.slice(fhirBase.length);
    }
    expect(seen).toEqual(['Patient/a', ...[...'abcdefghij'].map((id) => `Observation/${id}`)]);
    expect(pages).toEqual([3, 2, 2, 2, 2]);
  });

  it.each(['Composition/long/$document', 'Observation/$lastn?patient=a'])(
    'is refused when %s is too long',
    async (path) => {
      const refused = await send('GET', `/${path}`);
      expect([refused.status, refused.code]).toEqual([400, 'NOD-ANSWER-SIZE']);
    },
  );

  it.each([
    ['Composition/short/$document', 3],
    ['Composition/middle/$document', 7],
    ['Observation/$lastn?patient=a&code:text=b', 1],
  ] as const)('is given when %s is not', async (path, length) => {
    expect(entriesOf(await send('GET', `/${path}`))).toHaveLength(length);
  });
});
