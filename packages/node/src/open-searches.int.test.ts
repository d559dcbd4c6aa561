/** Ways to ask a search of a plain endpoint: below a person, as a form, over everything; each refusal with its accepting twin. */
import { r4Model, stu3Model } from '@stelsel/fhir';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, fhirBase, type Json, openEndpoint } from './testing/open-endpoint.ts';

let send: Ask;

beforeAll(async () => {
  send = await openEndpoint(r4Model);
});

const found = (json: Json) =>
  ((json.entry ?? []) as readonly { readonly resource: Json }[]).map(({ resource }) => String(resource.id));
const self = (json: Json) => (json.link as readonly { readonly url: string }[])[0]?.url;
const put = (type: string, id: string, more: object) =>
  send('PUT', `/${type}/${id}`, { resourceType: type, id, ...more });

describe('a search below a person (Patient/[id]/[type])', () => {
  beforeAll(async () => {
    for (const person of ['a', 'b']) {
      const subject = { reference: `Patient/${person}` };
      await put('Patient', person, {});
      await put('Observation', `o-${person}`, { status: 'final', code: { text: 'x' }, subject });
      await put('Appointment', `v-${person}`, {
        status: 'booked',
        participant: [{ actor: subject, status: 'accepted' }],
      });
      await put('Group', `g-${person}`, { type: 'person', actual: true, member: [{ entity: subject }] });
    }
  });

  it.each([
    ['Observation', 'o-a', 'patient'],
    ['Appointment', 'v-a', 'patient'],
    ['Group', 'g-a', 'member'],
  ])('finds what is about that person, of type %s, and says how it was understood', async (type, id, code) => {
    const answer = await send('GET', `/Patient/a/${type}?_lastUpdated=gt2020`);
    expect([answer.status, found(answer.json)]).toEqual([200, [id]]);
    expect(self(answer.json)).toBe(`${fhirBase}/${type}?${code}=Patient%2Fa&_lastUpdated=gt2020`);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(found((await send('POST', `/Patient/a/${type}/_search`, '_lastUpdated=lt2020', form)).json)).toEqual([]);
    expect(found((await send('GET', `/Patient/nobody/${type}`)).json)).toEqual([]);
  });

  it('works as an entry of a batch', async () => {
    const request = { method: 'GET', url: 'Patient/b/Observation?status=final' };
    const batch = await send('POST', '', { resourceType: 'Bundle', type: 'batch', entry: [{ request }] });
    expect(batch.text).toContain('"id":"o-b"');
    expect(batch.text).not.toContain('"id":"o-a"');
  });

  it('works in STU3', async () => {
    const stu3 = await openEndpoint(stu3Model);
    const device = { status: 'active', device: { reference: 'Device/1' }, subject: { reference: 'Patient/a' } };
    await stu3('PUT', '/DeviceUseStatement/d', { resourceType: 'DeviceUseStatement', id: 'd', ...device });
    expect(found((await stu3('GET', '/Patient/a/DeviceUseStatement')).json)).toEqual(['d']);
  });

  it.each(['Patient/a/Organization', 'Patient/a/Patient', 'Practitioner/a/Observation'])(
    'is refused where nothing is about that person, with what to ask instead: %s',
    async (path) => {
      const refused = await send('GET', `/${path}`);
      expect([refused.status, refused.code]).toEqual([404, 'NOD-COMPARTMENT']);
      expect(refused.text).toContain('$everything');
    },
  );
});

describe('a search with POST', () => {
  it.each(['application/json', 'application/fhir+json', 'application/fhir+xml', 'text/plain'])(
    'does not leave a body of type %s unread: that would find everything',
    async (type) => {
      await put('Patient', 'unread', {});
      const refused = await send('POST', '/Patient/_search', '{"_id":"unread"}', { 'content-type': type });
      expect([refused.status, refused.json.resourceType]).toEqual([415, 'OperationOutcome']);
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      expect(found((await send('POST', '/Patient/_search', '_id=unread', form)).json)).toEqual(['unread']);
    },
  );
});

describe('a search over everything', () => {
  it.each([
    ['GET', '/?_type=Patient,Observation'],
    ['GET', ''],
    ['POST', '/_search'],
  ] as const)('is refused in words that say what to do: %s %s', async (method, path) => {
    const refused = await send(method, path);
    expect([refused.status, refused.code]).toEqual([405, 'NOD-SYSTEM-SEARCH']);
    expect(refused.text).toContain('batch');
    expect((await send('GET', '/Patient?_count=1')).status).toBe(200);
  });
});

describe('$export', () => {
  it('is neither declared nor done where the record stands in a source elsewhere', async () => {
    expect((await send('GET', '/metadata')).text).not.toContain('OperationDefinition/export');
    const refused = await send('GET', '/$export', undefined, { prefer: 'respond-async' });
    expect([refused.status, refused.code]).toEqual([422, 'NOD-NO-BULK']);
  });
});

describe('$everything', () => {
  it('tells in the self link only what it used, and refuses the rest under handling=strict', async () => {
    await put('Patient', 'every', {});
    const lenient = await send('GET', '/Patient/every/$everything?_type=Patient&shoe-size=40');
    expect(self(lenient.json)).toBe(`${fhirBase}/Patient/every/$everything?_type=Patient`);
    const strict = { prefer: 'handling=strict' };
    const refused = await send('GET', '/Patient/every/$everything?shoe-size=40', undefined, strict);
    expect([refused.status, refused.at]).toEqual([422, 'shoe-size']);
    expect((await send('GET', '/Patient/every/$everything?_type=Patient', undefined, strict)).status).toBe(200);
  });
});
