/** Days, shares and amounts in the reader’s language. */
import { dayText, type Language } from '@stelsel/regie';

const numbers = (options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> => ({
  nl: new Intl.NumberFormat('nl-NL', options),
  en: new Intl.NumberFormat('en-GB', options),
});
const shares = numbers({ style: 'percent', maximumFractionDigits: 1 });
const deltas = numbers({ signDisplay: 'exceptZero', maximumFractionDigits: 0 });

/** `2027-03-02` as `2 mrt 2027`. */
export function sayDay(language: Language, day: string): string {
  return dayText(day)[language];
}

export function sayShare(language: Language, share: number): string {
  return shares[language].format(share);
}

/** `+30`, `0`, `−12`. */
export function sayDelta(language: Language, value: number): string {
  return deltas[language].format(value);
}
