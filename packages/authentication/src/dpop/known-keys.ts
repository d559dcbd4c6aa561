import type { PublicJwk } from '@stelsel/kernel';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { asObject } from '../credentials/credential.ts';

export interface ProofKey {
  readonly jwk: PublicJwk;
  /** RFC 7638, SHA-256. */
  readonly thumbprint: string;
}

const known = new WeakMap<object, ProofKey>();

/**
 * The key in the header of a proof, with its thumbprint: a public elliptic key and nothing private beside it. A client signs
 * every request with the same key, and its header is read once: by the object of it this is as well.
 */
export async function proofKey(given: unknown): Promise<ProofKey | undefined> {
  const object = asObject(given);
  const found = object === undefined ? undefined : known.get(object);
  if (object === undefined || found !== undefined) {
    return found;
  }
  const { kty, crv, x, y, ...rest } = object;
  if (kty !== 'EC' || crv !== 'P-256' || !isCoordinate(x) || !isCoordinate(y) || 'd' in rest) {
    return undefined;
  }
  const jwk: PublicJwk = { kty, crv, x, y };
  const key = { jwk, thumbprint: await calculateJwkThumbprint(jwk as JWK, 'sha256') };
  known.set(object, key);
  return key;
}

/** 32 bytes in base64url. */
function isCoordinate(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value);
}
