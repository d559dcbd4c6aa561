/** Hashes of the tree of RFC 6962, section 2.1: a leaf and a node can never be taken for one another. */
import { hash } from 'node:crypto';

export const hashBytes = 32;

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** Root of the tree without leaves: the hash of nothing. */
export const emptyRoot: Uint8Array = sha256(new Uint8Array());

/** Of a text its bytes in UTF-8, in which the prefix is one character. */
export function leafHash(data: Uint8Array | string): Uint8Array {
  return sha256(typeof data === 'string' ? `\0${data}` : Buffer.concat([leafPrefix, data]));
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(Buffer.concat([nodePrefix, left, right]));
}

export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function sha256(data: Uint8Array | string): Uint8Array {
  return hash('sha256', data, 'buffer');
}
