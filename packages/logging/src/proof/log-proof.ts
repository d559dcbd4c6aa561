/** What anyone can check without us: a signed head, one event in it, or that one head grew out of another. */
import type { PublicJwk } from '@stelsel/kernel';

export interface HeadProof {
  readonly type: 'stelsel-log-head';
  readonly key: PublicJwk;
  /** Signed tree head, compact JWS. */
  readonly head: string;
}

export interface EventProof {
  readonly type: 'stelsel-log-event';
  readonly key: PublicJwk;
  readonly head: string;
  /** The exact text that the tree hashed. */
  readonly record: string;
  readonly index: number;
  /** base64url hashes, lowest first. */
  readonly path: readonly string[];
  /** Opens the commitment to the personal half; absent after erasure. */
  readonly personal?: { readonly salt: string; readonly text: string };
}

export interface GrowthProof {
  readonly type: 'stelsel-log-growth';
  readonly key: PublicJwk;
  readonly older: string;
  readonly newer: string;
  readonly path: readonly string[];
}

export type LogProof = HeadProof | EventProof | GrowthProof;
