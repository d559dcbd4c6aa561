/** Verifies a presentation and everything in it, as the authorization server demands it. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { JWTPayload } from 'jose';
import { asObject, credentialTypes, type VerifiedCredential } from '../credentials/credential.ts';
import {
  type ProfessionalAttestation,
  verifyProfessionalAttestation,
} from '../credentials/professional-attestation.ts';
import { verifyCredential } from '../credentials/verify-credential.ts';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { type VerifiedPresentation, verifyPresentation } from '../presentation/verify-presentation.ts';
import type { GrantDeps } from './grant.ts';
import type { AuthorizationTenant } from './tenant.ts';

export interface Holder {
  readonly did: string;
  readonly claims: JWTPayload;
  readonly credentials: readonly VerifiedCredential[];
  readonly attestation?: ProfessionalAttestation;
}

/**
 * The signer must be the holder of every credential. The attestation of a professional has no holder; it is given back
 * apart, to be bound to the organisation by URA.
 */
export async function verifyHolder(jwt: string, tenant: AuthorizationTenant, deps: GrantDeps): Promise<Result<Holder>> {
  const presentation = await verifyPresentation(jwt, {
    clock: deps.clock,
    algorithms: ['ES256'],
    audience: tenant.issuer,
    skewSeconds: limits.presentationSkewSeconds,
    maxLifetimeSeconds: limits.presentationMaxSeconds,
    maxCharacters: limits.jwsCharacters,
    maxCredentials: limits.credentialsPerPresentation,
    key: deps.trust.resolver.key,
    replay: deps.replay,
  });
  if (!presentation.ok) {
    return presentation;
  }
  const [credentials, attestation] = await Promise.all([
    verifyAll(presentation.value, deps),
    verifyAttestation(presentation.value, deps),
  ]);
  if (!credentials.ok || !attestation.ok) {
    return credentials.ok ? (attestation as Result<never>) : credentials;
  }
  return ok({
    did: presentation.value.signer,
    claims: presentation.value.claims,
    credentials: credentials.value,
    ...(attestation.value === undefined ? {} : { attestation: attestation.value }),
  });
}

async function verifyAll(
  { signer, jwtCredentials }: VerifiedPresentation,
  { trust, clock }: GrantDeps,
): Promise<Result<readonly VerifiedCredential[]>> {
  const results = await Promise.all(
    jwtCredentials.map((jwt) =>
      verifyCredential(jwt, {
        clock,
        algorithms: ['ES256'],
        skewSeconds: limits.skewSeconds,
        maxCharacters: limits.jwsCharacters,
        holder: signer,
        issuerAllowed: (issuer, type) => trust.mayIssue(issuer, type, signer),
        maxLifetimeWithoutStatusSeconds: limits.enrolmentSeconds,
        key: trust.resolver.key,
        checkStatus: trust.checkRevocation,
      }),
    ),
  );
  const refused = results.find((result) => !result.ok);
  return refused !== undefined && !refused.ok
    ? refused
    : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

async function verifyAttestation(
  { signer, embeddedCredentials }: VerifiedPresentation,
  { trust, clock }: GrantDeps,
): Promise<Result<ProfessionalAttestation | undefined>> {
  const [credential, ...more] = embeddedCredentials;
  if (credential === undefined) {
    return ok(undefined);
  }
  if (more.length > 0 || asObject(credential.credentialSubject)?.id !== signer) {
    return err(fault('AUT-HOLDER', { type: credentialTypes.professional }));
  }
  return verifyProfessionalAttestation(credential, {
    clock,
    assurances: trust.professionalAssurances,
    key: trust.professionalKey,
    status: trust.professionalStatus,
  });
}
