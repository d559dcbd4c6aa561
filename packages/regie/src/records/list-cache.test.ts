import { ok, unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { listCache } from './list-cache.ts';
import type { RecordStore } from './ports.ts';

const today = { asOf: '2026-11-22T09:00:00.000Z', on: '2026-11-22', current: true };
const past = { asOf: '2026-01-01T00:00:00.000Z', on: '2026-01-01', current: false };

/** A store whose last change is counted by hand, and a cache that remembers what it was asked to compute. */
function opened(rowsMax?: number) {
  const state = { seq: 1, computed: [] as string[] };
  const store = { lastSeq: async () => ok(state.seq) } as Pick<RecordStore, 'lastSeq'> as RecordStore;
  const cache = listCache(rowsMax);
  const ask = async (name: string, moment = today, rows = 1) =>
    unwrap(
      await cache.computed(store, moment, name, async () => {
        state.computed.push(name);
        return ok(Array.from({ length: rows }, () => state.seq));
      }),
    );
  return { state, ask };
}

it('reads once until something changes', async () => {
  const { state, ask } = opened();
  await ask('a');
  await ask('a');
  state.seq = 2;
  expect(await ask('a')).toEqual([2]);
  expect(state.computed).toEqual(['a', 'a']);
});

it('keeps the past whatever changes', async () => {
  const { state, ask } = opened();
  await ask('a', past);
  state.seq = 2;
  await ask('a', past);
  expect(state.computed).toEqual(['a']);
});

it('lets who asks at the same time wait for one reading', async () => {
  const { state, ask } = opened();
  expect(await Promise.all([ask('a'), ask('a')])).toEqual([[1], [1]]);
  expect(state.computed).toEqual(['a']);
});

it('lets go what was asked longest ago when there are too many rows', async () => {
  const { state, ask } = opened(25);
  await ask('a', past, 10);
  await ask('b', past, 10);
  await ask('a', past, 10);
  await ask('c', past, 10);
  await ask('a', past, 10);
  await ask('b', past, 10);
  expect(state.computed).toEqual(['a', 'b', 'c', 'b']);
});
