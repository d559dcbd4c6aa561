import type { Brand } from './brand.ts';
import { fault } from './faults.ts';
import { err, ok, type Result } from './result.ts';

/** A person as one recipient knows them: 32 bytes, base64url without padding. */
export type Pseudonym = Brand<'Pseudonym'>;

export function parsePseudonym(text: string): Result<Pseudonym> {
  return /^[A-Za-z0-9_-]{43}$/.test(text) ? ok(text as Pseudonym) : err(fault('ID-PSEUDONYM'));
}
