/**
 * A receiver that follows the national guide of the nursing handover and nothing of ours: it was told of a Task by a bare signal,
 * has no authorization base, and comes with the number of its organisation only.
 */
import { type Actor, namingSystem, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { about, codesOf, type Sent, send } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { anna, bram, gp, hospital, pharmacy, practice, type TestNode } from './testing/test-node.ts';

let node: TestNode;

beforeAll(async () => {
  node = await filledNode();
  await keep({
    resourceType: 'Composition',
    id: 'handover',
    status: 'final',
    type: { coding: [{ system: 'http://snomed.info/sct', code: '11171000146100' }] },
    subject: { reference: 'Patient/patient-anna' },
    date: '2026-06-01',
    title: 'Overdracht',
    author: [{ display: 'Ziekenhuis' }],
    section: [{ title: 'Zorg', entry: [{ reference: 'Condition/anna-asthma' }] }],
  });
});

beforeEach(async () => {
  startAgain(node);
  await keep(task());
  node.actAs(system);
});

const party = (value: string) => ({ identifier: { system: namingSystem.ura, value } });
const later = new Date(Date.now() + 86_400_000).toISOString();

/** The Task of the handover that the hospital sent to the practice. */
function task(changes: object = {}) {
  return {
    resourceType: 'Task',
    id: 'handover-1',
    status: 'in-progress',
    intent: 'order',
    description: 'Overdracht na operatie',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '308292007' }] },
    for: { reference: 'Patient/patient-anna' },
    requester: party(hospital),
    owner: party(practice),
    restriction: { period: { end: later } },
    input: [
      {
        type: { coding: [{ system: 'http://snomed.info/sct', code: '11171000146100' }] },
        valueReference: { reference: 'Composition/handover' },
      },
    ],
    ...changes,
  };
}

async function keep(resource: object): Promise<void> {
  unwrap((await node.tenants.get(hospital)?.repository.putAll([resource as never])) ?? { ok: true, value: [] });
}

const { professional, patient: _declared, ...nobody } = gp;
/** The system of the practice, which declares no person. */
const system: Actor = { ...nobody, purpose: 'COC', scope: ['nursing-handover'], tokenId: 'token-signalled' };
const person = (changes: Partial<Actor> = {}): Actor => ({
  ...system,
  ...(professional && { professional }),
  ...changes,
});
const readTask: Sent = { path: 'Task/handover-1' };
const document: Sent = { path: 'Composition/handover/$document' };
const move = (status: string, changes: object = {}): Sent => ({
  method: 'PUT',
  path: 'Task/handover-1',
  resource: task({ status, ...changes }),
});

describe('a receiver that was told by a bare signal', () => {
  it('reads the Task without a base and without naming anybody; the log says for what reason', async () => {
    expect((await send(node, hospital, readTask)).resource).toMatchObject({ status: 'in-progress' });
    expect(node.logged).toMatchObject([{ outcome: 'answered', ground: 'referral', subject: { bsn: anna } }]);
    expect(node.consentAsked).toEqual([]);
  });

  it('gets the document that the Task names and what belongs to it, as a professional', async () => {
    node.actAs(person());
    const answer = await send(node, hospital, document);
    expect([answer.status, answer.entries]).toEqual([200, expect.arrayContaining(['Condition/anna-asthma'])]);
    node.actAs(person({ patient: anna }));
    expect((await send(node, hospital, { path: 'Condition/_search', form: [about(anna)] })).entries).toContain(
      'Condition/anna-asthma',
    );
    expect(node.consentAsked).toEqual([]);
  });

  it('moves the Task by the permitted steps and no others', async () => {
    expect((await send(node, hospital, move('accepted'))).status).toBe(409);
    expect((await send(node, hospital, move('completed'))).status).toBe(200);
  });

  it('still hears how a Task ended, and nothing more of it', async () => {
    await keep(task({ status: 'cancelled' }));
    const { status, resource } = await send(node, hospital, readTask);
    expect([status, resource.status]).toEqual([200, 'cancelled']);
    expect([resource.description, resource.input, resource.for]).toEqual([undefined, undefined, undefined]);
    expect((await send(node, hospital, move('cancelled'))).status).toBe(403);
    node.actAs(person());
    expect((await send(node, hospital, document)).status).toBe(403);
  });

  it.each([
    ['it was sent to somebody else', { owner: party(pharmacy) }],
    ['its period is over', { restriction: { period: { end: '2020-01-01T00:00:00Z' } } }],
    ['somebody else brought it', { meta: { tag: [{ system: 'urn:stelsel:delivered-by', code: practice }] } }],
    [
      'its exchange is not told by signal',
      { code: { coding: [{ system: 'http://snomed.info/sct', code: '3457005' }] } },
    ],
  ])('gets nothing when %s', async (_why, changes) => {
    await keep(task(changes));
    for (const [actor, sent] of [
      [system, readTask],
      [person(), document],
      [system, move('completed', changes)],
    ] as const) {
      node.actAs(actor);
      expect((await send(node, hospital, sent)).status).toBe(403);
    }
  });

  it.each([
    ['another organisation', { organization: { ...system.organization, ura: pharmacy } }],
    ['a token for another exchange', { scope: ['referral', 'bgz'] }],
    ['another purpose', { purpose: 'TREAT' as const }],
    ['a token about somebody else', { patient: bram }],
  ])('gets nothing as %s', async (_who, changes) => {
    node.actAs(person(changes));
    expect((await send(node, hospital, readTask)).status).toBe(403);
    const refused = await send(node, hospital, document);
    expect([refused.status >= 403, refused.entries, codesOf(refused).length > 0]).toEqual([true, [], true]);
  });

  it('gets no document that the Task does not name, though it is of the same person', async () => {
    await keep(task({ input: [] }));
    node.actAs(person());
    expect((await send(node, hospital, document)).status).toBe(403);
  });
});
