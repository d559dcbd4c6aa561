import type { Measure } from '@stelsel/zibs';
import { labs as t } from '../words/texts/labs.ts';
import type { Words } from '../words/use-words.tsx';

/** Digits as sent, with the comma or point of the language. */
export function numberText(digits: string, locale: string): string {
  return locale.startsWith('nl') ? digits.replace('.', ',') : digits;
}

/** The limits of the laboratory in words; nothing when it gave none. */
export function rangeText({ low, high }: Pick<Measure, 'low' | 'high'>, { say, locale }: Words): string | undefined {
  const values = {
    low: low === undefined ? '' : numberText(low, locale),
    high: high === undefined ? '' : numberText(high, locale),
  };
  if (low === undefined && high === undefined) {
    return undefined;
  }
  return say(low === undefined ? t.rangeTo : high === undefined ? t.rangeFrom : t.rangeBoth, values);
}
