import type { Brand } from './brand.ts';
import { parseDigits } from './digits.ts';
import type { Result } from './result.ts';

/** Number in the trade register: eight digits. */
export type Kvk = Brand<'KVK'>;

export function parseKvk(text: string): Result<Kvk> {
  return parseDigits(text, 'KVK', 8);
}
