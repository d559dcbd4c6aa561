/** Amounts as people read them. */
import type { Language } from '@stelsel/regie';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Whole euros: `€ 442.500.000`. */
export function euros(language: Language, amountEur: number): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: Number.isInteger(amountEur) ? 0 : 2,
  }).format(amountEur);
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
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(amountEur / divisor);
  return `€ ${number} ${unit}`.trim();
}

export function counted(language: Language, count: number): string {
  return new Intl.NumberFormat(locales[language]).format(count);
}
