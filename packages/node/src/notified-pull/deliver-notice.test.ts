import { discoverExchanges } from '@stelsel/exchanges';
import { r4Model } from '@stelsel/fhir';
import {
  defineFaults,
  err,
  fixedClock,
  type LogEvent,
  namingSystem,
  ok,
  parseUra,
  type Result,
  secureRandomness,
  unwrap,
} from '@stelsel/kernel';
import { resourceChanged } from '@stelsel/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeLimits } from '../limits.ts';
import { createAuthorizationBases } from './authorization-bases.ts';
import { type DeliverNoticeDeps, deliverNotice } from './deliver-notice.ts';
import { followTasks } from './follow-tasks.ts';
import { openReferral } from './open-referral.ts';
import type { NoticeToSend, SentNotice, SentNotices } from './ports.ts';

const exchanges = await discoverExchanges();
const practice = unwrap(parseUra('90000004'));
const hospital = unwrap(parseUra('90000001'));
const clock = fixedClock();
const bases = createAuthorizationBases({ key: secureRandomness.bytes(32), randomness: secureRandomness });
const faults = defineFaults({
  'TST-AWAY': { kind: 'unavailable', nl: 'Weg.', en: 'Away.' },
  'TST-NO': { kind: 'forbidden', nl: 'Nee.', en: 'No.' },
});

let task: Record<string, unknown>;
let answers: Result<void>[];
let told: NoticeToSend[];
let logged: LogEvent[];
let queued: string[];
let kept: Map<string, SentNotice>;

const repository = {
  model: r4Model,
  read: async () => ok({ type: 'Task', id: 'task-1', version: 1, lastUpdated: '', text: JSON.stringify(task) }),
};
const sent: SentNotices = {
  read: async (_tenant, id) => ok(kept.get(id)),
  write: async (_tenant, notice) => {
    const before = kept.get(notice.task);
    const told = before?.told === true || notice.state === 'sent';
    const logged = before?.logged === true || notice.logged === true;
    kept.set(notice.task, { ...notice, ...(told ? { told } : {}), ...(logged ? { logged } : {}) });
    return ok();
  },
  queue: async (_tenant, id) => {
    queued.push(id);
    const { logged: _again, ...before } = kept.get(id) ?? {};
    kept.set(id, { ...before, task: id, state: 'waiting', attempts: 0, changedMs: 0 });
    return ok();
  },
  remove: async (_tenant, id) => {
    kept.delete(id);
    return ok();
  },
};
const deps: DeliverNoticeDeps = {
  tenantOf: (name) =>
    name === 't1'
      ? {
          ura: practice,
          name: 'Praktijk',
          type: 'Z3',
          repository,
          log: async (event) => {
            logged.push(event);
            return ok({ eventId: '1', sequence: 1 });
          },
        }
      : undefined,
  exchanges,
  sent,
  bases,
  send: async (_sender, notice) => {
    told.push(notice);
    return answers.shift() ?? ok();
  },
  findParty: async ({ value }) => (value === '01012345' ? ok(hospital) : err(faults('TST-NO'))),
  clock,
};
const deliver = () => deliverNotice(deps, 't1', 'task-1');
const state = () => kept.get('task-1');

beforeEach(() => {
  task = {
    resourceType: 'Task',
    id: 'task-1',
    status: 'requested',
    intent: 'order',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '3457005' }] },
    for: { identifier: { system: namingSystem.bsn, value: '999990019' } },
    owner: { identifier: { system: namingSystem.ura, value: hospital } },
    restriction: { period: { end: '2099-01-01T00:00:00Z' } },
  };
  [answers, told, logged, queued] = [[], [], [], []];
  kept = new Map();
});

describe('a Task that changed', () => {
  const event = (changes: object = {}) => ({
    id: '1',
    key: 'k',
    ...resourceChanged,
    payload: { tenant: 't1', type: 'Task', id: 'task-1', version: 1, change: 'create', subject: '', ...changes },
  });

  it('is queued once, whatever the receiver does with it after', async () => {
    const follow = followTasks(deps);
    await follow(event());
    await follow(event());
    await follow(event({ change: 'update', version: 2 }));
    expect(queued).toEqual(['task-1']);
  });

  it('is told again when the sender moved it, once it was told', async () => {
    const follow = followTasks(deps);
    task.code = { coding: [{ system: 'http://snomed.info/sct', code: '308292007' }] };
    await follow(event());
    await deliver();
    Object.assign(task, { status: 'accepted', meta: { versionId: '2' } });
    await follow(event({ change: 'update', version: 2 }));
    expect(queued).toEqual(['task-1']);
    Object.assign(task, { status: 'in-progress', meta: { versionId: '3' } });
    await follow(event({ change: 'update', version: 3 }));
    expect(queued).toEqual(['task-1', 'task-1']);
    await deliver();
    expect(told).toHaveLength(2);
  });

  it.each([
    ['is no Task of an exchange', () => Object.assign(task, { code: { text: 'bel terug' } }), {}],
    ['is of another record', () => undefined, { tenant: 't2' }],
    ['is no Task at all', () => undefined, { type: 'Condition' }],
  ])('is left when it %s', async (_what, change, changes) => {
    change();
    expect(await followTasks(deps)(event(changes))).toEqual(ok());
    expect(queued).toEqual([]);
  });

  it('is told again when the sender took it back, and then says so; who was never told hears nothing', async () => {
    const follow = followTasks(deps);
    await follow(event());
    await deliver();
    Object.assign(task, { status: 'cancelled', meta: { versionId: '2' } });
    await follow(event({ change: 'update', version: 2 }));
    expect(await deliver()).toEqual(ok());
    expect(told.map(({ notice }) => notice.withdrawn)).toEqual([undefined, true]);
    expect(state()).toMatchObject({ state: 'sent', told: true });
    kept.clear();
    await follow(event({ change: 'update', version: 2 }));
    answers = [err(faults('TST-AWAY'))];
    Object.assign(task, { status: 'requested' });
    await deliver();
    Object.assign(task, { status: 'cancelled' });
    expect(await deliver()).toEqual(ok());
    expect([told.length, state()?.state]).toEqual([3, 'ended']);
  });

  it('is not told again when the receiver ended it', async () => {
    const follow = followTasks(deps);
    await follow(event());
    await deliver();
    Object.assign(task, { status: 'rejected', meta: { versionId: '2' } });
    await follow(event({ change: 'update', version: 2 }));
    expect(queued).toEqual(['task-1']);
  });

  it('is not told as taken back when the receiver ended it while a step of the sender waited to be told', async () => {
    const follow = followTasks(deps);
    task.code = { coding: [{ system: 'http://snomed.info/sct', code: '308292007' }] };
    await follow(event());
    await deliver();
    Object.assign(task, { status: 'in-progress', meta: { versionId: '3' } });
    await follow(event({ change: 'update', version: 3 }));
    Object.assign(task, { status: 'completed', meta: { versionId: '4' } });
    expect(await deliver()).toEqual(ok());
    expect(told).toHaveLength(1);
    expect(state()).toMatchObject({ state: 'sent', receiver: hospital });
  });

  it('is forgotten when it is erased', async () => {
    await followTasks(deps)(event());
    await followTasks(deps)(event({ change: 'erase' }));
    expect(state()).toBeUndefined();
  });
});

describe('telling the receiver', () => {
  beforeEach(() => sent.queue('t1', 'task-1'));

  it('is in the log before it leaves, once, and is remembered', async () => {
    expect(await deliver()).toEqual(ok());
    expect(await deliver()).toEqual(ok());
    expect(told).toHaveLength(1);
    expect(logged).toMatchObject([{ act: 'notify', ground: 'referral', subject: { bsn: '999990019' } }]);
    expect(state()).toMatchObject({ state: 'sent', receiver: hospital, attempts: 1 });
  });

  it('is followed by telling that the sender moved the Task while the receiver was being told', async () => {
    task.code = { coding: [{ system: 'http://snomed.info/sct', code: '308292007' }] };
    const send = async (_sender: unknown, notice: NoticeToSend) => {
      told.push(notice);
      Object.assign(task, { status: told.length === 1 ? 'cancelled' : task.status, meta: { versionId: '2' } });
      return ok();
    };
    expect(await deliverNotice({ ...deps, send }, 't1', 'task-1')).toEqual(ok());
    expect(queued).toEqual(['task-1', 'task-1']);
    expect(await deliverNotice({ ...deps, send }, 't1', 'task-1')).toEqual(ok());
    expect(told.map(({ notice }) => notice.withdrawn)).toEqual([undefined, true]);
    expect(queued).toEqual(['task-1', 'task-1']);
  });

  it('that fails for now is tried again; that is refused ends, for people to see', async () => {
    answers = [err(faults('TST-AWAY')), err(faults('TST-NO'))];
    expect(await deliver()).toMatchObject({ fault: { code: 'TST-AWAY' } });
    expect(state()).toMatchObject({ state: 'waiting', fault: 'TST-AWAY', attempts: 1 });
    expect(await deliver()).toEqual(ok());
    expect(state()).toMatchObject({ state: 'failed', fault: 'TST-NO', attempts: 2 });
    expect(logged).toHaveLength(1);
  });

  it('that failed for days ends too, for people to see, and begins anew when they say so', async () => {
    kept.set('task-1', { task: 'task-1', state: 'waiting', attempts: nodeLimits.noticeTries - 2, changedMs: 0 });
    answers = [err(faults('TST-AWAY')), err(faults('TST-AWAY'))];
    expect((await deliver()).ok).toBe(false);
    expect(await deliver()).toEqual(ok());
    expect(state()).toMatchObject({ state: 'failed', fault: 'TST-AWAY', attempts: nodeLimits.noticeTries });
    await sent.queue('t1', 'task-1');
    expect(await deliver()).toEqual(ok());
    expect(state()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('does not happen when the log cannot be written', async () => {
    const tenantOf = () =>
      ({ ...(unwrap(ok(deps.tenantOf('t1') as never)) as object), log: async () => err(faults('TST-AWAY')) }) as never;
    expect(await deliverNotice({ ...deps, tenantOf }, 't1', 'task-1')).toMatchObject({ ok: false });
    expect(told).toEqual([]);
    expect(await deliver()).toEqual(ok());
    expect([told.length, logged.length]).toEqual([1, 1]);
  });

  it('is in the log also when the first attempts did not find the receiver', async () => {
    Object.assign(task, { owner: { identifier: { system: 'urn:agb', value: '01012345' } } });
    const findParty = async () => err(faults('TST-AWAY'));
    expect(await deliverNotice({ ...deps, findParty }, 't1', 'task-1')).toMatchObject({ ok: false });
    expect([told, logged]).toEqual([[], []]);
    expect(await deliver()).toEqual(ok());
    expect([told.length, logged.length]).toEqual([1, 1]);
  });

  it('again, because the sender moved the Task, is in the log again', async () => {
    await deliver();
    await sent.queue('t1', 'task-1');
    expect(await deliver()).toEqual(ok());
    expect([told.length, logged.length]).toEqual([2, 2]);
  });

  it('does not happen when the system is not qualified to send, and happens when it is', async () => {
    const tenantOf = (qualified: object) => () => ({ ...deps.tenantOf('t1'), qualified }) as never;
    expect(await deliverNotice({ ...deps, tenantOf: tenantOf({ referral: ['receive'] }) }, 't1', 'task-1')).toEqual(
      ok(),
    );
    expect([told, logged, state()]).toMatchObject([[], [], { state: 'failed', fault: 'NOD-NOT-QUALIFIED' }]);
    await sent.queue('t1', 'task-1');
    expect(await deliverNotice({ ...deps, tenantOf: tenantOf({ referral: ['send'] }) }, 't1', 'task-1')).toEqual(ok());
    expect(state()).toMatchObject({ state: 'sent' });
  });

  it('does not happen any more for a Task that ended meanwhile', async () => {
    Object.assign(task, { status: 'cancelled' });
    expect(await deliver()).toEqual(ok());
    expect([told, state()?.state]).toEqual([[], 'ended']);
  });

  it('finds a receiver by another number, in a reference or contained', async () => {
    Object.assign(task, {
      owner: { reference: '#o' },
      contained: [
        {
          resourceType: 'Organization',
          id: 'o',
          identifier: [{ system: 'urn:oid:2.16.840.1.113883.2.4.6.1', value: '01012345' }],
        },
      ],
    });
    await deliver();
    expect(told[0]?.receiver).toBe(hospital);
    Object.assign(task, { owner: { display: 'ergens' }, contained: undefined });
    await sent.queue('t1', 'task-1');
    await deliver();
    expect(state()?.state).toBe('ended');
  });
});

describe('the authorization base', () => {
  const open = (base: string, organization = hospital, scope = ['referral']) =>
    openReferral({ tenant: practice, bases, repositoryOf: () => repository, exchanges, clock })(base, {
      organization,
      scope,
    });

  it('opens the Task for its receiver, and nothing for anybody else, another scope, another holder or another base', async () => {
    await deliver();
    const base = told[0]?.notice.authorizationBase ?? '';
    expect(await open(base)).toMatchObject({ value: { task: 'task-1', patient: '999990019' } });
    const refused = { fault: { code: 'NOD-REFERRAL-ENDED' } };
    expect(await open(base, practice)).toMatchObject(refused);
    expect(await open(base, hospital, ['bgz'])).toMatchObject(refused);
    expect(await open(`${base.slice(0, -2)}AA`)).toMatchObject(refused);
    expect(await open('')).toMatchObject(refused);
    const elsewhere = openReferral({ tenant: hospital, bases, repositoryOf: () => repository, exchanges, clock });
    expect(await elsewhere(base, { organization: hospital, scope: ['referral'] })).toMatchObject(refused);
    const otherKey = createAuthorizationBases({ key: secureRandomness.bytes(32), randomness: secureRandomness });
    expect(otherKey.open(base)).toBeUndefined();
  });

  it('ends when the Task is sent to somebody else, moved to its end, or over time', async () => {
    await deliver();
    const base = told[0]?.notice.authorizationBase ?? '';
    const before = { ...task };
    for (const change of [
      { owner: { identifier: { system: namingSystem.ura, value: practice } } },
      { status: 'rejected' },
      { restriction: { period: { end: '2020-01-01T00:00:00Z' } } },
      { for: undefined },
    ]) {
      task = { ...before, ...change };
      expect(await open(base)).toMatchObject({ fault: { code: 'NOD-REFERRAL-ENDED' } });
    }
    task = before;
    expect((await open(base)).ok).toBe(true);
  });
});
