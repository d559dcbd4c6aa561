import type { OwnChoice, Statement } from '@stelsel/consent';
import { err, ok, type Result } from '@stelsel/kernel';
import { beforeEach, expect, it } from 'vitest';
import { fault } from '../faults.ts';
import type { Choices } from '../ports.ts';
import { choicesTogether } from './choices-together.ts';

const statement = (decision: Statement['decision']): Statement => ({
  holder: { kind: 'any' },
  user: { kind: 'any' },
  data: 'GGC002',
  situation: 'regular',
  decision,
});
const choice = (id: string, decision: Statement['decision']): OwnChoice => ({
  id,
  statement: statement(decision),
  active: true,
  recordedAt: '2026-11-22T10:00:00Z',
});

let done: string[];
let alone: Result<boolean>;
const register: Choices = {
  choices: async () => ok([choice('permit', 'permit'), choice('objection', 'objection')]),
  history: async () => ok([]),
  record: async ({ decision }) => {
    done.push(`record ${decision}`);
    return ok({ id: 'c', receipt: 'r' });
  },
  end: async (id) => {
    done.push(`end ${id}`);
    return ok();
  },
};

beforeEach(() => {
  done = [];
});

async function tried() {
  const choices = choicesTogether(register, async () => alone);
  const results = [
    await choices.record(statement('permit')),
    await choices.record(statement('objection')),
    await choices.end('permit'),
    await choices.end('objection'),
  ];
  return results.map((result) => (result.ok ? 'ok' : result.fault.code));
}

it('somebody of 12 to 15 only closes through a program', async () => {
  alone = ok(false);
  expect(await tried()).toEqual(['CIT-TOGETHER', 'ok', 'ok', 'CIT-TOGETHER']);
  expect(done).toEqual(['record objection', 'end permit']);
});

it('everybody else chooses as they like', async () => {
  alone = ok(true);
  expect(await tried()).toEqual(['ok', 'ok', 'ok', 'ok']);
});

it('when the age cannot be asked nothing is opened', async () => {
  alone = err(fault('CIT-STORE'));
  expect(await tried()).toEqual(['CIT-STORE', 'ok', 'ok', 'CIT-STORE']);
});
