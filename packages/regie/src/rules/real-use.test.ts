import { describe, expect, it } from 'vitest';
import { firstDay, realUse } from './real-use.ts';

const on = '2026-11-22';
const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}`;
/** Ten requests on four days with two others: just enough. */
const enough = [
  { day: day(1), counterparty: 'a', count: 7 },
  { day: day(2), counterparty: 'a', count: 1 },
  { day: day(3), counterparty: 'b', count: 1 },
  { day: day(4), counterparty: 'b', count: 1 },
];

describe('real use (R4)', () => {
  it('needs ten requests on four days with two others in ninety days', () => {
    expect(realUse(enough, on)).toEqual({ started: true, inUse: true, newest: day(4) });
    expect(
      realUse(
        enough.map((use) => ({ ...use, counterparty: 'a' })),
        on,
      ).inUse,
    ).toBe(false);
    expect(
      realUse(
        enough.map((use) => ({ ...use, day: use.day === day(4) ? day(3) : use.day })),
        on,
      ).inUse,
    ).toBe(false);
    expect(
      realUse(
        enough.map((use) => ({ ...use, count: Math.min(use.count, 6) })),
        on,
      ).inUse,
    ).toBe(false);
  });

  it('has started with one request, and not with none', () => {
    expect(realUse([{ day: on, counterparty: 'a', count: 1 }], on)).toEqual({
      started: true,
      inUse: false,
      newest: on,
    });
    expect(realUse([], on)).toEqual({ started: false, inUse: false });
  });

  it('looks at the window only: not at the day before it, nor at a day to come', () => {
    expect(firstDay(on)).toBe('2026-08-25');
    const at = (when: string) => realUse([{ day: when, counterparty: 'a', count: 1 }], on).started;
    expect([at('2026-08-24'), at('2026-08-25'), at(on), at('2026-11-23')]).toEqual([false, true, true, false]);
  });
});
