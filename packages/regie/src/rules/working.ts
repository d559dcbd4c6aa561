/** How an outcome came about, line by line: every light can be recomputed by whoever reads it. */
import type { Text } from '@stelsel/kernel';

export type Working = readonly Text[];

export function line(nl: string, en: string): Text {
  return { nl, en };
}

/** A share as people read it, to a tenth of a percent: `36,2%`, and `36.2%` in English. */
export function percent(share: number): Text {
  const rounded = Math.round(share * 1000) / 1000;
  return { nl: shares.nl.format(rounded), en: shares.en.format(rounded) };
}

/** An amount in whole euros: `€ 25.000.000`, and `€25,000,000` in English. */
export function amount(eur: number): Text {
  return { nl: euros.nl.format(eur), en: euros.en.format(eur) };
}

const formats = (options: Intl.NumberFormatOptions) => ({
  nl: new Intl.NumberFormat('nl-NL', options),
  en: new Intl.NumberFormat('en-GB', options),
});
const shares = formats({ style: 'percent', maximumFractionDigits: 1 });
const euros = formats({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
