/**
 * What a system of one's own shows when a person signed in there: the bare attestation of the sign-in service. It is
 * believed by the same rules as inside a presentation.
 */
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { decodeUnverified } from '../jws/verify-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { Trust } from '../trust.ts';
import {
  type ProfessionalAttestation,
  verifyProfessionalAttestation,
  wrapProfessionalAttestation,
} from './professional-attestation.ts';
import { type AttestedCitizen, readCitizen } from './read-credentials.ts';
import { verifyCredential } from './verify-credential.ts';

export interface SignInDeps {
  readonly trust: Trust;
  readonly clock: Clock;
}

/** A professional, and the organisation they signed in for. */
export async function verifyProfessionalSignIn(
  attestation: string,
  { trust, clock }: SignInDeps,
): Promise<Result<ProfessionalAttestation>> {
  const decoded = decodeUnverified(attestation);
  return decoded.ok
    ? verifyProfessionalAttestation(wrapProfessionalAttestation(attestation, decoded.value.claims, ''), {
        clock,
        assurances: trust.professionalAssurances,
        key: trust.professionalKey,
        status: trust.professionalStatus,
      })
    : decoded;
}

/** A citizen who signed in at this service (`holder`: its DID); an attestation for another service is refused. */
export async function verifyCitizenSignIn(
  attestation: string,
  holder: string,
  { trust, clock }: SignInDeps,
): Promise<Result<AttestedCitizen>> {
  const credential = await verifyCredential(attestation, {
    clock,
    algorithms: ['ES256'],
    skewSeconds: limits.skewSeconds,
    maxCharacters: limits.jwsCharacters,
    holder,
    issuerAllowed: (issuer, type) => trust.mayIssue(issuer, type, holder),
    maxLifetimeWithoutStatusSeconds: limits.enrolmentSeconds,
    key: trust.resolver.key,
    checkStatus: trust.checkRevocation,
  });
  const citizen = credential.ok ? readCitizen([credential.value]) : credential;
  if (!citizen.ok) {
    return citizen;
  }
  return citizen.value === undefined ? err(fault('AUT-CITIZEN-MISSING')) : ok(citizen.value);
}
