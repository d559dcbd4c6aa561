import type { Brand } from './brand.ts';
import { parseDigits } from './digits.ts';
import type { Result } from './result.ts';

/** Care organisation number (UZI-register abonneenummer): eight digits, padded with zeros on the left. */
export type Ura = Brand<'URA'>;

export function parseUra(text: string): Result<Ura> {
  return parseDigits(/^\d{1,8}$/.test(text) ? text.padStart(8, '0') : text, 'URA', 8);
}
