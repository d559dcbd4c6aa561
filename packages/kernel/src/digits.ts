import type { Brand } from './brand.ts';
import { fault } from './faults.ts';
import { err, ok, type Result } from './result.ts';

/** Parses an identifier of exactly `length` digits and says what is wrong without repeating the value. */
export function parseDigits<N extends string>(text: string, name: N, length: number): Result<Brand<N>> {
  if (!/^\d*$/.test(text)) {
    return err(fault('ID-NOT-DIGITS', { name, length }));
  }
  if (text.length !== length) {
    return err(fault('ID-LENGTH', { name, length, found: text.length }));
  }
  return ok(text as Brand<N>);
}
