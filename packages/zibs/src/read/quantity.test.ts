import { exactDecimal } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { quantityKey, quantityText, rangeText } from './quantity.ts';

describe('a quantity', () => {
  it('keeps the precision of the source and has a Dutch comma', () => {
    expect(quantityText({ value: exactDecimal('7.10'), code: 'mmol/L' })).toBe('7,10 millimol per liter');
  });

  it('says a comparator in words', () => {
    expect(quantityText({ value: 5, comparator: '<', unit: 'mg/L', code: 'mg/L' })).toBe(
      'minder dan 5 milligram per liter',
    );
  });

  it('uses the unit of the source when there is no word for it', () => {
    expect(quantityText({ value: 2, unit: 'stuks', code: '{#}' })).toBe('2 stuks');
  });

  it('is nothing without a value', () => {
    expect(quantityText({ unit: 'mg' })).toBeUndefined();
  });

  it('is equal for the rules when value and unit are, however written', () => {
    expect(quantityKey({ value: exactDecimal('7.10'), code: 'mmol/L' })).toBe(
      quantityKey({ value: 7.1, code: 'mmol/L' }),
    );
    expect(quantityKey({ value: 7.1, code: 'mmol/L' })).not.toBe(quantityKey({ value: 7.1, code: 'mg/L' }));
  });

  it.each([
    [{ low: { value: 3.5 }, high: { value: 5 } }, '3,5 tot 5'],
    [{ low: { value: 90 } }, 'vanaf 90'],
    [{ high: { value: 5 } }, 'tot 5'],
    [{}, undefined],
  ])('a range %j is told with both its ends', (range, text) => {
    expect(rangeText(range)).toBe(text);
  });
});
