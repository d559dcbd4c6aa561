/** Amounts as people read them. */
import type { Language } from '@stelsel/regie';

const formats = (options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> => ({
  nl: new Intl.NumberFormat('nl-NL', options),
  en: new Intl.NumberFormat('en-GB', options),
});
const wholeEuros = formats({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const eurosAndCents = formats({ style: 'currency', currency: 'EUR', maximumFractionDigits: 2 });
const rounded = formats({ maximumFractionDigits: 1 });
const numbers = formats({});

/** Whole euros: `€ 442.500.000`. */
export function euros(language: Language, amountEur: number): string {
  return (Number.isInteger(amountEur) ? wholeEuros : eurosAndCents)[language].format(amountEur);
}

/** Rounded for headings and charts: `€ 442,5 mln`, `€ 1,4 mld`. */
export function roundedEuros(language: Language, amountEur: number): string {
  const [divisor, unit] =
    Math.abs(amountEur) >= 1e9
      ? [1e9, language === 'nl' ? 'mld' : 'bn']
      : Math.abs(amountEur) >= 1e6
        ? [1e6, language === 'nl' ? 'mln' : 'm']
        : Math.abs(amountEur) >= 1e4
          ? [1e3, language === 'nl' ? 'dzd' : 'k']
          : [1, ''];
  const number = rounded[language].format(amountEur / divisor);
  return `€ ${number} ${unit}`.trim();
}

export function counted(language: Language, count: number): string {
  return numbers[language].format(count);
}
