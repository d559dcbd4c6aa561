import { expect, it } from 'vitest';
import { inStep } from './in-step.ts';

async function* numbers(upTo: number, taken: number[]): AsyncIterable<number> {
  for (let next = 1; next <= upTo; next += 1) {
    taken.push(next);
    yield next;
  }
}

async function all<T>(parts: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const part of parts) {
    found.push(part);
  }
  return found;
}

it('gives every reader every part, and asks the source once', async () => {
  const taken: number[] = [];
  expect(await Promise.all(inStep(numbers(5, taken), 3).map(all))).toEqual(Array(3).fill([1, 2, 3, 4, 5]));
  expect(taken).toEqual([1, 2, 3, 4, 5]);
});

it('never runs ahead of the slowest reader', async () => {
  const taken: number[] = [];
  const [fast, slow] = inStep(numbers(5, taken), 2);
  const rest = all(fast as AsyncIterable<number>);
  const parts = (slow as AsyncIterable<number>)[Symbol.asyncIterator]();
  expect(await parts.next()).toEqual({ value: 1, done: false });
  await new Promise((resolve) => setImmediate(resolve));
  expect(taken).toEqual([1]);
  await parts.return?.();
  expect(await rest).toEqual([1, 2, 3, 4, 5]);
});

it('tells every reader that the source failed', async () => {
  async function* failing(): AsyncIterable<number> {
    yield 1;
    throw new Error('gone');
  }
  const done = await Promise.allSettled(inStep(failing(), 2).map(all));
  expect(done.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
