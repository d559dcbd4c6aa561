import { expect, test } from 'vitest';
import { createBatcher } from './create-batcher.ts';

test('items added together are flushed together, in order, and each gets its own answer', async () => {
  const batches: number[][] = [];
  const batcher = createBatcher({
    maxItems: 10,
    flush: async (items: readonly number[]) => {
      batches.push([...items]);
      return items.map((item) => item * 2);
    },
  });
  expect(await Promise.all([1, 2, 3].map((item) => batcher.add(item)))).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2, 3]]);
});

test('while one batch is written the next one fills, and no batch is larger than the limit', async () => {
  const sizes: number[] = [];
  let release = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    release = resolve;
  });
  const batcher = createBatcher({
    maxItems: 3,
    flush: async (items: readonly number[]) => {
      sizes.push(items.length);
      await first;
      return items;
    },
  });
  const lone = batcher.add(0);
  await new Promise((resolve) => setImmediate(resolve));
  const others = [1, 2, 3, 4].map((item) => batcher.add(item));
  release();
  expect(await Promise.all([lone, ...others])).toEqual([0, 1, 2, 3, 4]);
  expect(sizes).toEqual([1, 3, 1]);
});

test('a failed flush fails its own items only', async () => {
  let times = 0;
  const batcher = createBatcher({
    maxItems: 2,
    flush: async (items: readonly string[]) => {
      times += 1;
      if (times === 1) {
        throw new Error('full');
      }
      return items;
    },
  });
  const results = await Promise.allSettled(['a', 'b', 'c'].map((item) => batcher.add(item)));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});

test('one item too many is refused, and there is room again afterwards', async () => {
  const batcher = createBatcher({ maxItems: 5, maxWaiting: 1, flush: async (items: readonly number[]) => items });
  const kept = batcher.add(1);
  await expect(batcher.add(2)).rejects.toMatchObject({ fault: { code: 'DB-BUSY' } });
  await batcher.idle();
  expect(await kept).toBe(1);
  expect(await batcher.add(3)).toBe(3);
});

test('an item that comes alone waits for nobody; one that follows at once waits for company', async () => {
  const sizes: number[] = [];
  const batcher = createBatcher({
    maxItems: 5,
    companyMs: 20,
    flush: async (items: readonly number[]) => {
      sizes.push(items.length);
      return items;
    },
  });
  expect(await batcher.add(1)).toBe(1);
  const second = batcher.add(2);
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(await Promise.all([second, batcher.add(3)])).toEqual([2, 3]);
  expect(sizes).toEqual([1, 2]);
});

test('a full batch does not wait', async () => {
  const batcher = createBatcher({ maxItems: 2, companyMs: 60_000, flush: async (items: readonly number[]) => items });
  expect(await batcher.add(1)).toBe(1);
  expect(await Promise.all([batcher.add(2), batcher.add(3)])).toEqual([2, 3]);
});
