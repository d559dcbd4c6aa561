import { type Clock, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import type { JWTPayload } from 'jose';
import { asObject } from '../credentials/credential.ts';
import type { KeyRelation } from '../did/did-document.ts';
import { didOfKeyId } from '../did/did-web.ts';
import { fault } from '../faults.ts';
import type { JwsAlgorithm } from '../jws/jws-policy.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import type { ReplayStore } from '../ports.ts';

/** What a presentation must satisfy; no defaults. */
export interface PresentationPolicy {
  readonly clock: Clock;
  readonly algorithms: readonly JwsAlgorithm[];
  /** The recipient: identifier of the authorization server. */
  readonly audience: string;
  readonly skewSeconds: number;
  readonly maxLifetimeSeconds: number;
  readonly maxCharacters: number;
  readonly maxCredentials: number;
  readonly key: (keyId: string, relation: KeyRelation) => Promise<Result<PublicJwk>>;
  readonly replay: ReplayStore;
}

/** A presentation whose signer is proven. The credentials in it are still to be verified, each by its own verifier. */
export interface VerifiedPresentation {
  /** The DID that signed. */
  readonly signer: string;
  readonly claims: JWTPayload;
  /** Credentials in JWT form. */
  readonly jwtCredentials: readonly string[];
  /** Credentials that carry their own proof, such as `DeziUserCredential`. */
  readonly embeddedCredentials: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Verifies a presentation in JWT form (GFI-004): signed with an `authentication` key of `iss`, made for us, short-lived,
 * and never seen before. The one-time id is used up only after the signature is right.
 */
export async function verifyPresentation(
  jwt: string,
  policy: PresentationPolicy,
): Promise<Result<VerifiedPresentation>> {
  const verified = await verifyJws(jwt, {
    clock: policy.clock,
    algorithms: policy.algorithms,
    types: ['jwt', 'vp+jwt', ''],
    required: ['iss', 'aud', 'jti', 'iat', 'exp', 'vp'],
    issuer: 'any',
    audience: policy.audience,
    skewSeconds: policy.skewSeconds,
    maxLifetimeSeconds: policy.maxLifetimeSeconds,
    maxCharacters: policy.maxCharacters,
    repeats: false,
    key: async (header, unverified) => {
      const keyId = String(header.kid);
      return unverified.iss !== undefined && didOfKeyId(keyId) === unverified.iss
        ? policy.key(keyId, 'authentication')
        : err(fault('AUT-CLAIM', { claim: 'kid' }));
    },
  });
  if (!verified.ok) {
    return verified;
  }
  const { claims } = verified.value;
  const signer = String(claims.iss);
  if (typeof claims.jti !== 'string' || Array.isArray(claims.aud) || (claims.sub ?? signer) !== signer) {
    return err(
      fault('AUT-CLAIM', { claim: typeof claims.jti !== 'string' ? 'jti' : Array.isArray(claims.aud) ? 'aud' : 'sub' }),
    );
  }
  const credentials = credentialsOf(claims, policy.maxCredentials);
  if (!credentials.ok) {
    return credentials;
  }
  const used = await policy.replay.useOnce({
    kind: 'presentation',
    id: `${signer} ${claims.jti}`,
    expiresAtMs: (Number(claims.exp) + policy.skewSeconds) * 1000,
  });
  return used.ok ? ok({ signer, claims, ...credentials.value }) : used;
}

function credentialsOf(
  claims: JWTPayload,
  maxCredentials: number,
): Result<Pick<VerifiedPresentation, 'jwtCredentials' | 'embeddedCredentials'>> {
  const vp = asObject(claims.vp);
  const listed: unknown = vp?.verifiableCredential ?? [];
  const list: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  const jwtCredentials = list.filter((item): item is string => typeof item === 'string');
  const embeddedCredentials = list.map(asObject).filter((item) => item !== undefined);
  const complete = jwtCredentials.length + embeddedCredentials.length === list.length;
  return vp !== undefined && complete && list.length <= maxCredentials
    ? ok({ jwtCredentials, embeddedCredentials })
    : err(fault('AUT-CLAIM', { claim: 'vp' }));
}
