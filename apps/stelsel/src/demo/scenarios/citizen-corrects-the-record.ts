import assert from 'node:assert/strict';
import type { CollectionEvent, Correspondence } from '@stelsel/citizen';
import { type Ura, unwrap } from '@stelsel/kernel';
import { region as invented } from '@stelsel/population';
import { type OwnApi, openFor } from '../../own-api/call-own-api.ts';
import { storyPerson } from '../running-region.ts';
import { type SiteVisitor, visitSite } from '../site-visitor.ts';
import type { Scenario } from './scenario.ts';

interface Request {
  readonly id: string;
  readonly subject?: string;
  readonly text: string;
  readonly about?: string;
  readonly status: string;
  readonly next: readonly string[];
}

export const citizenCorrectsTheRecord: Scenario = {
  name: 'citizen-corrects-the-record',
  promise: {
    nl: 'Een burger meldt een fout; de zorgaanbieder pakt die op en antwoordt; de burger ziet elke stap, en een ander ziet niets.',
    en: 'A citizen reports an error; the care provider takes it up and answers; the citizen sees every step, and nobody else sees any.',
  },
  run: async (region) => {
    const { name, bsn } = storyPerson('consent');
    const site = await visitSite(region.file.overzicht, name);
    const { record, source } = await firstRecord(site);
    const holder = invented.organizations.find((organization) => organization.name === source);
    assert.ok(holder !== undefined, 'the source is an organisation of the region');
    const sent = await site.post<Correspondence>(`records/${record}/report`, {
      kind: 'outdated',
      text: 'Dit is al jaren over.',
    });
    assert.equal(sent.state, 'delivered', 'the report arrives');
    const provider = await professionalOf(region.file, holder.ura);
    const [asked] = (await requests(provider)).filter(({ subject, text }) => subject === bsn && text.includes('jaren'));
    assert.ok(asked !== undefined, 'the provider finds it in its own list');
    assert.match(String(asked.about), /^[A-Z]\w+\/\S+$/, 'with the record it is about');
    unwrap(await move(provider, asked.id, { status: 'in-progress' }));
    assert.equal((await stateOf(site, sent.key)).state, 'in-progress', 'the citizen sees that it is looked into');
    assert.ok(!(await move(provider, asked.id, { status: 'completed' })).ok, 'an end without words is refused');
    unwrap(await move(provider, asked.id, { status: 'completed', note: 'U had gelijk. Wij hebben het aangepast.' }));
    const answered = await stateOf(site, sent.key);
    assert.deepEqual([answered.state, answered.answer], ['done', 'U had gelijk. Wij hebben het aangepast.']);
    assert.ok(!(await move(provider, asked.id, { status: 'accepted' })).ok, 'an end is an end');
    const other = invented.organizations.find(({ ura, type }) => ura !== holder.ura && type === holder.type);
    const elsewhere = other === undefined ? [] : await requests(await professionalOf(region.file, other.ura));
    assert.ok(!elsewhere.some(({ id }) => id === asked.id), 'another organisation has nothing of it');
    await site.signOut();
    return undefined;
  },
};

/** The first record of a source that a person can say something about. */
async function firstRecord(site: SiteVisitor) {
  const events = await site.stream<CollectionEvent>('collection', {});
  const sources = new Map(
    events.flatMap((event) => (event.type === 'source' ? [[event.source.key, event.source]] : [])),
  );
  const rows = events.flatMap((event) => (event.type === 'groups' ? event.changed : []));
  const row = rows.find(({ supporting, sources: from }) => !supporting && from.length === 1);
  const source = sources.get(row?.sources[0] ?? '')?.name;
  assert.ok(row !== undefined && source !== undefined, 'there is something to report about');
  return { record: row.lead.key, source };
}

async function professionalOf(file: Parameters<typeof openFor>[0], ura: string): Promise<OwnApi> {
  const [first] = invented.organizations.find((organization) => organization.ura === ura)?.professionals ?? [];
  return unwrap(await openFor(file, { kind: 'professional', role: first?.role ?? '', ura: ura as Ura }));
}

async function requests(api: OwnApi): Promise<readonly Request[]> {
  return unwrap(await api.call('GET', 'requests')) as readonly Request[];
}

function move(api: OwnApi, id: string, body: { readonly status: string; readonly note?: string }) {
  return api.call('POST', `requests/${id}/status`, body);
}

async function stateOf(site: SiteVisitor, key: string): Promise<Correspondence> {
  const all = await site.get<Correspondence[]>('correspondence');
  const found = all.find((one) => one.key === key);
  assert.ok(found !== undefined, 'the citizen finds what was sent');
  return found;
}
