import type { PublicJwk } from '@stelsel/kernel';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { authenticationLimits } from '../limits.ts';

export interface ProofKey {
  readonly jwk: PublicJwk;
  /** RFC 7638, SHA-256. */
  readonly thumbprint: string;
}

const known = new Map<string, ProofKey>();

/**
 * The key of a proof with its thumbprint. A client signs every request with the same key: giving the same object each
 * time saves jose the import. Public keys only, so sharing them in the process is safe.
 */
export async function proofKey(x: string, y: string): Promise<ProofKey> {
  const name = `${x}.${y}`;
  const found = known.get(name);
  if (found !== undefined) {
    return found;
  }
  const jwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y };
  const key = { jwk, thumbprint: await calculateJwkThumbprint(jwk as JWK, 'sha256') };
  if (known.size >= authenticationLimits.knownProofKeys) {
    known.clear();
  }
  known.set(name, key);
  return key;
}
