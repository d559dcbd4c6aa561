import { createHash } from 'node:crypto';

/** A signed 64-bit number for a key, as decimal text: narrow, and it shows nothing of an identifier. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest().readBigInt64BE(0).toString();
}
