import { expect, test } from 'vitest';
import { epochSeconds, fixedClock, instant, systemClock } from './clock.ts';

test('a fixed clock stands still until it is moved', () => {
  const clock = fixedClock(Date.UTC(2026, 10, 22, 9));
  expect([instant(clock), instant(clock)]).toEqual(['2026-11-22T09:00:00.000Z', '2026-11-22T09:00:00.000Z']);
  clock.advance(1_999);
  expect(instant(clock)).toBe('2026-11-22T09:00:01.999Z');
  expect(epochSeconds(clock)).toBe(Date.UTC(2026, 10, 22, 9, 0, 1) / 1000);
});

test('the system clock moves forward in milliseconds', () => {
  const before = systemClock.nowMs();
  expect(Number.isInteger(before)).toBe(true);
  expect(systemClock.nowMs()).toBeGreaterThanOrEqual(before);
});
