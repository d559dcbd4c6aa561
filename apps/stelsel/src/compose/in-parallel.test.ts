import { err, ok } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { fault } from '../faults.ts';
import { inParallel } from './in-parallel.ts';

const pause = () => new Promise((resolve) => setImmediate(resolve));

test('every item gets its turn and no more than the width at once', async () => {
  let busy = 0;
  let most = 0;
  const done: number[] = [];
  const all = await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    busy += 1;
    most = Math.max(most, busy);
    await pause();
    busy -= 1;
    done.push(item);
    return ok();
  });
  expect(all).toEqual(ok());
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('the first failure is the answer and nothing new is begun', async () => {
  const begun: number[] = [];
  const answer = await inParallel([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    await pause();
    return item === 2 ? err(fault('CLI-NO-ORGANIZATION', { ura: '2' })) : ok();
  });
  expect(answer).toMatchObject({ ok: false, fault: { code: 'CLI-NO-ORGANIZATION' } });
  expect(begun).not.toContain(5);
});

test('nothing to do is done', async () => {
  expect(await inParallel([], 4, async () => ok())).toEqual(ok());
});
