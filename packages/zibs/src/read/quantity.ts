/** Numbers as people read them: Dutch comma, the source's own precision, the unit as a word. */
import { isRawDecimal } from '@stelsel/fhir';
import { firstAt, textAt } from '../resource.ts';
import { sayable } from './sayable.ts';

const unitWords: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg',
  kg: 'kilogram',
  g: 'gram',
  cm: 'centimeter',
  'mmol/L': 'millimol per liter',
  'mmol/l': 'millimol per liter',
  'umol/L': 'micromol per liter',
  'mmol/mol': 'millimol per mol',
  'mL/min/{1.73_m2}': 'milliliter per minuut',
  '10*9/L': 'miljard per liter',
  'g/L': 'gram per liter',
  'mg/L': 'milligram per liter',
  '%': 'procent',
  'U/L': 'eenheden per liter',
  'mU/L': 'milli-eenheden per liter',
  '/min': 'per minuut',
  Cel: 'graden Celsius',
};

/** The digits as sent, with a comma: `1.0` stays `1,0`. */
export function decimalText(value: unknown): string | undefined {
  const text = isRawDecimal(value) ? value.rawJSON : typeof value === 'number' ? String(value) : undefined;
  return text?.replace('.', ',');
}

/** `7,1 millimol per liter`; a comparator is said in words. */
export function quantityText(quantity: unknown): string | undefined {
  const value = decimalText(firstAt(quantity, 'value'));
  if (value === undefined) {
    return undefined;
  }
  const comparator = comparators[textAt(quantity, 'comparator') ?? ''] ?? '';
  const unit = unitText(quantity);
  return `${comparator}${value}${unit === undefined ? '' : ` ${unit}`}`;
}

function unitText(quantity: unknown): string | undefined {
  const code = textAt(quantity, 'code');
  return (code === undefined ? undefined : unitWords[code]) ?? sayable(textAt(quantity, 'unit'));
}

/** Value and unit for the merge rules: equal only when written with the same value and unit. */
export function quantityKey(quantity: unknown): string | undefined {
  const value = firstAt(quantity, 'value');
  const text = decimalText(value);
  if (text === undefined) {
    return undefined;
  }
  const number = Number(text.replace(',', '.'));
  return `${textAt(quantity, 'comparator') ?? ''}${number} ${textAt(quantity, 'code') ?? textAt(quantity, 'unit') ?? ''}`;
}

/** Low and high of the laboratory's own range. */
export function rangeText(range: unknown): string | undefined {
  const low = decimalText(firstAt(range, 'low.value'));
  const high = decimalText(firstAt(range, 'high.value'));
  if (low !== undefined && high !== undefined) {
    return `${low} tot ${high}`;
  }
  if (low !== undefined) {
    return `vanaf ${low}`;
  }
  return high === undefined ? sayable(textAt(range, 'text')) : `tot ${high}`;
}

const comparators: Readonly<Record<string, string>> = {
  '<': 'minder dan ',
  '<=': 'hoogstens ',
  '>': 'meer dan ',
  '>=': 'minstens ',
};
