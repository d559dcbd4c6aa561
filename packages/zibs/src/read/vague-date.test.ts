import { describe, expect, it } from 'vitest';
import { vagueDate, vaguePeriod } from './vague-date.ts';

describe('a date is told as vaguely as the source told it', () => {
  it.each([
    ['2020', 'ergens in 2020', 'some time in 2020'],
    ['2019-05', 'rond mei 2019', 'around May 2019'],
    ['2024-05-03', '3 mei 2024', '3 May 2024'],
    ['2024-05-03T14:05:00+02:00', '3 mei 2024 om 14:05', '3 May 2024 at 14:05'],
    ['2024-12-31T23:30:00Z', '1 januari 2025 om 00:30', '1 January 2025 at 00:30'],
  ])('%s is "%s"', (date, nl, en) => {
    expect(vagueDate(date)?.text).toEqual({ nl, en });
  });

  it.each([
    [{ start: '2020-01-01', end: '2020-12-31' }, 'ergens in 2020'],
    [{ start: '2020-02-01', end: '2020-02-29' }, 'rond februari 2020'],
    [{ start: '2020-02-03' }, 'sinds 3 februari 2020'],
    [{ end: '2020' }, 'tot ergens in 2020'],
    [{ start: '2020-02-03', end: '2020-02-05' }, '3 februari 2020 tot 5 februari 2020'],
  ])('a period %j is told as one', (period, nl) => {
    expect(vaguePeriod(period)?.text.nl).toBe(nl);
  });

  it.each(['', 'vorig jaar', '20-05-2020', 5, null, undefined])('%s is no date', (value) => {
    expect(vagueDate(value)).toBeUndefined();
  });

  it('keeps the days it can have been', () => {
    expect(vagueDate('2019-02')).toMatchObject({ from: '2019-02-01', to: '2019-02-28' });
    expect(vaguePeriod({})).toBeUndefined();
  });
});
