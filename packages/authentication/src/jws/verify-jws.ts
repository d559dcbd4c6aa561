import { type Clock, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { errors, type JWK, type JWTHeaderParameters, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import { fault } from '../faults.ts';

/** What one kind of signed message must satisfy. Every member is required: there are no defaults to forget. */
export interface JwsPolicy {
  readonly clock: Clock;
  /** Allow list. `none` and HS* can never be on it. */
  readonly algorithms: readonly JwsAlgorithm[];
  /** Accepted values of `typ`, compared without case; `''` accepts a header without `typ`. */
  readonly types: readonly string[];
  /** Claims that must be present. */
  readonly required: readonly string[];
  /** Expected `iss`; `any` only when the key resolver binds the issuer itself. */
  readonly issuer: string | 'any';
  /** Expected `aud`; `none` for messages without a recipient, such as credentials. */
  readonly audience: string | 'none';
  readonly skewSeconds: number;
  /** Longest accepted `exp - iat` (or `exp - nbf`); `unlimited` for credentials, which have a status list. */
  readonly maxLifetimeSeconds: number | 'unlimited';
  readonly maxCharacters: number;
  /** Finds the key. The header is not yet verified: never fetch from an address in it without an allow list. */
  readonly key: (header: JWTHeaderParameters, unverified: JWTPayload) => Promise<Result<PublicJwk>>;
}

export type JwsAlgorithm = 'ES256' | 'RS256' | 'PS256';

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
  try {
    const verified = await jwtVerify(jws, key.value as JWK, joseOptions(policy));
    const lifetime = checkLifetime(verified.payload, policy);
    return lifetime.ok ? ok({ header: verified.protectedHeader, claims: verified.payload }) : lifetime;
  } catch (error) {
    return err(toFault(error));
  }
}

/** Reads header and claims without believing them: to find out which key should have signed. */
export function decodeUnverified(jws: string): Result<VerifiedJws> {
  const parts = jws.split('.');
  const [header, claims] = [decodePart(parts[0]), decodePart(parts[1])];
  if (parts.length !== 3 || header === undefined || claims === undefined) {
    return err(fault('AUT-MALFORMED', { what: 'JWS' }));
  }
  return ok({ header: header as JWTHeaderParameters, claims });
}

function decodePart(part: string | undefined): Record<string, unknown> | undefined {
  if (part === undefined || !/^[A-Za-z0-9_-]+$/.test(part)) {
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

function joseOptions(policy: JwsPolicy): JWTVerifyOptions {
  return {
    algorithms: [...policy.algorithms],
    currentDate: new Date(policy.clock.nowMs()),
    clockTolerance: policy.skewSeconds,
    requiredClaims: [...policy.required],
    ...(policy.issuer === 'any' ? {} : { issuer: policy.issuer }),
    ...(policy.audience === 'none' ? {} : { audience: policy.audience }),
  };
}

function checkLifetime(claims: JWTPayload, policy: JwsPolicy): Result<void> {
  const { iat, nbf, exp } = claims;
  if (iat !== undefined && iat * 1000 > policy.clock.nowMs() + policy.skewSeconds * 1000) {
    return err(fault('AUT-NOT-YET'));
  }
  if (policy.maxLifetimeSeconds === 'unlimited') {
    return ok();
  }
  const from = iat ?? nbf;
  if (exp === undefined || from === undefined || exp - from > policy.maxLifetimeSeconds) {
    return err(fault('AUT-LIFETIME', { max: policy.maxLifetimeSeconds }));
  }
  return ok();
}

function toFault(error: unknown): ReturnType<typeof fault> {
  if (error instanceof errors.JWTExpired) {
    return fault('AUT-EXPIRED');
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.claim === 'aud'
      ? fault('AUT-AUDIENCE')
      : error.claim === 'nbf' && error.reason === 'check_failed'
        ? fault('AUT-NOT-YET')
        : fault('AUT-CLAIM', { claim: error.claim });
  }
  return error instanceof errors.JWSSignatureVerificationFailed
    ? fault('AUT-SIGNATURE')
    : fault('AUT-MALFORMED', { what: 'JWS' });
}
