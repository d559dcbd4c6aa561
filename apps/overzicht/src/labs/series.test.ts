import { describe, expect, it } from 'vitest';
import { measured } from '../testing/measured.ts';
import { convert } from './convert.ts';
import { seriesOf } from './series.ts';

describe('conversion of units', () => {
  it('moves the decimal point between prefixes, digit for digit', () => {
    expect(convert('0.0071', 'mol/L', 'mmol/L')).toBe('7.1');
    expect(convert('88', 'umol/L', 'mmol/L')).toBe('0.088');
    expect(convert('7.10', 'mmol/L', 'umol/L')).toBe('7100');
    expect(convert('12', 'g/dL', 'g/L')).toBe('120');
  });

  it('is refused where it cannot be exact', () => {
    expect(convert('7.1', 'mmol/L', 'mg/dL')).toBeUndefined();
    expect(convert('54', 'mmol/mol', '%')).toBeUndefined();
    expect(convert('37', 'Cel', '[degF]')).toBeUndefined();
  });
});

describe('a trend', () => {
  it('joins points of two laboratories when their units are equal up to a prefix, each with its own range', () => {
    const [series] = seriesOf([
      measured({ day: '2026-03-01', value: '88', ucum: 'umol/L', low: '60', high: '110' }),
      measured({ day: '2025-03-01', value: '0.071', ucum: 'mmol/L', low: '0.050', high: '0.100' }),
    ]);
    expect(series?.lines).toHaveLength(1);
    expect(series?.lines[0]?.points.map(({ value, low, high }) => [value, low, high])).toEqual([
      [71, 50, 100],
      [88, 60, 110],
    ]);
  });

  it('never mixes units that have no exact conversion', () => {
    const [series] = seriesOf([
      measured({ day: '2026-03-01', value: '54', ucum: 'mmol/mol' }),
      measured({ day: '2025-03-01', value: '7.1', ucum: '%' }),
    ]);
    expect(series?.lines.map(({ unit, points }) => [unit, points.length])).toEqual([
      ['mmol/mol', 1],
      ['%', 1],
    ]);
  });

  it('keeps what the person measured apart from what care providers measured', () => {
    const [series] = seriesOf([
      measured({ day: '2026-03-01', value: '81.4', ucum: 'kg' }),
      measured({ day: '2026-03-02', value: '82', ucum: 'kg', source: 'own' }),
    ]);
    expect(series?.lines.map(({ own }) => own)).toEqual([false, true]);
  });

  it('is another one when the method or the material is another', () => {
    const series = seriesOf([
      measured({ day: '2026-03-01', value: '5', ucum: 'mmol/L', series: 'a' }),
      measured({ day: '2026-03-02', value: '5', ucum: 'mmol/L', series: 'b' }),
    ]);
    expect(series).toHaveLength(2);
  });
});
