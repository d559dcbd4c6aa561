import type { Clock, PublicJwk, Result } from '@stelsel/kernel';
import type { JWTHeaderParameters, JWTPayload } from 'jose';

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
  /** Whether the same message comes again and again, as a credential does and a proof never. */
  readonly repeats: boolean;
  /** Finds the key. The header is not yet verified: never fetch from an address in it without an allow list. */
  readonly key: (header: JWTHeaderParameters, unverified: JWTPayload) => Promise<Result<PublicJwk>>;
}

/** Of JWA (RFC 7518), what is accepted anywhere. */
export type JwsAlgorithm = 'ES256' | 'RS256' | 'PS256';
