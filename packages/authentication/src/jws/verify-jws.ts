import { err, ok, type Result } from '@stelsel/kernel';
import type { JWTHeaderParameters, JWTPayload } from 'jose';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { checkClaims } from './check-claims.ts';
import type { JwsAlgorithm, JwsPolicy } from './jws-policy.ts';
import { verifyRepeated } from './verify-repeated.ts';
import { verifySignature } from './verify-signature.ts';

export interface VerifiedJws {
  readonly header: JWTHeaderParameters;
  readonly claims: JWTPayload;
}

/**
 * Verifies a compact JWS with JWT claims: size, algorithm, type, key, signature, then times, issuer and audience.
 * Refuses with an `AUT-` fault that says which of them failed; a key that cannot be found because a service is down is
 * `unavailable`, so the caller denies.
 */
export async function verifyJws(jws: string, policy: JwsPolicy): Promise<Result<VerifiedJws>> {
  if (jws.length > policy.maxCharacters) {
    return err(fault('AUT-TOO-LARGE', { max: policy.maxCharacters }));
  }
  const unverified = decodeUnverified(jws);
  if (!unverified.ok) {
    return unverified;
  }
  const { header, claims } = unverified.value;
  if (!policy.algorithms.some((algorithm) => algorithm === header.alg)) {
    return err(fault('AUT-ALGORITHM', { allowed: policy.algorithms.join(', ') }));
  }
  if (!policy.types.includes(String(header.typ ?? '').toLowerCase())) {
    return err(fault('AUT-TYPE', { expected: policy.types[0] ?? '' }));
  }
  const key = await policy.key(header, claims);
  if (!key.ok) {
    return key;
  }
  // An extension that must be understood (`crit`) is one that we do not (RFC 7515, 4.1.11).
  const end = jws.lastIndexOf('.');
  const signature = jws.slice(end + 1);
  if (Object.hasOwn(header, 'crit') || !base64url.test(signature)) {
    return err(fault('AUT-MALFORMED', { what: 'JWS' }));
  }
  const algorithm = header.alg as JwsAlgorithm;
  const isSigned = (): Promise<boolean> =>
    verifySignature(algorithm, key.value, jws.slice(0, end), Buffer.from(signature, 'base64url'));
  if (!(await (policy.repeats ? verifyRepeated(key.value, jws, isSigned) : isSigned()))) {
    return err(fault('AUT-SIGNATURE'));
  }
  const checked = checkClaims(claims, policy);
  return checked.ok ? ok({ header, claims }) : checked;
}

/** Reads header and claims without believing them: to find out which key should have signed. */
export function decodeUnverified(jws: string): Result<VerifiedJws> {
  const parts = jws.split('.');
  const [header, claims] = [headerOf(parts[0]), decodePart(parts[1])];
  if (parts.length !== 3 || header === undefined || claims === undefined) {
    return err(fault('AUT-MALFORMED', { what: 'JWS' }));
  }
  return ok({ header: header as JWTHeaderParameters, claims });
}

const base64url = /^[A-Za-z0-9_-]+$/;

const knownHeaders = new Map<string, Record<string, unknown>>();

/**
 * Who signs many messages with one key, as with a proof for every request, sends the same header each time. It is read once:
 * also what is remembered of its key goes by the object. Nobody may change it.
 */
function headerOf(part: string | undefined): Record<string, unknown> | undefined {
  const known = part === undefined ? undefined : knownHeaders.get(part);
  if (known !== undefined || part === undefined) {
    return known;
  }
  const header = decodePart(part);
  if (header !== undefined && part.length <= limits.knownHeaderCharacters) {
    if (knownHeaders.size >= limits.knownHeaders) {
      knownHeaders.clear();
    }
    knownHeaders.set(part, Object.freeze(header));
  }
  return header;
}

function decodePart(part: string | undefined): Record<string, unknown> | undefined {
  if (part === undefined || !base64url.test(part)) {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
