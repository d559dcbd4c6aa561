import { expect, test } from 'vitest';
import { appendLeaves, emptyFrontier, readFrontier, rootOf, writeRoots } from './frontier.ts';
import { leafHash } from './hash.ts';

const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => leafHash(Buffer.from(hex, 'hex')),
);

const rootAt = (size: number): string =>
  Buffer.from(rootOf(appendLeaves(emptyFrontier, leaves.slice(0, size)).frontier)).toString('hex');

test.each([
  [0, 'e3b0c442', 'b855'],
  [1, '6e340b9c', 'a01d'],
  [2, 'fac54203', 'c125'],
  [3, 'aeb6bcfe', '6e77'],
  [7, 'ddb89be4', '4c8c'],
])('the root of %i leaves is that of the published vectors of RFC 6962', (size, head, tail) => {
  expect(rootAt(size).slice(0, 8)).toBe(head);
  expect(rootAt(size).slice(-4)).toBe(tail);
});

test('the root of 8 leaves is that of the published vectors, in full', () => {
  expect(rootAt(8)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
});

test('a stored edge continues where it stopped', () => {
  const first = appendLeaves(emptyFrontier, leaves.slice(0, 5)).frontier;
  const again = readFrontier(5, writeRoots(first));
  const whole = appendLeaves(emptyFrontier, leaves).frontier;
  expect(rootOf(appendLeaves(again, leaves.slice(5)).frontier)).toEqual(rootOf(whole));
});

test('refuses a stored edge that does not fit its size', () => {
  expect(() => readFrontier(3, new Uint8Array(32))).toThrow(/does not fit/);
});

test('a text has the leaf of its bytes in UTF-8', () => {
  for (const text of ['', '{"naam":"Zoë 漢 🙂"}', '\0', 'x'.repeat(10_000)]) {
    expect(leafHash(text)).toEqual(leafHash(Buffer.from(text, 'utf8')));
  }
});
