/** Units of dosages in words. A unit that is not here is told as its source wrote it. */
import type { Text } from '@stelsel/kernel';
import type { Amount } from './dosage.ts';

interface UnitWord {
  readonly nl: readonly [one: string, more: string];
  readonly en: readonly [one: string, more: string];
}

const time: Readonly<Record<string, UnitWord>> = {
  s: { nl: ['seconde', 'seconden'], en: ['second', 'seconds'] },
  min: { nl: ['minuut', 'minuten'], en: ['minute', 'minutes'] },
  h: { nl: ['uur', 'uur'], en: ['hour', 'hours'] },
  d: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  wk: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  mo: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  a: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
};

const products: Readonly<Record<string, UnitWord>> = {
  stuk: { nl: ['stuk', 'stuks'], en: ['piece', 'pieces'] },
  tablet: { nl: ['tablet', 'tabletten'], en: ['tablet', 'tablets'] },
  capsule: { nl: ['capsule', 'capsules'], en: ['capsule', 'capsules'] },
  dosis: { nl: ['dosis', 'doses'], en: ['dose', 'doses'] },
  druppel: { nl: ['druppel', 'druppels'], en: ['drop', 'drops'] },
  inhalatie: { nl: ['inhalatie', 'inhalaties'], en: ['inhalation', 'inhalations'] },
  pleister: { nl: ['pleister', 'pleisters'], en: ['patch', 'patches'] },
  zakje: { nl: ['zakje', 'zakjes'], en: ['sachet', 'sachets'] },
  eenheid: { nl: ['eenheid', 'eenheden'], en: ['unit', 'units'] },
  milliliter: { nl: ['milliliter', 'milliliter'], en: ['millilitre', 'millilitres'] },
  gram: { nl: ['gram', 'gram'], en: ['gram', 'grams'] },
  milligram: { nl: ['milligram', 'milligram'], en: ['milligram', 'milligrams'] },
  microgram: { nl: ['microgram', 'microgram'], en: ['microgram', 'micrograms'] },
};

const otherNames: Readonly<Record<string, string>> = {
  stuks: 'stuk',
  ml: 'milliliter',
  mg: 'milligram',
  g: 'gram',
  ug: 'microgram',
  e: 'eenheid',
  ie: 'eenheid',
  tabletten: 'tablet',
  druppels: 'druppel',
  dag: 'd',
  dagen: 'd',
  uur: 'h',
  week: 'wk',
  weken: 'wk',
  maand: 'mo',
  maanden: 'mo',
  minuut: 'min',
  minuten: 'min',
  jaar: 'a',
};

/** `2 stuks`, `1 tot 2 tabletten`, `hoogstens 4 keer` when only the highest is known. */
export function amountText(amount: Amount): Text {
  return withWords(amount, wordFor(amount.unit));
}

/** How many times. */
export function timesText(amount: Amount): Text {
  return withWords(amount, { nl: ['keer', 'keer'], en: ['time', 'times'] });
}

/** `per dag`, `per 2 dagen`. */
export function perText(amount: Amount): Text {
  const word = wordFor(amount.unit);
  return isOne(amount) && word !== undefined
    ? { nl: `per ${word.nl[0]}`, en: `per ${word.en[0]}` }
    : prefixed(amountText(amount), 'per ', 'per ');
}

/** `elke 6 uur`. */
export function everyText(amount: Amount): Text {
  const word = wordFor(amount.unit);
  const neuter = word?.nl[0] === 'uur' || word?.nl[0] === 'jaar';
  return isOne(amount) && word !== undefined
    ? { nl: `${neuter ? 'elk' : 'elke'} ${word.nl[0]}`, en: `every ${word.en[0]}` }
    : prefixed(amountText(amount), 'elke ', 'every ');
}

export function prefixed(text: Text, nl: string, en: string): Text {
  return { nl: `${nl}${text.nl}`, en: `${en}${text.en}` };
}

export function isOne(amount: Amount): boolean {
  return amount.low === '1' && (amount.high ?? '1') === '1';
}

export function isZero(amount: Amount | undefined): boolean {
  return amount !== undefined && Number((amount.high ?? '').replace(',', '.')) === 0 && amount.high !== undefined;
}

function withWords({ low, high, unit }: Amount, word: UnitWord | undefined): Text {
  const one = (high ?? low) === '1';
  const nl = word === undefined ? (unit ?? '') : word.nl[one ? 0 : 1];
  const en = word === undefined ? (unit ?? '') : word.en[one ? 0 : 1];
  const number = numberText(low, high);
  return { nl: `${number.nl} ${nl}`.trim(), en: `${number.en} ${en}`.trim() };
}

function numberText(low: string | undefined, high: string | undefined): Text {
  const point = (digits: string): string => digits.replace(',', '.');
  if (low === undefined) {
    return { nl: `hoogstens ${high}`, en: `at most ${point(high ?? '')}` };
  }
  if (high === undefined) {
    return { nl: `minstens ${low}`, en: `at least ${point(low)}` };
  }
  return low === high
    ? { nl: low, en: point(low) }
    : { nl: `${low} tot ${high}`, en: `${point(low)} to ${point(high)}` };
}

function wordFor(unit: string | undefined): UnitWord | undefined {
  const name = unit?.toLowerCase() ?? '';
  const known = otherNames[name] ?? name;
  return time[known] ?? products[known];
}
