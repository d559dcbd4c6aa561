/** Ids that follow from the source and the fields of a key, so that sending the same again changes the same record. */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/**
 * 40 hexadecimal characters. Keyed with a secret of the organisation: a key may hold a BSN, and a bare hash of nine digits is
 * found by trying all of them.
 */
export function recordId(secret: Uint8Array, source: string, resourceType: string, key: readonly string[]): string {
  return createHmac('sha256', keyOf(secret))
    .update(JSON.stringify([source, resourceType, ...key]))
    .digest('hex')
    .slice(0, 40);
}

/** Made once: making a key costs more than using it. */
const keys = new WeakMap<Uint8Array, KeyObject>();

function keyOf(secret: Uint8Array): KeyObject {
  const known = keys.get(secret) ?? createSecretKey(secret);
  keys.set(secret, known);
  return known;
}
