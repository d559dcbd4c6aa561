import { type Clock, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import type { KeyRelation } from '../did/did-document.ts';
import { didOfKeyId } from '../did/did-web.ts';
import { fault } from '../faults.ts';
import type { JwsAlgorithm } from '../jws/jws-policy.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import { asObject, asTexts } from './credential.ts';
import { decodeStatusList } from './status-list.ts';

/** What a status list credential must satisfy; no defaults. */
export interface StatusListPolicy {
  readonly clock: Clock;
  readonly algorithms: readonly JwsAlgorithm[];
  readonly skewSeconds: number;
  readonly maxCharacters: number;
  /** The issuer of the credential that points at the list: only that issuer may say it is revoked or not. */
  readonly issuer: string;
  /** The address it was fetched from: must be the id the list says it has. */
  readonly url: string;
  readonly purpose: StatusPurpose;
  readonly key: (keyId: string, relation: KeyRelation) => Promise<Result<PublicJwk>>;
}

/** Both stop a credential; a suspension can end. */
export type StatusPurpose = 'revocation' | 'suspension';

export interface VerifiedStatusList {
  readonly bits: Uint8Array;
  readonly validUntilMs: number;
}

/** Verifies a status list credential in JWT form (GFI-003). Reads the names of 2021 too, as the national sample has them. */
export async function verifyStatusList(jwt: string, policy: StatusListPolicy): Promise<Result<VerifiedStatusList>> {
  const verified = await verifyJws(jwt, {
    clock: policy.clock,
    algorithms: policy.algorithms,
    types: ['jwt', 'vc+jwt', 'vc+ld+jwt', ''],
    required: ['iss', 'exp', 'vc'],
    issuer: policy.issuer,
    audience: 'none',
    skewSeconds: policy.skewSeconds,
    maxLifetimeSeconds: 'unlimited',
    maxCharacters: policy.maxCharacters,
    repeats: false,
    key: async (header, unverified) => {
      const keyId = String(header.kid);
      return unverified.iss === policy.issuer && didOfKeyId(keyId) === policy.issuer
        ? policy.key(keyId, 'assertionMethod')
        : err(fault('AUT-STATUS-LIST', { what: 'issuer' }));
    },
  });
  if (!verified.ok) {
    return verified;
  }
  const { claims } = verified.value;
  const vc = asObject(claims.vc);
  const subject = asObject(vc?.credentialSubject);
  if (!asTexts(vc?.type).some((type) => /^(BitstringStatusListCredential|StatusList2021Credential)$/.test(type))) {
    return err(fault('AUT-STATUS-LIST', { what: 'type' }));
  }
  if (![claims.jti, vc?.id].includes(policy.url)) {
    return err(fault('AUT-STATUS-LIST', { what: 'id' }));
  }
  if (subject?.statusPurpose !== policy.purpose) {
    return err(fault('AUT-STATUS-LIST', { what: 'statusPurpose' }));
  }
  const bits = decodeStatusList(String(subject.encodedList));
  const declared = Date.parse(String(vc?.validUntil ?? vc?.ValidUntil ?? vc?.expirationDate));
  const expiresAtMs = Number(claims.exp) * 1000;
  return bits.ok
    ? ok({ bits: bits.value, validUntilMs: Number.isNaN(declared) ? expiresAtMs : Math.min(declared, expiresAtMs) })
    : bits;
}
