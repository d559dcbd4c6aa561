import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type KeyStore, ok, type Result } from '@stelsel/kernel';
import { type Multiplier, multiplierOf } from './multiply-element.ts';
import { type Recipient, recipientName } from './recipient.ts';

export interface EvaluationKey {
  readonly version: number;
  /** Multiplies with the secret key of this version. */
  readonly times: Multiplier;
}

/** The keys of one recipient, newest version first. */
export type EvaluationKeys = (recipient: Recipient) => Promise<Result<readonly EvaluationKey[]>>;

/**
 * One secret key per recipient, scope and version, derived from a master secret per version. A recipient never sees the
 * pseudonyms of another; a new version is a new master secret, and the old one stays active until recipients moved.
 *
 * @param activeVersions newest first, such as `[2, 1]` during a migration and `[2]` after it
 */
export function derivedEvaluationKeys(keys: KeyStore, activeVersions: readonly number[]): EvaluationKeys {
  const derived = new Map<string, EvaluationKey>();
  return async (recipient) => {
    const found: EvaluationKey[] = [];
    for (const version of activeVersions) {
      const name = `${version}|${recipientName(recipient)}`;
      const known = derived.get(name);
      if (known !== undefined) {
        found.push(known);
        continue;
      }
      const master = await keys.secret(`pseudonyms-master-v${version}`, 32);
      if (!master.ok) {
        return master;
      }
      const key = { version, times: keyFrom(master.value, recipient) };
      derived.set(name, key);
      found.push(key);
    }
    return ok(found);
  };
}

function keyFrom(master: Uint8Array, recipient: Recipient): Multiplier {
  const info = new TextEncoder().encode(recipientName(recipient));
  const seed = hkdf(sha256, master, undefined, info, 32);
  const { secretKey } = ristretto255_oprf.oprf.deriveKeyPair(seed, info);
  return multiplierOf(ristretto255.Point.Fn.fromBytes(secretKey));
}
