import { type Clock, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import type { JWTPayload } from 'jose';
import type { KeyRelation } from '../did/did-document.ts';
import { didOfKeyId } from '../did/did-web.ts';
import { fault } from '../faults.ts';
import type { JwsAlgorithm } from '../jws/jws-policy.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import { asObject, asTexts, type StatusEntry, type VerifiedCredential } from './credential.ts';

/** What a credential must satisfy; no defaults. */
export interface CredentialPolicy {
  readonly clock: Clock;
  readonly algorithms: readonly JwsAlgorithm[];
  readonly skewSeconds: number;
  readonly maxCharacters: number;
  /** The DID that presents it: must be `credentialSubject.id`. */
  readonly holder: string;
  /** Whether this issuer may say this type of thing. */
  readonly issuerAllowed: (issuer: string, type: string) => boolean;
  /** Longest life of credentials without status; with a status list the list is the limit. */
  readonly maxLifetimeWithoutStatusSeconds: number;
  readonly key: (keyId: string, relation: KeyRelation) => Promise<Result<PublicJwk>>;
  /** Refuses a revoked credential; unavailable when it cannot be known. */
  readonly checkStatus: (entry: StatusEntry, issuer: string, type: string) => Promise<Result<void>>;
}

/**
 * Verifies a credential in JWT form: trust in the issuer before its keys are fetched, signature by an
 * `assertionMethod` key of the issuer, times, holder, revocation. A holder is always proven by who signs the
 * presentation, so this alone proves nothing.
 */
export async function verifyCredential(jwt: string, policy: CredentialPolicy): Promise<Result<VerifiedCredential>> {
  const verified = await verifyJws(jwt, {
    clock: policy.clock,
    algorithms: policy.algorithms,
    types: ['jwt', 'vc+jwt', 'vc+ld+jwt', ''],
    required: ['iss', 'sub', 'jti', 'exp', 'vc'],
    issuer: 'any',
    audience: 'none',
    skewSeconds: policy.skewSeconds,
    maxLifetimeSeconds: 'unlimited',
    maxCharacters: policy.maxCharacters,
    repeats: true,
    key: async (header, unverified) => {
      const type = mainType(unverified);
      const issuer = String(unverified.iss);
      if (!policy.issuerAllowed(issuer, type)) {
        return err(fault('AUT-ISSUER-UNTRUSTED', { type }));
      }
      const keyId = String(header.kid);
      return didOfKeyId(keyId) === issuer
        ? policy.key(keyId, 'assertionMethod')
        : err(fault('AUT-CLAIM', { claim: 'kid' }));
    },
  });
  if (!verified.ok) {
    return verified;
  }
  const { claims } = verified.value;
  const type = mainType(claims);
  const vc = asObject(claims.vc);
  const { id: holder, ...subject } = asObject(vc?.credentialSubject) ?? {};
  if (holder !== policy.holder || claims.sub !== policy.holder) {
    return err(fault('AUT-HOLDER', { type }));
  }
  const status = await checkStatus(claims, type, vc?.credentialStatus, policy);
  return status.ok
    ? ok({
        id: String(claims.jti),
        issuer: String(claims.iss),
        types: asTexts(vc?.type),
        holder: policy.holder,
        subject,
        expiresAtMs: Number(claims.exp) * 1000,
      })
    : status;
}

/** The type beside `VerifiableCredential`; a credential with more or fewer is refused by every issuer rule. */
function mainType(claims: JWTPayload): string {
  const types = asTexts(asObject(claims.vc)?.type).filter((type) => type !== 'VerifiableCredential');
  return types.length === 1 ? (types[0] ?? '?') : '?';
}

async function checkStatus(
  claims: JWTPayload,
  type: string,
  value: unknown,
  policy: CredentialPolicy,
): Promise<Result<void>> {
  const entries = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(asObject);
  if (entries.length === 0) {
    const from = claims.iat ?? claims.nbf ?? Number.NEGATIVE_INFINITY;
    return Number(claims.exp) - from <= policy.maxLifetimeWithoutStatusSeconds
      ? ok()
      : err(fault('AUT-CREDENTIAL', { type, what: 'credentialStatus' }));
  }
  for (const entry of entries) {
    if (!isStatusEntry(entry)) {
      return err(fault('AUT-CREDENTIAL', { type, what: 'credentialStatus' }));
    }
    const checked = await policy.checkStatus(entry, String(claims.iss), type);
    if (!checked.ok) {
      return checked;
    }
  }
  return ok();
}

function isStatusEntry(
  entry: Readonly<Record<string, unknown>> | undefined,
): entry is Readonly<Record<string, unknown>> & StatusEntry {
  return (
    entry !== undefined &&
    /^(BitstringStatusListEntry|StatusList2021Entry)$/.test(String(entry.type)) &&
    typeof entry.statusPurpose === 'string' &&
    /^\d{1,9}$/.test(String(entry.statusListIndex)) &&
    typeof entry.statusListCredential === 'string'
  );
}
