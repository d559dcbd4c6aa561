import type { Brand } from './brand.ts';
import { parseDigits } from './digits.ts';
import type { Result } from './result.ts';

/** Vektis code of an organisation or professional: eight digits. */
export type Agb = Brand<'AGB'>;

export function parseAgb(text: string): Result<Agb> {
  return parseDigits(text, 'AGB', 8);
}
