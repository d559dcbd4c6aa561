import { beforeEach, describe, expect, it } from 'vitest';
import type { Correspondence, Note } from './api/acts.ts';
import type { ChoicesView } from './api/choices.ts';
import type { CollectionEvent, RecordGroup } from './api/collection.ts';
import type { OwnLogView } from './api/log.ts';
import type { Me } from './api/me.ts';
import { bsn } from './testing/test-people.ts';
import { eventsOf, type TestVisitor, testSite } from './testing/test-site.ts';
import { headache } from './testing/test-world.ts';

type Site = Awaited<ReturnType<typeof testSite>>;

let site: Site;

beforeEach(async () => {
  site = await testSite();
});

async function collect(visitor: TestVisitor): Promise<readonly RecordGroup[]> {
  const events = eventsOf<CollectionEvent>(await visitor.post('collection', {}));
  return events.flatMap((event) => (event.type === 'groups' ? event.changed : []));
}

const code = (reply: { json<T>(): T }): string => reply.json<{ code: string }>().code;

describe('a session', () => {
  it('is needed for everything but the list of providers, which says nothing of anybody', async () => {
    const stranger = site.stranger();
    for (const path of ['me', 'log', 'choices', 'notes', 'collection', 'shares', 'messages', 'download']) {
      expect([path, (await stranger.get(path)).statusCode]).toEqual([path, 401]);
    }
    expect((await stranger.get('providers')).statusCode).toBe(200);
  });

  it('cannot be chosen for somebody: a cookie nobody gave opens nothing', async () => {
    const fixed = await site.server.inject({
      url: '/api/v1/me',
      headers: { cookie: `__Host-stelsel-mijn=${'A'.repeat(43)}` },
    });
    expect([fixed.statusCode, code(fixed)]).toEqual([401, 'CIT-SIGN-IN']);
  });

  it('changes nothing for another site, or without its own token; from its own page it does', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const elsewhere = await sanne.post('notes', { text: 'x' }, { origin: 'https://kwaad.example' });
    const without = await sanne.post('notes', { text: 'x' }, { 'x-form-token': 'geraden' });
    expect([elsewhere, without].map((reply) => [reply.statusCode, code(reply)])).toEqual([
      [403, 'AUT-FORM'],
      [403, 'AUT-FORM'],
    ]);
    expect((await sanne.post('notes', { text: 'x' })).statusCode).toBe(200);
  });

  it('leaves nothing behind after signing out', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    expect(await collect(sanne)).toHaveLength(1);
    const before = sanne.cookie();
    await sanne.post('/afmelden');
    const again = await site.server.inject({ url: '/api/v1/collection', headers: { cookie: before } });
    expect(again.statusCode).toBe(401);
  });

  it('gets another id when the computer is shared, and the old one is worth nothing', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const before = sanne.cookie();
    const shared = (await sanne.post('me/shared-computer', { on: true })).json<Me>();
    expect(shared.session.sharedComputer).toBe(true);
    expect(sanne.cookie()).not.toBe(before);
    expect((await site.server.inject({ url: '/api/v1/me', headers: { cookie: before } })).statusCode).toBe(401);
    expect((await sanne.me()).session.sharedComputer).toBe(true);
  });

  it('is never kept by a browser or a proxy, and the page runs nothing of others', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    expect((await sanne.get('me')).headers['cache-control']).toBe('no-store');
    const page = await sanne.get('/mijn/overzicht');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

describe('somebody else', () => {
  it('cannot use keys of another session: not of persons, records, notes or sources', async () => {
    const [sanne, petra] = [await site.signedIn(bsn.sanne), await site.signedIn(bsn.petra)];
    const [row] = await collect(sanne);
    await collect(petra);
    const note = (await sanne.post('notes', { text: 'van Sanne' })).json<Note>();
    const child = (await sanne.me()).persons[1]?.key;
    const tried = await Promise.all([
      petra.post('me/person', { key: child }),
      petra.get(`collection/originals/${row?.lead.key}`),
      petra.post(`records/${row?.lead.key}/report`, { kind: 'wrong', text: '' }),
      petra.remove(`notes/${note.key}`),
    ]);
    expect(tried.map((reply) => code(reply))).toEqual(['CIT-PERSON', 'CIT-UNKNOWN', 'CIT-UNKNOWN', 'CIT-UNKNOWN']);
    expect((await petra.get('notes')).json()).toEqual([]);
    expect((await sanne.get(`collection/originals/${row?.lead.key}`)).json()).toMatchObject({ id: headache.id });
  });
});

describe('representation', () => {
  it('shows whose data are on screen, asks in their name and wipes what was collected of the former person', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    await collect(sanne);
    const me = await sanne.me();
    expect(me.persons.map(({ name, relation, ageYears }) => [name, relation, ageYears])).toEqual([
      ['Sanne Bakker', 'self', 38],
      ['Mees Kaya', 'child', 6],
      ['Zoë Kaya', 'child', 13],
    ]);
    const now = (await sanne.post('me/person', { key: me.persons[1]?.key })).json<Me>();
    expect(now.active).toBe(me.persons[1]?.key);
    expect((await sanne.get('collection')).statusCode).toBe(204);
    await collect(sanne);
    expect(site.world.asked.at(-1)).toMatchObject({ subject: bsn.mees, attestation: `${bsn.sanne} for ${bsn.mees}` });
    expect(site.events.at(-1)?.actor).toMatchObject({
      citizen: { bsn: bsn.mees },
      representative: { relation: 'parent' },
    });
  });

  it('ends at the next check when authority ended, with nothing left on screen', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const me = await sanne.me();
    await sanne.post('me/person', { key: me.persons[1]?.key });
    await collect(sanne);
    site.representation.end(bsn.mees);
    expect(code(await sanne.post('me/extend'))).toBe('CIT-PERSON');
    expect((await sanne.me()).active).toBe(me.persons[0]?.key);
    expect((await sanne.get('collection')).statusCode).toBe(204);
    expect(code(await sanne.post('me/person', { key: me.persons[1]?.key }))).toBe('CIT-PERSON');
  });

  it('of one parent never shows the notes of the other', async () => {
    const parents = [await site.signedIn(bsn.sanne), await site.signedIn(bsn.emre)];
    for (const parent of parents) {
      const { persons } = await parent.me();
      await parent.post('me/person', { key: persons[1]?.key });
      await parent.post('notes', { text: 'alleen van mij' });
    }
    expect(await Promise.all(parents.map(async (parent) => (await parent.get('notes')).json<Note[]>().length))).toEqual(
      [1, 1],
    );
  });

  it('with the right to look alone reports, shares and chooses nothing', async () => {
    const petra = await site.signedIn(bsn.petra);
    const { persons } = await petra.me();
    await petra.post('me/person', { key: persons[1]?.key });
    const [row] = await collect(petra);
    const tried = await Promise.all([
      petra.post(`records/${row?.lead.key}/report`, { kind: 'wrong', text: '' }),
      petra.post('shares', {}),
      petra.post('choices', {}),
    ]);
    expect(tried.map((reply) => code(reply))).toEqual(['CIT-RIGHT', 'CIT-RIGHT', 'CIT-RIGHT']);
    await petra.post('me/person', { key: persons[0]?.key });
    const [own] = await collect(petra);
    expect((await petra.post(`records/${own?.lead.key}/report`, { kind: 'wrong', text: '' })).statusCode).toBe(200);
  });

  it('needs the highest level where the settings say so', async () => {
    site = await testSite({ higher: ['representing'] });
    const [low, high] = [await site.signedIn(bsn.sanne), await site.signedIn(bsn.emre, 'hoog')];
    const keyOf = async (visitor: TestVisitor) => (await visitor.me()).persons[1]?.key;
    expect((await low.me()).needsHigher).toEqual([{ what: 'representing', level: 'hoog' }]);
    expect(code(await low.post('me/person', { key: await keyOf(low) }))).toBe('CIT-ASSURANCE');
    expect((await high.post('me/person', { key: await keyOf(high) })).statusCode).toBe(200);
  });
});

describe('the example', () => {
  it('shows everything by the same API and changes nothing', async () => {
    const visitor = site.stranger();
    await visitor.post('/mijn/voorbeeld');
    expect(await visitor.me()).toMatchObject({ example: true, formToken: '', name: 'Voor Beeld' });
    expect(await collect(visitor)).toHaveLength(1);
    expect((await visitor.get('log')).statusCode).toBe(200);
    expect(code(await visitor.post('notes', { text: 'x' }))).toBe('CIT-EXAMPLE');
    expect(site.world.asked).toEqual([]);
    await visitor.post('/mijn/voorbeeld/stop');
    expect((await visitor.get('me')).statusCode).toBe(401);
  });
});

describe('rectification', () => {
  it('goes to the source of the record and comes back with its answer', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const [row] = await collect(sanne);
    const sent = (
      await sanne.post(`records/${row?.lead.key}/report`, { kind: 'outdated', text: 'Dit is over.' })
    ).json<Correspondence>();
    expect(sent).toMatchObject({ state: 'delivered', to: 'Ziekenhuis Noord', about: row?.title });
    const [task] = site.world.delivered;
    expect(task).toMatchObject({
      attestation: bsn.sanne,
      resource: { status: 'requested', focus: { reference: 'Condition/hoofdpijn-1' } },
    });
    const { note } = (task?.resource ?? { note: [] }) as { note: object[] };
    site.world.tasks.push({
      ...(task?.resource as typeof headache),
      id: 't1',
      status: 'completed',
      note: [...note, { text: 'Aangepast.' }],
    });
    const [answered] = (await sanne.get('correspondence')).json<Correspondence[]>();
    expect(answered).toMatchObject({ key: sent.key, state: 'done', answer: 'Aangepast.', record: row?.lead.key });
    expect((await sanne.get('messages')).json<{ kind: string }[]>().map(({ kind }) => kind)).toContain('answer');
  });

  it('is kept and tried again when the source cannot be reached', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const [row] = await collect(sanne);
    const reachable = site.world.deliver;
    Object.assign(site.world, { deliver: async () => ({ ok: false, fault: {} }) });
    const sent = (
      await sanne.post(`records/${row?.lead.key}/report`, { kind: 'other', text: 'x' })
    ).json<Correspondence>();
    expect(sent.state).toBe('failed');
    Object.assign(site.world, { deliver: reachable });
    expect((await sanne.get('correspondence')).json<Correspondence[]>()[0]).toMatchObject({
      key: sent.key,
      state: 'delivered',
    });
  });
});

describe('choices', () => {
  const view = async (visitor: TestVisitor) => (await visitor.get('choices')).json<ChoicesView>();
  const answers = ({ layers }: ChoicesView) =>
    Object.fromEntries((layers[0]?.questions ?? []).map(({ key, answer }) => [key, answer]));

  it('are saved with a receipt, undone, and refused when somebody changed them meanwhile', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const before = await view(sanne);
    const changes = [
      { question: 'simple-care', answer: 'yes' },
      { question: 'simple-research', answer: 'no' },
    ];
    const receipt = (await sanne.post('choices', { basedOn: before.version, changes })).json<{
      id: string;
      logEvents: string[];
    }>();
    expect(receipt.logEvents).toHaveLength(2);
    expect(answers(await view(sanne))).toMatchObject({ 'simple-care': 'yes', 'simple-research': 'no' });
    expect(code(await sanne.post('choices', { basedOn: before.version, changes }))).toBe('CIT-CHOICES-CHANGED');
    expect((await sanne.post(`choices/${receipt.id}/undo`)).statusCode).toBe(200);
    expect(answers(await view(sanne))).toMatchObject({ 'simple-care': 'unset', 'simple-research': 'unset' });
  });

  it('that a provider made are told, and taken back with a question when they are wrong', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const any = { kind: 'any' } as const;
    site.world.choices.push({
      id: 'p1',
      statement: { holder: any, user: any, data: 'GGC002', situation: 'regular', decision: 'permit' },
      active: true,
      recordedAt: '2026-05-03T10:00:00Z',
      recordedBy: { kind: 'provider', name: 'Apotheek Zon', ura: '90000001' },
    });
    expect((await view(sanne)).byOthers).toMatchObject([{ by: 'Apotheek Zon', answer: 'yes' }]);
    const [message] = (await sanne.get('messages')).json<{ kind: string; text: { nl: string } }[]>();
    expect(message).toMatchObject({
      kind: 'choice-changed',
      text: { nl: 'Apotheek Zon heeft op 3 mei uw keuze veranderd. Klopt dit?' },
    });
    expect((await sanne.post('choices/by-others/p1', { correct: false })).json<ChoicesView>().byOthers).toEqual([]);
    expect(site.world.delivered[0]?.resource).toMatchObject({ code: { coding: [{ code: 'choice-question' }] } });
  });
});

describe('who looked', () => {
  it('is told per visit, with what the list does not cover', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const log = (await sanne.get('log')).json<OwnLogView>();
    expect(log.visits[0]).toMatchObject({
      who: { organization: 'Huisartsenpraktijk De Linde', name: 'A. Arts', role: { nl: 'Huisarts' } },
      outcome: 'shown',
    });
    expect(log.gaps.filter(({ kind }) => kind === 'rule')).toHaveLength(3);
    expect(log.years).toBeGreaterThanOrEqual(3);
  });

  it('says so when a source that was just asked does not have that in its log', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    await collect(sanne);
    const log = (await sanne.get('log')).json<OwnLogView>();
    expect(log.gaps.find(({ kind }) => kind === 'missing')).toMatchObject({ source: 'Ziekenhuis Noord' });
  });

  it('can be asked about: the question goes to the source with the number of the event', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const asked = (await sanne.post('log/e1/question', { text: 'Wie is dit?' })).json<Correspondence>();
    expect(asked).toMatchObject({ kind: 'log-question', state: 'delivered' });
    expect(site.world.delivered[0]?.resource).toMatchObject({ input: [{ valueString: 'e1' }] });
    expect((await sanne.get('log')).json<OwnLogView>().visits[0]?.question).toBe(asked.key);
  });
});

it('notes and measurements are sealed: the store holds nothing that can be read', async () => {
  const sanne = await site.signedIn(bsn.sanne);
  await collect(sanne);
  await sanne.post('notes', { text: 'zeer persoonlijk' });
  const row = (await sanne.post('measurements', { kind: 'weight', value: '71,5' })).json<RecordGroup>();
  expect(row).toMatchObject({ title: 'Gewicht', sources: ['own'] });
  const stored = site.items.all().map(({ sealed }) => Buffer.from(sealed).toString('latin1'));
  expect(stored).toHaveLength(2);
  expect(stored.join()).not.toMatch(/persoonlijk|71[.,]5|Observation/);
  expect(code(await sanne.post('measurements', { kind: 'weight', value: '7150' }))).toBe('CIT-BODY');
});
