import { expect, test } from 'vitest';
import { checkRegister } from './check-register.ts';
import type { Answered, Operation } from './operation.ts';

const write = (value: number, version: number, startedMs: number, endedMs: number): Answered => ({
  kind: 'write',
  value,
  version,
  startedMs,
  endedMs,
});
const read = (value: number, version: number, startedMs: number, endedMs: number): Answered => ({
  ...write(value, version, startedMs, endedMs),
  kind: 'read',
});
const kinds = (operations: readonly Operation[], values: readonly number[]) =>
  checkRegister(
    operations,
    values.map((value, index) => ({ value, version: index + 1 })),
  ).map(({ kind }) => kind);

test('writes and reads that overlap in any order are accepted when one order explains them', () => {
  const operations = [
    write(10, 1, 0, 5),
    write(20, 2, 1, 9),
    read(10, 1, 2, 6),
    read(20, 2, 3, 4),
    read(20, 2, 10, 11),
  ];
  expect(kinds(operations, [10, 20])).toEqual([]);
});

test('a write without an answer may have been done or not', () => {
  const operations: Operation[] = [write(10, 1, 0, 1), { kind: 'unknown', value: 20, startedMs: 2 }, read(10, 1, 3, 4)];
  expect(kinds(operations, [10])).toEqual([]);
  expect(kinds(operations, [10, 20])).toEqual([]);
});

test('an acknowledged write that is not in the history is lost', () => {
  expect(kinds([write(10, 1, 0, 1), write(20, 2, 2, 3)], [10])).toEqual(['lost']);
  expect(kinds([write(10, 1, 0, 1), write(20, 2, 2, 3)], [10, 30])).toContain('lost');
});

test('a version that nobody wrote, that was refused, or that stands there twice is invented', () => {
  expect(kinds([write(10, 1, 0, 1)], [10, 99])).toEqual(['invented']);
  expect(kinds([write(10, 1, 0, 1), { kind: 'refused', value: 20 }], [10, 20])).toEqual(['invented']);
  expect(kinds([write(10, 1, 0, 1)], [10, 10])).toEqual(['invented']);
});

test('a write that ended before another began stands before it', () => {
  expect(kinds([write(10, 2, 0, 1), write(20, 1, 2, 3)], [20, 10])).toEqual(['reordered']);
});

test('a read does not see less than was known when it began', () => {
  expect(kinds([write(10, 1, 0, 1), write(20, 2, 2, 3), read(10, 1, 4, 5)], [10, 20])).toEqual(['reordered']);
  expect(kinds([write(10, 1, 0, 1), write(20, 2, 2, 6), read(20, 2, 3, 4), read(10, 1, 5, 7)], [10, 20])).toEqual([
    'reordered',
  ]);
});

test('a value is not read before anybody wrote it, and not put before what was answered earlier', () => {
  expect(kinds([read(10, 1, 0, 1), write(10, 1, 2, 3)], [10])).toContain('reordered');
  const late: Operation[] = [{ kind: 'unknown', value: 10, startedMs: 5 }, write(20, 2, 0, 1)];
  expect(kinds(late, [10, 20])).toEqual(['reordered']);
});
