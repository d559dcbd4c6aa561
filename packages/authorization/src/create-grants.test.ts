import { defineFaults, err, fixedClock, limits, ok, type Result } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { createGrants } from './create-grants.ts';
import { authorizationLimits } from './limits.ts';
import { bsn, otherBsn } from './testing/asks.ts';

const key = { tokenId: 't', subject: bsn, exchange: 'bgz', category: 'Condition' };
const failure = defineFaults({ 'X-AWAY': { kind: 'unavailable', nl: 'weg', en: 'away' } })('X-AWAY');

function counted(answer: Result<string> = ok('permit')) {
  let calls = 0;
  const decide = async () => {
    calls += 1;
    return answer;
  };
  return { decide, calls: () => calls };
}

test('one decision serves every request of the same token, person, exchange and category', async () => {
  const grants = createGrants<string>({ clock: fixedClock() });
  const { decide, calls } = counted();
  await Promise.all([grants.reuse(key, decide), grants.reuse(key, decide)]);
  expect(await grants.reuse(key, decide)).toEqual(ok('permit'));
  expect(calls()).toBe(1);
});

test.each([
  ['token', { tokenId: 'other' }],
  ['person', { subject: otherBsn }],
  ['exchange', { exchange: 'log' }],
  ['category', { category: 'Medication' }],
])('another %s is decided anew', async (_what, other) => {
  const grants = createGrants<string>({ clock: fixedClock() });
  const { decide, calls } = counted();
  await grants.reuse(key, decide);
  await grants.reuse({ ...key, ...other }, decide);
  expect(calls()).toBe(2);
});

test('a grant lasts no longer than its limit', async () => {
  const clock = fixedClock();
  const grants = createGrants<string>({ clock });
  const { decide, calls } = counted();
  await grants.reuse(key, decide);
  clock.advance(limits.grantMs - 1);
  await grants.reuse(key, decide);
  expect(calls()).toBe(1);
  clock.advance(1);
  await grants.reuse(key, decide);
  expect(calls()).toBe(2);
});

test('a consent notification ends the grants of that person, and of nobody else', async () => {
  const grants = createGrants<string>({ clock: fixedClock() });
  const { decide, calls } = counted();
  await grants.reuse(key, decide);
  await grants.reuse({ ...key, subject: otherBsn }, decide);
  expect(grants.endGrants(bsn)).toBe(1);
  await grants.reuse({ ...key, subject: otherBsn }, decide);
  expect(calls()).toBe(2);
  await grants.reuse(key, decide);
  expect(calls()).toBe(3);
});

test('a decision that was being made when consent changed is made again', async () => {
  const grants = createGrants<string>({ clock: fixedClock() });
  const answers = ['permit', 'deny'];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = grants.reuse(key, async () => {
    const answer = answers.shift() ?? 'none';
    await held;
    return ok(answer);
  });
  grants.endGrants(bsn);
  release();
  expect(await asked).toEqual(ok('deny'));
});

test('when consent keeps changing there is no answer rather than an old one', async () => {
  const grants = createGrants<string>({ clock: fixedClock() });
  const answer = await grants.reuse(key, async () => {
    await Promise.resolve();
    grants.endGrants(bsn);
    return ok('permit');
  });
  expect(answer).toMatchObject({ fault: { code: 'AZN-GRANT-ENDED' } });
});

test('a failure is not remembered', async () => {
  const grants = createGrants<string>({ clock: fixedClock() });
  expect(await grants.reuse(key, async () => err(failure))).toEqual(err(failure));
  await expect(grants.reuse(key, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
  expect(await grants.reuse(key, counted().decide)).toEqual(ok('permit'));
});

test('the number of grants is limited; the oldest person goes first', async () => {
  const grants = createGrants<string>({ clock: fixedClock() });
  const { decide, calls } = counted();
  await grants.reuse({ ...key, subject: otherBsn }, decide);
  for (let at = 0; at < authorizationLimits.grants; at += 1) {
    await grants.reuse({ ...key, category: String(at) }, decide);
  }
  const before = calls();
  await grants.reuse({ ...key, category: '1' }, decide);
  expect(calls()).toBe(before);
  await grants.reuse({ ...key, subject: otherBsn }, decide);
  expect(calls()).toBe(before + 1);
});
