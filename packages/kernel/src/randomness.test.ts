import { expect, test } from 'vitest';
import { secureRandomness, seededRandomness } from './randomness.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test.each([
  ['secure', secureRandomness],
  ['seeded', seededRandomness(1)],
])('%s randomness gives as many bytes as asked and version 4 UUIDs', (_name, randomness) => {
  expect(randomness.bytes(33)).toHaveLength(33);
  expect(randomness.uuid()).toMatch(uuid);
  expect(randomness.uuid()).not.toBe(randomness.uuid());
});

test('one seed gives one sequence, another seed another', () => {
  const [first, same, other] = [seededRandomness(7), seededRandomness(7), seededRandomness(8)];
  const draw = (randomness: typeof first) => [randomness.uuid(), randomness.bytes(8).join(), randomness.fraction()];
  const drawn = draw(first);
  expect(draw(same)).toEqual(drawn);
  expect(draw(other)).not.toEqual(drawn);
});

test('fractions lie from 0 up to but not including 1', () => {
  const randomness = seededRandomness(3);
  const fractions = Array.from({ length: 1_000 }, () => randomness.fraction());
  expect(fractions.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(new Set(fractions).size).toBeGreaterThan(990);
});
