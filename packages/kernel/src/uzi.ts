import type { Brand } from './brand.ts';
import { parseDigits } from './digits.ts';
import type { Result } from './result.ts';

/** Number of a care professional (UZI, now Dezi): nine digits. */
export type Uzi = Brand<'UZI'>;

export function parseUzi(text: string): Result<Uzi> {
  return parseDigits(text, 'UZI', 9);
}
