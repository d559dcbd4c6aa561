import { gunzipSync, gzipSync } from 'node:zlib';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { authenticationLimits } from '../limits.ts';

/** Bits of a status list (Bitstring Status List 1.0): the first index is the most significant bit of the first byte. */
export function encodeStatusList(
  set: readonly number[],
  entries: number = authenticationLimits.statusListEntries,
): string {
  const bits = Buffer.alloc(Math.ceil(entries / 8));
  for (const index of set) {
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  return `u${gzipSync(bits).toString('base64url')}`;
}

/** Reads multibase `u` + base64url, and also base64url alone, as the national sample writes it. */
export function decodeStatusList(encoded: string): Result<Uint8Array> {
  const text = encoded.startsWith('u') ? encoded.slice(1) : encoded;
  try {
    return ok(
      gunzipSync(Buffer.from(text, 'base64url'), { maxOutputLength: authenticationLimits.statusListUnpackedBytes }),
    );
  } catch {
    return err(fault('AUT-STATUS-LIST', { what: 'encodedList' }));
  }
}

/** Whether the bit is set; undefined outside the list. */
export function statusBit(bits: Uint8Array, index: number): boolean | undefined {
  const byte = bits[index >> 3];
  return byte === undefined ? undefined : (byte & (0x80 >> (index & 7))) !== 0;
}
