import { type Clock, epochSeconds, type Randomness, type Result, type SigningKey } from '@stelsel/kernel';
import { keyIdOf } from '../did/did-document.ts';
import { signJws } from '../jws/sign-jws.ts';
import type { StatusEntry } from './credential.ts';

export interface CredentialDraft {
  readonly type: string;
  /** DID of the holder. */
  readonly holder: string;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly lifetimeSeconds: number;
  readonly id?: string;
  readonly status?: StatusEntry;
}

/** Signs a verifiable credential (VC 1.1 in JWT form) in the name of `issuer`. */
export function issueCredential(
  draft: CredentialDraft,
  deps: {
    readonly issuer: string;
    readonly key: SigningKey;
    readonly clock: Clock;
    readonly randomness: Randomness;
  },
): Promise<Result<string>> {
  const now = epochSeconds(deps.clock);
  const claims = {
    iss: deps.issuer,
    sub: draft.holder,
    jti: draft.id ?? `urn:uuid:${deps.randomness.uuid()}`,
    iat: now,
    nbf: now,
    exp: now + draft.lifetimeSeconds,
    vc: {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiableCredential', draft.type],
      credentialSubject: { id: draft.holder, ...draft.subject },
      ...(draft.status === undefined ? {} : { credentialStatus: draft.status }),
    },
  };
  return signJws({ typ: 'JWT', kid: keyIdOf(deps.issuer, deps.key) }, claims, deps.key);
}
