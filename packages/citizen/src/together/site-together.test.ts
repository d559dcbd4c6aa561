import { ok, type Ura, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChoiceReceipt, ChoicesView, PendingChoice } from '../api/choices.ts';
import type { CollectionEvent } from '../api/collection.ts';
import type { OwnLogView } from '../api/log.ts';
import type { Agreements, Me } from '../api/me.ts';
import { bsn } from '../testing/test-people.ts';
import { eventsOf, type TestVisitor, testSite } from '../testing/test-site.ts';

const yes = [{ question: 'simple-care', answer: 'yes' }];
const no = [{ question: 'simple-care', answer: 'no' }];

let site: Awaited<ReturnType<typeof testSite>>;
let zoe: TestVisitor;
let sanne: TestVisitor;

beforeEach(async () => {
  site = await testSite();
  [zoe, sanne] = [await site.signedIn(bsn.zoe), await site.signedIn(bsn.sanne)];
});

const codeOf = (reply: { json<T>(): T }): string => reply.json<{ code: string }>().code;
const pending = async (visitor: TestVisitor) => (await visitor.get('choices/pending')).json<PendingChoice[]>();
const answer = (visitor: TestVisitor, key: string | undefined, agree: boolean) =>
  visitor.post(`choices/pending/${key}`, { agree });
const care = async (visitor: TestVisitor) =>
  (await visitor.get('choices')).json<ChoicesView>().layers[0]?.questions.find(({ key }) => key === 'simple-care')
    ?.answer;
const kinds = async (visitor: TestVisitor) =>
  (await visitor.get('messages')).json<{ kind: string }[]>().map(({ kind }) => kind);

/** The parent looks along, as the girl agreed. */
async function lookAlong(): Promise<void> {
  const [mother] = (await zoe.get('me/agreements')).json<Agreements>().parents;
  await zoe.post('me/agreements', { parent: mother?.key, agreed: true });
  await sanne.post('me/extend');
  const { persons } = await sanne.me();
  expect((await sanne.post('me/person', { key: persons[2]?.key })).statusCode).toBe(200);
}

describe('a choice of somebody of 12 to 15 that opens more', () => {
  it('waits for a parent, and counts when the child has the last word', async () => {
    const receipt = (await zoe.post('choices', { changes: yes })).json<ChoiceReceipt>();
    expect(receipt.waitsFor?.nl).toContain('Een ouder moet dit ook goedvinden');
    expect([await care(zoe), site.world.choices]).toEqual(['unset', []]);
    // The parent finds it without looking along: the girl agreed to nothing.
    const [asked] = await pending(sanne);
    expect(asked).toMatchObject({ child: 'Zoë Kaya', askedBy: 'Zoë Kaya', next: 'answer' });
    expect(await kinds(sanne)).toContain('confirm-choice');
    expect((await answer(sanne, asked?.key, true)).json()).toMatchObject([{ next: 'wait' }]);
    expect([await care(zoe), site.world.choices]).toEqual(['unset', []]);
    expect(await kinds(zoe)).toContain('confirm-choice');
    expect(await pending(zoe)).toMatchObject([{ next: 'finish' }]);
    expect((await answer(zoe, asked?.key, true)).json()).toEqual([]);
    expect([await care(zoe), site.world.choices.length]).toEqual(['yes', 1]);
    expect(site.events.map(({ query }) => query)).toEqual(
      expect.arrayContaining(['keuze samen: gevraagd', 'keuze samen: akkoord']),
    );
  });

  it('cannot be finished by the child alone, nor by a parent, nor twice', async () => {
    await zoe.post('choices', { changes: yes });
    const [asked] = await pending(zoe);
    expect(codeOf(await answer(zoe, asked?.key, true))).toBe('CIT-TOGETHER');
    await answer(sanne, asked?.key, true);
    expect(codeOf(await answer(sanne, asked?.key, true))).toBe('CIT-TOGETHER');
    const finished = await Promise.all([answer(zoe, asked?.key, true), answer(zoe, asked?.key, true)]);
    expect(finished.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 404]);
    expect(site.world.choices).toHaveLength(1);
  });

  it.each([
    ['the parent', () => sanne],
    ['the child', () => zoe],
  ])('is gone when %s does not want it', async (_who, visitor) => {
    await zoe.post('choices', { changes: yes });
    const [asked] = await pending(zoe);
    expect((await answer(visitor(), asked?.key, false)).json()).toEqual([]);
    expect([await pending(zoe), await pending(sanne), site.world.choices]).toEqual([[], [], []]);
  });

  it('is found by nobody else', async () => {
    await zoe.post('choices', { changes: yes });
    const [asked] = await pending(zoe);
    const petra = await site.signedIn(bsn.petra);
    expect(await pending(petra)).toEqual([]);
    expect(codeOf(await answer(petra, asked?.key, true))).toBe('CIT-UNKNOWN');
    site.representation.end(bsn.zoe);
    expect(codeOf(await answer(sanne, asked?.key, true))).toBe('CIT-UNKNOWN');
  });

  it('of a grown-up waits for nobody', async () => {
    const receipt = (await sanne.post('choices', { changes: yes })).json<ChoiceReceipt>();
    expect(receipt.waitsFor).toBeUndefined();
    expect(site.world.choices).toHaveLength(1);
  });
});

it('the other is mailed that there is something to choose, and not what', async () => {
  const give = async (visitor: TestVisitor, email: string): Promise<void> => {
    await visitor.post('alerts', { ...(await visitor.get('alerts')).json<object>(), email });
    await site.deliverMail();
    const link = /\/e-mail\/\S+/.exec(site.post.at(-1)?.text ?? '')?.[0];
    await site.stranger().post(`${link}/ja`);
  };
  await give(sanne, 'sanne@voorbeeld.example');
  await give(zoe, 'zoe@voorbeeld.example');
  site.post.length = 0;
  await zoe.post('choices', { changes: yes });
  await site.deliverMail();
  expect(site.post.map(({ to }) => to)).toEqual(['sanne@voorbeeld.example']);
  expect(JSON.stringify(site.post)).not.toMatch(/Zoë|Sanne B|zorgverleners/);
  const [asked] = await pending(sanne);
  await answer(sanne, asked?.key, true);
  await site.deliverMail();
  expect(site.post.at(-1)?.to).toBe('zoe@voorbeeld.example');
});

it('what closes counts at once for the child alone, and the parent hears nothing of it', async () => {
  const receipt = (await zoe.post('choices', { changes: no })).json<ChoiceReceipt>();
  expect(receipt.waitsFor).toBeUndefined();
  expect([await care(zoe), await pending(sanne)]).toEqual(['no', []]);
  // Undoing it would open more again: that waits.
  const undone = (await zoe.post(`choices/${receipt.id}/undo`)).json<ChoiceReceipt>();
  expect(undone.waitsFor).toBeDefined();
  expect(await care(zoe)).toBe('no');
});

describe('a parent of somebody of 12 to 15', () => {
  it('asks, also to close something, and the child decides', async () => {
    await lookAlong();
    expect((await sanne.post('choices', { changes: no })).json<ChoiceReceipt>().waitsFor?.nl).toContain('Uw kind');
    const [asked] = await pending(zoe);
    expect(asked).toMatchObject({ askedBy: 'Sanne Bakker', next: 'answer' });
    expect(site.world.choices).toEqual([]);
    await answer(zoe, asked?.key, true);
    expect(await care(zoe)).toBe('no');
  });

  it('asks nothing without the agreement of the child to look along', async () => {
    const { persons } = await sanne.me();
    expect(codeOf(await sanne.post('me/person', { key: persons[2]?.key }))).toBe('CIT-PERSON');
  });

  it('is not told of choices about places, nor of who looked from places, that are the child’s alone', async () => {
    await zoe.post('collection', {});
    await zoe.post('choices', { changes: [{ question: 'at-90000001', answer: 'no' }] });
    await lookAlong();
    const before = JSON.stringify((await sanne.get('choices')).json());
    expect(before).not.toContain('Ziekenhuis Noord');
    expect((await sanne.get('choices/history')).body).not.toContain('Ziekenhuis Noord');
    site.world.records = [];
    await sanne.post('collection', {});
    expect((await sanne.get('choices')).body).not.toContain('Ziekenhuis Noord');
    const log = (await sanne.get('log')).json<OwnLogView>();
    expect([log.visits, log.automatic, log.sources]).toEqual([[], [], []]);
    expect((await zoe.get('log')).json<OwnLogView>().visits).not.toEqual([]);
  });

  it('is not asked about places of mental health care, and the child is', async () => {
    const places = unwrap(await site.world.providers());
    const clinic = { ura: '90000008', name: 'Kliniek', type: 'G5', connected: true };
    Object.assign(site.world, { providers: async () => ok([...places, clinic]) });
    await lookAlong();
    await sanne.post('collection', {});
    await zoe.post('collection', {});
    const asked = site.world.asked.filter(({ exchange }) => exchange === 'data');
    expect(asked.map(({ attestation, without = [] }) => [attestation, without.includes(clinic.ura as Ura)])).toEqual([
      [`${bsn.sanne} for ${bsn.zoe}`, true],
      [bsn.zoe, false],
    ]);
  });

  it('stops looking when the child takes it back, within a minute and with nothing left', async () => {
    await lookAlong();
    await sanne.post('collection', {});
    const [mother] = (await zoe.get('me/agreements')).json<Agreements>().parents;
    await zoe.post('me/agreements', { parent: mother?.key, agreed: false });
    site.clock.advance(60_000);
    expect(codeOf(await sanne.get('collection'))).toBe('CIT-PERSON');
    const me = (await sanne.get('me')).json<Me>();
    expect(me.active).toBe(me.persons[0]?.key);
    expect((await sanne.get('collection')).statusCode).toBe(204);
  });
});

it('looking on behalf of another goes on: what ends at a fixed moment is the collecting, not the looking', async () => {
  await lookAlong();
  const events = eventsOf<CollectionEvent>(await sanne.post('collection', {}));
  expect(events.findIndex(({ type }) => type === 'groups')).toBeLessThan(
    events.findIndex(({ type }) => type === 'end'),
  );
  for (let minute = 0; minute < 10; minute += 1) {
    site.clock.advance(60_000);
    expect((await sanne.get('collection')).statusCode).toBe(200);
  }
  const me = await sanne.me();
  expect(me.active).toBe(me.persons[2]?.key);
});

it('a 16th birthday ends it: at the next look there is nothing left, and the child decides alone', async () => {
  // Ten minutes before midnight in Amsterdam, the day before.
  site.clock.advance(Date.parse('2029-09-13T21:50:00Z') - site.clock.nowMs());
  [zoe, sanne] = [await site.signedIn(bsn.zoe), await site.signedIn(bsn.sanne)];
  await lookAlong();
  await sanne.post('collection', {});
  await zoe.post('choices', { changes: yes });
  site.clock.advance(9 * 60_000);
  expect((await sanne.get('collection')).statusCode).toBe(200);
  site.clock.advance(2 * 60_000);
  expect(codeOf(await sanne.get('collection'))).toBe('CIT-PERSON');
  expect((await sanne.me()).persons.map(({ name }) => name)).not.toContain('Zoë Kaya');
  expect(await pending(sanne)).toEqual([]);
  await zoe.post('me/extend');
  expect((await zoe.post('choices', { changes: yes })).json<ChoiceReceipt>().waitsFor).toBeUndefined();
});
