/** Whom an authorization server believes, and the services it asks to be sure; one value, made once per process. */
import type { Fetcher } from '@stelsel/http';
import type { Clock } from '@stelsel/kernel';
import { memoryDidCache } from './adapters/memory/did-cache.ts';
import { type AttestationStatus, attestationStatus } from './credentials/attestation-status.ts';
import { type CheckRevocation, checkRevocation } from './credentials/check-revocation.ts';
import { credentialTypes } from './credentials/credential.ts';
import { type JwksKey, jwksResolver } from './credentials/jwks-resolver.ts';
import { type DidCache, type DidResolver, didResolver } from './did/did-resolver.ts';

/** The lists are complete: nobody beside them is believed. */
export interface TrustOptions {
  /** DIDs that may say which care organisation somebody is, and of which type. */
  readonly organizationIssuers: readonly string[];
  /** DIDs that may say which citizen signed in. */
  readonly citizenIssuers: readonly string[];
  /** Addresses of key sets of professional sign-in services, compared exactly. */
  readonly professionalKeySets: readonly string[];
  /** Accepted `loa_dezi`. The sign-in service spells the European host as "europe.eu". */
  readonly professionalAssurances?: readonly string[];
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly didCache?: DidCache;
}

export interface Trust {
  readonly resolver: DidResolver;
  readonly checkRevocation: CheckRevocation;
  readonly professionalKey: JwksKey;
  readonly professionalStatus: AttestationStatus;
  readonly professionalAssurances: readonly string[];
  /** Whether `issuer` may say this to a holder; an enrolment is said by the holder itself. */
  readonly mayIssue: (issuer: string, type: string, holder: string) => boolean;
}

export function createTrust(options: TrustOptions): Trust {
  const { fetch, clock } = options;
  const resolver = didResolver({ fetch, clock, cache: options.didCache ?? memoryDidCache() });
  return {
    resolver,
    checkRevocation: checkRevocation({ fetch, clock, resolver }),
    professionalKey: jwksResolver({ fetch, clock, allowed: options.professionalKeySets }),
    professionalStatus: attestationStatus({
      fetch,
      clock,
      allowedOrigins: options.professionalKeySets.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin),
    }),
    professionalAssurances: options.professionalAssurances ?? [
      'http://eidas.europe.eu/LoA/high',
      'http://eidas.europa.eu/LoA/high',
    ],
    mayIssue: (issuer, type, holder) => {
      switch (type) {
        case credentialTypes.organization:
        case credentialTypes.roleType:
          return options.organizationIssuers.includes(issuer);
        case credentialTypes.citizen:
          return options.citizenIssuers.includes(issuer);
        case credentialTypes.enrolment:
          return issuer === holder;
        default:
          return false;
      }
    },
  };
}
