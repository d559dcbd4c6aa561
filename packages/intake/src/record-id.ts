/** Ids that follow from the source and the fields of a key, so that sending the same again changes the same record. */
import { createHmac } from 'node:crypto';

/**
 * 40 hexadecimal characters. Keyed with a secret of the organisation: a key may hold a BSN, and a bare hash of nine digits is
 * found by trying all of them.
 */
export function recordId(secret: Uint8Array, source: string, resourceType: string, key: readonly string[]): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([source, resourceType, ...key]))
    .digest('hex')
    .slice(0, 40);
}
