import { unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { beforeAll, expect, it } from 'vitest';
import type { SentNotices } from '../../notified-pull/ports.ts';
import { nodeMigrations } from './migrations.ts';
import { postgresSentNotices } from './sent-notices.ts';

let notices: SentNotices;

beforeAll(async () => {
  notices = postgresSentNotices(await testDatabase({ schema: 'node', migrations: nodeMigrations }));
});

const state = async (tenant = 't1') => unwrap(await notices.read(tenant, 'task-1'));
const attempt = (kept: 'waiting' | 'sent', more: object = {}) =>
  notices.write('t1', { task: 'task-1', state: kept, attempts: 1, changedMs: 5, ...more });

it('what was logged and told stays so, until the notice is queued again: then it is logged anew', async () => {
  unwrap(await notices.queue('t1', 'task-1'));
  expect(await state()).toMatchObject({ state: 'waiting', attempts: 0 });
  unwrap(await attempt('waiting', { fault: 'TST-AWAY', logged: true }));
  unwrap(await attempt('sent'));
  expect(await state()).toEqual({ task: 'task-1', state: 'sent', attempts: 1, changedMs: 5, told: true, logged: true });
  unwrap(await notices.queue('t1', 'task-1'));
  const { changedMs: _now, ...again } = (await state()) ?? { changedMs: 0 };
  expect(again).toEqual({ task: 'task-1', state: 'waiting', attempts: 0, told: true });
});

it('is of one organisation, and forgotten with its Task', async () => {
  expect(await state('t2')).toBeUndefined();
  unwrap(await notices.remove('t2', 'task-1'));
  expect(await state()).toBeDefined();
  unwrap(await notices.remove('t1', 'task-1'));
  expect(await state()).toBeUndefined();
});
