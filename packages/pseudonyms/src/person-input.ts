import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Bsn, canonicalJson } from '@stelsel/kernel';
import { type Recipient, recipientName } from './recipient.ts';

const formulaVersion = 'v1';

/**
 * The 32 bytes that are blinded: HKDF-SHA256 without salt over the canonical JSON of the identifier, with the recipient
 * as info. Only RFC 8785 gives the same bytes everywhere; `BSN` in capitals is part of the formula.
 */
export function personInput(bsn: Bsn, recipient: Recipient): Uint8Array {
  const identifier = canonicalJson({ landCode: 'NL', type: 'BSN', value: bsn });
  const text = new TextEncoder();
  return hkdf(
    sha256,
    text.encode(identifier),
    undefined,
    text.encode(`${recipientName(recipient)}|${formulaVersion}`),
    32,
  );
}
