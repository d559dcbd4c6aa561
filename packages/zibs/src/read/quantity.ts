/** Numbers as people read them: Dutch comma, the source's own precision, the unit as a word. */
import { isRawDecimal } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import { firstAt, textAt } from '../resource.ts';
import { sayable } from './sayable.ts';

const unitWords: Readonly<Record<string, Text>> = {
  '%': { nl: 'procent', en: 'percent' },
  '/d': { nl: 'keer per dag', en: 'times a day' },
  '/min': { nl: 'per minuut', en: 'per minute' },
  '{breaths}/min': { nl: 'per minuut', en: 'per minute' },
  '10*9/L': { nl: 'miljard per liter', en: 'billion per litre' },
  '10*9/l': { nl: 'miljard per liter', en: 'billion per litre' },
  '10*12/L': { nl: 'biljoen per liter', en: 'trillion per litre' },
  '[diop]': { nl: 'dioptrie', en: 'dioptres' },
  "[p'diop]": { nl: 'prismadioptrie', en: 'prism dioptres' },
  a: { nl: 'jaar', en: 'years' },
  Cel: { nl: 'graden Celsius', en: 'degrees Celsius' },
  cm: { nl: 'centimeter', en: 'centimetres' },
  d: { nl: 'dagen', en: 'days' },
  deg: { nl: 'graden', en: 'degrees' },
  g: { nl: 'gram', en: 'grams' },
  'g/L': { nl: 'gram per liter', en: 'grams per litre' },
  h: { nl: 'uur', en: 'hours' },
  kg: { nl: 'kilogram', en: 'kilograms' },
  L: { nl: 'liter', en: 'litres' },
  'L/min': { nl: 'liter per minuut', en: 'litres per minute' },
  m: { nl: 'meter', en: 'metres' },
  mg: { nl: 'milligram', en: 'milligrams' },
  'mg/L': { nl: 'milligram per liter', en: 'milligrams per litre' },
  min: { nl: 'minuten', en: 'minutes' },
  mL: { nl: 'milliliter', en: 'millilitres' },
  ml: { nl: 'milliliter', en: 'millilitres' },
  'mL/min/{1.73_m2}': { nl: 'milliliter per minuut', en: 'millilitres per minute' },
  'mm[Hg]': { nl: 'mmHg', en: 'mmHg' },
  mm: { nl: 'millimeter', en: 'millimetres' },
  'mmol/L': { nl: 'millimol per liter', en: 'millimoles per litre' },
  'mmol/l': { nl: 'millimol per liter', en: 'millimoles per litre' },
  'mmol/mol': { nl: 'millimol per mol', en: 'millimoles per mole' },
  mo: { nl: 'maanden', en: 'months' },
  'mU/L': { nl: 'milli-eenheden per liter', en: 'milli-units per litre' },
  'U/L': { nl: 'eenheden per liter', en: 'units per litre' },
  'umol/L': { nl: 'micromol per liter', en: 'micromoles per litre' },
  w: { nl: 'weken', en: 'weeks' },
  wk: { nl: 'weken', en: 'weeks' },
};

/** The digits as sent, with a comma: `1.0` stays `1,0`. */
export function decimalText(value: unknown): string | undefined {
  const text = isRawDecimal(value) ? value.rawJSON : typeof value === 'number' ? String(value) : undefined;
  return text?.replace('.', ',');
}

/** `7,1 millimol per liter`; a comparator is said in words. */
export function quantityText(quantity: unknown): string | undefined {
  return quantityWords(quantity)?.nl;
}

/** The same in both languages; a unit without words of ours stays as the source wrote it. */
export function quantityWords(quantity: unknown): Text | undefined {
  const value = decimalText(firstAt(quantity, 'value'));
  if (value === undefined) {
    return undefined;
  }
  const comparator = comparators[textAt(quantity, 'comparator') ?? ''];
  const unit = unitOf(quantity);
  const said = (language: keyof Text, number: string): string =>
    [comparator?.[language], number, unit?.[language]].filter((part) => part !== undefined).join(' ');
  return { nl: said('nl', value), en: said('en', value.replace(',', '.')) };
}

function unitOf(quantity: unknown): Text | undefined {
  const code = textAt(quantity, 'code') ?? '';
  const own = Object.hasOwn(unitWords, code) ? unitWords[code] : undefined;
  const written = sayable(textAt(quantity, 'unit'));
  return own ?? (written === undefined ? undefined : { nl: written, en: written });
}

/** Value and unit for the merge rules: equal only when written with the same value and unit. */
export function quantityKey(quantity: unknown): string | undefined {
  const value = firstAt(quantity, 'value');
  const text = decimalText(value);
  if (text === undefined) {
    return undefined;
  }
  const number = Number(text.replace(',', '.'));
  const unit = textAt(quantity, 'code') ?? textAt(quantity, 'unit') ?? '';
  return `${textAt(quantity, 'comparator') ?? ''}${number} ${unit}`.trim();
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

const comparators: Readonly<Record<string, Text>> = {
  '<': { nl: 'minder dan', en: 'less than' },
  '<=': { nl: 'hoogstens', en: 'at most' },
  '>': { nl: 'meer dan', en: 'more than' },
  '>=': { nl: 'minstens', en: 'at least' },
};
