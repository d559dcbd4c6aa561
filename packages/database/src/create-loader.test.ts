import { expect, test } from 'vitest';
import { createLoader } from './create-loader.ts';

function doubling() {
  const loads: (readonly number[])[] = [];
  const load = createLoader<number, number>({
    nameOf: String,
    load: async (keys) => {
      loads.push([...keys]);
      return keys.map((key) => key * 2);
    },
  });
  return { load, loads };
}

test('what is asked in one turn is loaded together, and equal keys once', async () => {
  const { load, loads } = doubling();
  expect(await Promise.all([load(1), load(2), load(1), load(3)])).toEqual([2, 4, 2, 6]);
  expect(loads).toEqual([[1, 2, 3]]);
});

test('a later turn loads again: nothing is remembered', async () => {
  const { load, loads } = doubling();
  expect([await load(1), await load(1)]).toEqual([2, 2]);
  expect(loads).toEqual([[1], [1]]);
});

test('what is asked while a turn is being loaded belongs to the next one', async () => {
  const seen: (readonly string[])[] = [];
  let late: Promise<string> | undefined;
  const load = createLoader<string, string>({
    nameOf: (key) => key,
    load: async (keys) => {
      seen.push([...keys]);
      late ??= load('late');
      return keys;
    },
  });
  expect(await load('early')).toBe('early');
  expect(await late).toBe('late');
  expect(seen).toEqual([['early'], ['late']]);
});

test('a failed load fails everybody who asked in that turn, and nobody after', async () => {
  let times = 0;
  const load = createLoader<number, number>({
    nameOf: String,
    load: async (keys) => {
      times += 1;
      if (times === 1) {
        throw new Error('away');
      }
      return keys;
    },
  });
  const first = await Promise.allSettled([load(1), load(2)]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await load(1)).toBe(1);
});
