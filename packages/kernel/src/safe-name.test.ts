import { expect, it } from 'vitest';
import { safeName } from './safe-name.ts';

it('a name comes back as it was written, without a number that could be of a person, and never longer than 64', () => {
  expect(['birthdate', '_has:Observation:patient:code', 'v3-2020'].map(safeName)).toEqual([
    'birthdate',
    '_has:Observation:patient:code',
    'v3-…',
  ]);
  expect(safeName('bsn-999990019')).toBe('bsn-…');
  expect(safeName('x'.repeat(1_000))).toHaveLength(64);
});
