/** Sealing with AES-256-GCM: opened only with the same key and under the same name, and only when nothing was changed. */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Randomness } from '@stelsel/kernel';

const nonceBytes = 12;
const tagBytes = 16;

/** @param key 32 bytes; `name` is bound to it: sealed text put elsewhere does not open */
export function seal(text: string, key: Uint8Array, name: string, randomness: Randomness): Uint8Array {
  const nonce = randomness.bytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Undefined when it was sealed for somebody else, under another name, or changed since. */
export function unseal(sealed: Uint8Array, key: Uint8Array, name: string): string | undefined {
  const bytes = Buffer.from(sealed);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes)).setAAD(Buffer.from(name));
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
