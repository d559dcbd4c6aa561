import { expect, it } from 'vitest';
import { howManyFit } from './how-many-fit.ts';

it.each([
  [[], 0],
  [[11], 1],
  [[5, 5], 2],
  [[5, 6], 1],
  [[4, 4, 4], 2],
  [[11, 0], 1],
] as const)('of %j as many fit in ten as are together no longer, and one always: %d', (lengths, fit) => {
  expect(howManyFit(lengths, 10)).toBe(fit);
});
