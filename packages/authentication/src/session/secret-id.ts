import { createHash } from 'node:crypto';
import type { Randomness } from '@stelsel/kernel';

const shape = /^[A-Za-z0-9_-]{43}$/;

/** A new id of 256 random bits, as it stands in a cookie or an address. */
export function newSecretId(randomness: Randomness): string {
  return Buffer.from(randomness.bytes(32)).toString('base64url');
}

export function isSecretId(text: string | undefined): text is string {
  return text !== undefined && shape.test(text);
}

/** What the store knows of a secret: enough to find it, not enough to make it. */
export function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
