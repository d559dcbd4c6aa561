import type { Brand } from './brand.ts';
import { fault } from './faults.ts';
import { err, ok, type Result } from './result.ts';

/** Organisation number of the government (Logius): 8 digits, 8 or 9 characters, zeros up to 20. */
export type Oin = Brand<'OIN'>;

export function parseOin(text: string): Result<Oin> {
  return /^\d{8}([A-Za-z0-9]{8}0{4}|[A-Za-z0-9]{9}0{3})$/.test(text) ? ok(text as Oin) : err(fault('ID-OIN'));
}
