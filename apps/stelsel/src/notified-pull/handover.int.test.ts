/** A nursing handover from hospital to nursing home, with every state on both sides, over HTTP with real tokens. */
import { namingSystem } from '@stelsel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parties, type SmallRegion, smallRegion } from '../testing/small-region.ts';

const anna = '999990019';
const { hospital, nursingHome } = parties;
const sct = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] });
const subject = { reference: 'Patient/p' };

const composition = (id: string, type: string, ...entries: readonly string[]) => ({
  resourceType: 'Composition',
  id,
  status: 'final',
  type: sct(type),
  subject,
  date: '2026-06-01',
  title: id,
  author: [{ reference: 'Organization/o' }],
  section: [{ title: 'Zorg', entry: entries.map((reference) => ({ reference })) }],
});

/** What the hospital holds: the person, what a place is asked for, and what the handover itself tells. */
const record = [
  { resourceType: 'Organization', id: 'o', name: 'Ziekenhuis' },
  { resourceType: 'Patient', id: 'p', identifier: [{ system: namingSystem.bsn, value: anna }] },
  { resourceType: 'Condition', id: 'hip', subject, code: { text: 'gebroken heup' } },
  { resourceType: 'Observation', id: 'barthel', status: 'final', subject, code: sct('273302005'), valueInteger: 7 },
  composition('aanmelding', '721915006', 'Condition/hip'),
  composition('overdracht', '11171000146100', 'Condition/hip', 'Observation/barthel'),
];

/** STU3 has no `valueInteger` for an Observation. */
const recordIn = (fhir: 'r4' | 'stu3') =>
  fhir === 'r4'
    ? record
    : record.map((one) => ('valueInteger' in one ? { ...one, valueInteger: undefined, valueString: '7' } : one));

describe.each(['r4', 'stu3'] as const)('a handover in FHIR %s', (fhir) => {
  let region: SmallRegion;

  beforeAll(async () => {
    region = await smallRegion([anna], fhir, { [hospital]: recordIn(fhir) });
  }, 120_000);

  afterAll(() => region.close());

  const listOf = async (ura: string, box: 'sent' | 'received') =>
    JSON.parse((await region.call(ura, 'GET', box)).text) as readonly {
      readonly id: string;
      readonly status: string;
    }[];

  /** Sends a handover and gives its id at the sender and, when the notice came, at the receiver. */
  async function handOver(body: object): Promise<{ readonly sent: string; readonly place: string }> {
    const before = (await listOf(nursingHome, 'received')).map(({ id }) => id);
    const answer = await region.call(hospital, 'POST', 'sent', {
      exchange: 'nursing-handover',
      subject: anna,
      receiver: nursingHome,
      ...body,
    });
    expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
    const arrived = async () => (await listOf(nursingHome, 'received')).find(({ id }) => !before.includes(id));
    await expect.poll(arrived, { timeout: 60_000, interval: 500 }).toBeDefined();
    return { sent: (JSON.parse(answer.text) as { id: string }).id, place: `received/${(await arrived())?.id}` };
  }

  const documentsAt = async (place: string) => {
    const answer = await region.call(nursingHome, 'GET', `${place}/documents`);
    expect(answer.status).toBe(200);
    const bundles = JSON.parse(answer.text) as readonly {
      entry: readonly { resource: { resourceType: string; id: string } }[];
    }[];
    return bundles.map(({ entry }) => entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
  };
  const receiver = (place: string, status: string) =>
    region.call(nursingHome, 'POST', `${place}/status`, { status }).then((answer) => answer.status);
  const sender = (id: string, status: string, more: object = {}) =>
    region.call(hospital, 'POST', `sent/${id}/status`, { status, ...more }).then((answer) => answer.status);

  it('asks a place, is accepted, becomes ready, is fetched and completed', { timeout: 120_000 }, async () => {
    const { sent, place } = await handOver({ documents: { 'advance-notice': 'Composition/aanmelding' } });
    expect(await documentsAt(place)).toEqual([
      ['Composition/aanmelding', 'Patient/p', 'Organization/o', 'Condition/hip'],
    ]);
    expect(await receiver(place, 'completed')).toBe(403);
    expect(await receiver(place, 'accepted')).toBe(200);
    expect(await sender(sent, 'in-progress', { documents: { handover: 'Composition/overdracht' } })).toBe(200);
    const [, handover] = await documentsAt(place);
    expect(handover).toEqual(expect.arrayContaining(['Condition/hip', 'Observation/barthel']));
    expect(await receiver(place, 'completed')).toBe(200);
    const closed = await region.call(nursingHome, 'GET', `${place}/documents`);
    expect([closed.status, closed.text.includes('gebroken heup')]).toEqual([403, false]);
    expect((await listOf(hospital, 'sent')).find(({ id }) => id === sent)).toMatchObject({ status: 'completed' });
  });

  it('may start ready, without the question for a place', { timeout: 120_000 }, async () => {
    const { place } = await handOver({ status: 'in-progress', documents: { handover: 'Composition/overdracht' } });
    expect((await documentsAt(place))[0]).toContain('Observation/barthel');
    expect(await receiver(place, 'accepted')).toBe(403);
    expect(await receiver(place, 'completed')).toBe(200);
  });

  it.each([
    ['is refused when there is no place', ['rejected'], []],
    ['gets another date and is asked again', ['on-hold', 'sender requested', 'accepted'], []],
    ['is taken back while it is asked', ['sender cancelled'], ['accepted']],
    ['is taken back after it was accepted', ['accepted', 'sender cancelled'], ['completed']],
  ])('%s', { timeout: 120_000 }, async (_what, moves, refused) => {
    const { sent, place } = await handOver({ documents: { 'advance-notice': 'Composition/aanmelding' } });
    for (const move of moves) {
      const [who, status] = move.startsWith('sender ') ? ['sender', move.slice(7)] : ['receiver', move];
      expect([move, await (who === 'sender' ? sender(sent, status) : receiver(place, status))]).toEqual([move, 200]);
    }
    for (const status of refused) {
      expect([status, await receiver(place, status)]).toEqual([status, 403]);
    }
  });

  it('takes no document that the workflow does not know, no other start and no receiver that nobody knows', async () => {
    const wrong = { exchange: 'nursing-handover', subject: anna, receiver: nursingHome };
    const post = (more: object) =>
      region.call(hospital, 'POST', 'sent', { ...wrong, ...more }).then(({ status }) => status);
    expect(await post({ documents: { letter: 'Composition/overdracht' } })).toBe(400);
    expect(await post({ documents: { handover: 'https://elsewhere.example/Composition/x' } })).toBe(400);
    expect(await post({ status: 'completed' })).toBe(400);
    expect(await post({ receiver: '90000099' })).toBe(404);
  });
});
