/** The receiver at the sender's Task, and the sender's notice at the receiver, through every guard. */
import { writeNotice } from '@stelsel/exchanges';
import { type Actor, namingSystem, type OutcomeReason, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { about, codesOf, problems, type Sent, send } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { anna, bram, carla, gp, hospital, pharmacy, practice, type TestNode } from './testing/test-node.ts';

let node: TestNode;

beforeAll(async () => {
  node = await filledNode();
});

beforeEach(async () => {
  startAgain(node);
  await keep(task());
});

const person = (value: string) => ({ identifier: { system: namingSystem.bsn, value } });
const party = (value: string) => ({ identifier: { system: namingSystem.ura, value } });
const owner = `${namingSystem.ura}|${practice}`;
const later = new Date(Date.now() + 86_400_000).toISOString();
const outcomes = (): readonly OutcomeReason[] => node.logged.map(({ outcome }) => outcome);

/** The Task that the hospital sent to the practice. */
function task(changes: object = {}) {
  return {
    resourceType: 'Task',
    id: 'task-1',
    status: 'requested',
    intent: 'order',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '3457005' }] },
    for: { reference: 'Patient/patient-anna' },
    requester: party(hospital),
    owner: party(practice),
    restriction: { period: { end: later } },
    ...changes,
  };
}

async function keep(resource: object): Promise<void> {
  unwrap((await node.tenants.get(hospital)?.repository.putAll([resource as never])) ?? { ok: true, value: [] });
}

/** A GP of the practice with a token that rests on that Task. */
const receiver = (changes: Partial<Actor> = {}): Actor => ({
  ...gp,
  purpose: 'COC',
  scope: ['referral'],
  referral: { task: 'task-1', fhir: 'R4', owner },
  tokenId: 'token-receiver',
  ...changes,
});

const put = (status: string, changes: object = {}): Sent => ({
  method: 'PUT',
  path: 'Task/task-1',
  resource: task({ status, for: { reference: 'Patient/patient-anna' }, ...changes }),
});

describe('the receiver of a Task', () => {
  it('reads the Task and what belongs to it, without a question to the consent register, and the log says why', async () => {
    node.actAs(receiver());
    expect((await send(node, hospital, { path: 'Task/task-1' })).status).toBe(200);
    expect((await send(node, hospital, problems(anna))).entries.toSorted()).toEqual([
      'Condition/anna-asthma',
      'Condition/anna-gout',
    ]);
    expect(node.consentAsked).toEqual([]);
    expect(node.logged.map(({ act, outcome, ground }) => [act, outcome, ground])).toEqual([
      ['read', 'answered', 'referral'],
      ['search', 'answered', 'referral'],
    ]);
  });

  it.each([
    ['another person', problems(bram)],
    ['a query the exchange does not have', { path: 'Condition/_search', form: [about(anna), ['code', 'x'] as const] }],
    ['another Task', { path: 'Task/task-2' }],
    ['the history of the Task', { path: 'Task/task-1/_history' }],
    ['to delete the Task', { method: 'DELETE', path: 'Task/task-1' } as const],
  ])('does not get %s', async (_what, sent) => {
    node.actAs(receiver());
    expect((await send(node, hospital, sent)).status).toBe(403);
    expect(outcomes()).not.toContain('answered');
  });

  it.each([
    ['the Task is rejected', { status: 'rejected' }],
    ['the Task is completed', { status: 'completed' }],
    ['the sender took it back', { status: 'cancelled' }],
    ['it was entered in error', { status: 'entered-in-error' }],
    ['its period is over', { restriction: { period: { end: '2020-01-01T00:00:00Z' } } }],
    ['it was sent to somebody else', { owner: party(pharmacy) }],
    ['it is about somebody else', { for: { reference: 'Patient/patient-bram' } }],
    ['it is another kind of Task', { code: { text: 'bel terug' } }],
    ['somebody else brought it', { meta: { tag: [{ system: 'urn:stelsel:delivered-by', code: practice }] } }],
  ])('gets nothing any more when %s', async (_what, changes) => {
    node.actAs(receiver());
    expect((await send(node, hospital, problems(anna))).status).toBe(200);
    await keep(task(changes));
    const refused = await send(node, hospital, problems(anna));
    expect([refused.status, ...codesOf(refused)]).toEqual([403, 'NOD-REFERRAL-ENDED', 'refused-relation']);
    expect((await send(node, hospital, { path: 'Task/task-1' })).status).toBe(403);
  });

  it('gets nothing with a token for another exchange, another purpose or another FHIR version', async () => {
    node.actAs(receiver({ scope: ['bgz'] }));
    expect((await send(node, hospital, problems(anna))).status).toBe(403);
    node.actAs(receiver({ purpose: 'TREAT' }));
    expect(codesOf(await send(node, hospital, problems(anna)))).toContain('refused-right');
    node.actAs(receiver({ referral: { task: 'task-1', fhir: 'STU3', owner } }));
    expect((await send(node, hospital, problems(anna))).status).toBe(403);
    const { referral: _none, ...plain } = receiver();
    node.actAs(plain);
    expect(codesOf(await send(node, hospital, problems(anna)))).toContain('refused-right');
    expect((await send(node, hospital, { path: 'Task/task-1' })).status).toBe(403);
  });

  it('gets no more than its role may: a dentist nothing, a nurse no insurance', async () => {
    const at = (role: string) =>
      receiver({ professional: { ...gp.professional, role } as NonNullable<Actor['professional']> });
    const payer: Sent = {
      path: 'Coverage/_search',
      form: [about(anna, 'beneficiary.identifier'), ['_include', 'Coverage:payor']],
    };
    node.actAs(at('02.000'));
    expect((await send(node, hospital, problems(anna))).status).toBe(403);
    node.actAs(at('30.000'));
    expect((await send(node, hospital, problems(anna))).status).toBe(200);
    expect((await send(node, hospital, payer)).status).toBe(403);
    node.actAs(receiver());
    expect((await send(node, hospital, payer)).entries).toContain('Coverage/anna-cover');
  });

  it('moves the Task as the workflow allows; another state is refused with those that are allowed', async () => {
    node.actAs(receiver());
    const refused = await send(node, hospital, put('in-progress'));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('received, accepted, rejected');
    expect((await send(node, hospital, put('accepted'))).resource).toMatchObject({ status: 'accepted' });
    expect((await send(node, hospital, put('accepted'))).status).toBe(200);
    expect(codesOf(await send(node, hospital, put('cancelled')))).toContain('EXC-TASK-STATE');
    expect((await send(node, hospital, put('in-progress', { note: [{ text: 'Afspraak gemaakt' }] }))).status).toBe(200);
    expect((await send(node, hospital, put('completed'))).status).toBe(200);
    expect((await send(node, hospital, problems(anna))).status).toBe(403);
    expect(node.logged.filter(({ act }) => act === 'update').map(({ subject }) => subject)).toContainEqual({
      bsn: anna,
    });
  });

  it('changes nothing else of the Task, and not a version it did not see', async () => {
    node.actAs(receiver());
    const taken = await send(node, hospital, put('accepted', { owner: party(pharmacy) }));
    expect([taken.status, ...codesOf(taken)]).toEqual([403, 'EXC-TASK-CHANGED', 'refused-right']);
    const longer = { restriction: { period: { end: '2099-01-01T00:00:00Z' } } };
    expect((await send(node, hospital, put('accepted', longer))).status).toBe(403);
    const stale = { ...put('accepted'), headers: { 'if-match': 'W/"1"' } };
    await keep(task({ description: 'aangepast' }));
    expect(
      (await send(node, hospital, { ...stale, resource: task({ status: 'accepted', description: 'aangepast' }) }))
        .status,
    ).toBe(412);
    expect((await send(node, hospital, put('accepted', { description: 'aangepast' }))).status).toBe(200);
  });

  it('is a system without a person for the Task itself, never for the record', async () => {
    const { professional: _nobody, ...system } = receiver();
    node.actAs(system);
    expect((await send(node, hospital, { path: 'Task/task-1' })).status).toBe(200);
    expect((await send(node, hospital, put('accepted'))).status).toBe(200);
    expect((await send(node, hospital, problems(anna))).status).toBe(403);
  });
});

describe('a notice', () => {
  const { professional: _nobody, ...sendingSystem } = {
    ...gp,
    purpose: 'COC' as const,
    scope: ['referral'],
    patient: carla,
  };
  const noticeOf = (changes: object = {}): Sent => ({
    path: 'Task',
    resource: {
      ...writeNotice('R4', {
        sender: { system: namingSystem.ura, value: practice },
        receiver: { system: namingSystem.ura, value: hospital },
        subject: carla,
        authorizationBase: 'opaque',
        task: 'their-task',
        until: later,
        authored: later,
      }),
      ...changes,
    },
  });

  it('is kept once as a Task of the record, marked with who sent it, and logged', async () => {
    node.actAs(sendingSystem);
    const first = await send(node, hospital, noticeOf());
    expect(first.status).toBe(201);
    const again = await send(node, hospital, noticeOf());
    expect([again.status, again.headers.location]).toEqual([200, first.headers.location]);
    expect(again.text).toBe('');
    const id = String(first.headers.location).split('/').at(-3) ?? '';
    const kept = await node.tenants.get(hospital)?.repository.read('Task', id);
    expect(kept?.ok === true ? JSON.parse(kept.value.text) : undefined).toMatchObject({
      identifier: [{ value: `${practice}/Task/their-task` }],
      for: person(carla),
      meta: { tag: [{ code: practice }, { code: 'referral/2020' }] },
    });
    expect(node.logged[0]).toMatchObject({
      act: 'create',
      outcome: 'answered',
      ground: 'referral',
      subject: { bsn: carla },
    });
  });

  it('that comes later about the same Task renews what it is fetched with, keeps how it was answered, and may take it back', async () => {
    node.actAs(sendingSystem);
    const [first] = [await send(node, hospital, noticeOf({ basedOn: [{ reference: 'Task/renewed' }] }))];
    const id = String(first.headers.location).split('/').at(-3) ?? '';
    const repository = node.tenants.get(hospital)?.repository;
    const keptNow = async () => {
      const kept = await repository?.read('Task', id);
      return kept?.ok === true ? (JSON.parse(kept.value.text) as Record<string, unknown>) : {};
    };
    unwrap(
      (await repository?.putAll([{ ...(await keptNow()), status: 'accepted' } as never])) ?? { ok: true, value: [] },
    );
    const later = noticeOf({ basedOn: [{ reference: 'Task/renewed' }] });
    const text = JSON.stringify(later.resource).replace('opaque', 'fresh');
    expect((await send(node, hospital, { ...later, resource: JSON.parse(text) })).status).toBe(200);
    expect(await keptNow()).toMatchObject({ status: 'accepted', meta: { tag: [{ code: practice }, {}] } });
    expect(JSON.stringify((await keptNow()).input)).toContain('fresh');
    const withdrawn = { ...(JSON.parse(text) as object), status: 'cancelled' };
    expect((await send(node, hospital, { ...later, resource: withdrawn })).status).toBe(200);
    expect((await keptNow()).status).toBe('cancelled');
  });

  it('may name the organisations by another number, and leave the person to the token', async () => {
    node.actAs(sendingSystem);
    const agb = { identifier: { system: 'urn:oid:2.16.840.1.113883.2.4.6.1', value: '01012345' } };
    const sent = noticeOf({
      owner: agb,
      requester: agb,
      for: undefined,
      basedOn: [{ reference: 'Task/other-task' }],
      identifier: undefined,
    });
    expect((await send(node, hospital, sent)).status).toBe(201);
  });

  it.each([
    ['for another receiver', { owner: party(pharmacy) }, 'NOD-NOTICE-PARTY'],
    ['of another sender', { requester: party(pharmacy) }, 'NOD-NOTICE-PARTY'],
    ['about another person', { for: person(anna) }, 'NOD-SUBJECT'],
    ['without an authorization base', { input: undefined }, 'EXC-NOTICE'],
    ['without an end', { restriction: undefined }, 'EXC-NOTICE'],
    ['that names another person too', { note: [{ text: 'x', authorReference: person(anna) }] }, 'NOD-DELIVERY-SUBJECT'],
  ])('%s is refused', async (_what, changes, code) => {
    node.actAs(sendingSystem);
    expect(codesOf(await send(node, hospital, noticeOf(changes)))).toContain(code);
    expect(outcomes()).not.toContain('answered');
  });

  it('is not taken by a kind of organisation that does not receive, nor from one that does not send', async () => {
    node.actAs(sendingSystem);
    expect(codesOf(await send(node, pharmacy, noticeOf({ owner: party(pharmacy) })))).toContain('NOD-NOT-TAKEN-HERE');
    node.actAs({ ...sendingSystem, organization: { ...sendingSystem.organization, type: 'J8' } });
    expect(codesOf(await send(node, hospital, noticeOf()))).toContain('refused-right');
    node.actAs({ ...sendingSystem, scope: ['bgz'] });
    expect((await send(node, hospital, noticeOf())).status).toBe(403);
  });

  it('is taken in STU3 in the shape of that version', async () => {
    node.actAs(sendingSystem);
    const { resource } = noticeOf();
    const stu3 = { ...resource, requester: { agent: party(practice), onBehalfOf: party(practice) } };
    expect((await send(node, hospital, { path: 'Task', fhir: 'stu3', resource: stu3 })).status).toBe(201);
  });
});
