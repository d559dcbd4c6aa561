import type { Brand } from './brand.ts';
import { parseDigits } from './digits.ts';
import { fault } from './faults.ts';
import { err, type Result } from './result.ts';

/** Citizen service number: nine digits with leading zeros, passing the 11-proof (9a+8b+...+2h-i divisible by 11). */
export type Bsn = Brand<'BSN'>;

/** Eight digits are accepted and padded: older systems drop the leading zero. */
export function parseBsn(text: string): Result<Bsn> {
  const digits = parseDigits(text.length === 8 ? `0${text}` : text, 'BSN', 9);
  if (!digits.ok) {
    return digits;
  }
  return passesElevenProof(digits.value) ? digits : err(fault('ID-BSN-PROOF'));
}

/** The only form in which a BSN may reach a screen: the last three digits. */
export function maskBsn(bsn: Bsn): string {
  return `******${bsn.slice(6)}`;
}

function passesElevenProof(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits !== '000000000' && sum % 11 === 0;
}
