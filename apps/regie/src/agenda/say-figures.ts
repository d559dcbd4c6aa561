/** Days, shares and amounts in the reader’s language. */
import type { Language } from '@stelsel/regie';

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** `2027-03-02` as `2 mrt 2027`. */
export function sayDay(language: Language, day: string): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}

export function sayShare(language: Language, share: number): string {
  return new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** `+30`, `0`, `−12`. */
export function sayDelta(language: Language, value: number): string {
  return new Intl.NumberFormat(locale(language), { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(value);
}
