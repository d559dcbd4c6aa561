/** Values that only this node can read back: whoever holds one can neither read nor change it (AES-256-GCM, a random nonce each). */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Randomness } from '@stelsel/kernel';

const nonceBytes = 12;
const tagBytes = 16;

/** @param key 32 bytes, the same in every process of a node */
export function seal(key: Uint8Array, randomness: Randomness, value: object): string {
  const nonce = randomness.bytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** Undefined when it was not sealed with this key, or was changed. */
export function unseal<T extends object>(key: Uint8Array, text: string): T | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length <= nonceBytes + tagBytes) {
    return undefined;
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const opened = [decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()];
    return JSON.parse(Buffer.concat(opened).toString('utf8')) as T;
  } catch {
    return undefined;
  }
}
