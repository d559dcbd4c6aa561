/**
 * Authorization bases (Twiin TA Notified Pull): opaque to everybody, sealed by the holder. One names a Task, to whom it was
 * sent and nothing else; whether it still gives anything is read from the Task itself every time, so it ends with the Task.
 */
import type { Randomness, Referred, Ura } from '@stelsel/kernel';
import { seal, unseal } from '../seal.ts';

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
    give: (base) => seal(deps.key, deps.randomness, base),
    open: (text) => unseal<SealedBase>(deps.key, text),
  };
}
