/** Stable addresses: `{base}/id/{type}/{ulid}`, never reused. */
import { createHash } from 'node:crypto';
import type { Brand, Randomness } from '@stelsel/kernel';

export type Ulid = Brand<'Ulid'>;
export type RecordUri = string;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new id: 48 bits of time and 80 bits of chance, 26 characters that sort by time. */
export function newUlid(atMs: number, randomness: Randomness): Ulid {
  return encode(atMs, randomness.bytes(10));
}

/**
 * The id of something that has a code of its own, such as a topic of the format: the same everywhere and at every load,
 * so that an address that was quoted once keeps its meaning.
 */
export function ulidOf(type: string, code: string, atMs = 0): Ulid {
  const digest = createHash('sha256').update(`${type}\n${code}`).digest();
  return encode(atMs, digest.subarray(0, 10));
}

export function isUlid(text: string): text is Ulid {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}

export function uriOf(base: string, type: string, id: Ulid): RecordUri {
  return `${base}/id/${type}/${id}`;
}

/** 130 bits in 26 characters of five bits: two bits of nothing, 48 of time, 80 of chance. */
function encode(atMs: number, chance: Uint8Array): Ulid {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(Math.max(0, Math.floor(atMs)), 0, 6);
  bytes.set(chance, 6);
  let text = '';
  let waiting = 0;
  let bits = 2;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(waiting >>> bits) & 31];
    }
    waiting &= 31;
  }
  return text as Ulid;
}
