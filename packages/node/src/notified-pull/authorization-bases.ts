/**
 * Authorization bases (Twiin TA Notified Pull): opaque to everybody, sealed by the holder. One names a Task, to whom it was
 * sent and nothing else; whether it still gives anything is read from the Task itself every time, so it ends with the Task.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Randomness, Referred, Ura } from '@stelsel/kernel';

const nonceBytes = 12;
const tagBytes = 16;

interface SealedBase extends Referred {
  /** The holder. */
  readonly tenant: Ura;
  /** The only organisation that can use it. */
  readonly receiver: Ura;
}

export interface AuthorizationBases {
  give(base: SealedBase): string;
  /** Undefined when it was not given by this node, or was changed. */
  open(text: string): SealedBase | undefined;
}

/** `key` is 32 bytes, the same in every process of a node. */
export function createAuthorizationBases(deps: {
  readonly key: Uint8Array;
  readonly randomness: Randomness;
}): AuthorizationBases {
  return {
    give: (base) => {
      const nonce = deps.randomness.bytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', deps.key, nonce);
      const sealed = Buffer.concat([cipher.update(JSON.stringify(base), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
    },
    open: (text) => {
      const bytes = Buffer.from(text, 'base64url');
      if (bytes.length <= nonceBytes + tagBytes) {
        return undefined;
      }
      try {
        const decipher = createDecipheriv('aes-256-gcm', deps.key, bytes.subarray(0, nonceBytes));
        decipher.setAuthTag(bytes.subarray(-tagBytes));
        const opened = [decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()];
        return JSON.parse(Buffer.concat(opened).toString('utf8')) as SealedBase;
      } catch {
        return undefined;
      }
    },
  };
}
