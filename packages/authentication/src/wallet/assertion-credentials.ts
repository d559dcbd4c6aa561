/** What goes into the presentation of the organisation for one token request. */
import { type Bsn, type Clock, namingSystem, ok, type Randomness, type Result } from '@stelsel/kernel';
import { credentialTypes } from '../credentials/credential.ts';
import { issueCredential } from '../credentials/issue-credential.ts';
import { wrapProfessionalAttestation } from '../credentials/professional-attestation.ts';
import { decodeUnverified } from '../jws/verify-jws.ts';
import { authenticationLimits } from '../limits.ts';
import type { Wallet } from './create-wallet.ts';

/**
 * The credentials of the wallet, the attestation of the person who signed in, and the declaration of the organisation
 * itself that it has the patient in care (signed now, valid for a minute).
 */
export async function assertionCredentials(
  ask: { readonly attestation?: string; readonly patient?: Bsn },
  wallet: Wallet,
  deps: { readonly clock: Clock; readonly randomness: Randomness },
): Promise<Result<readonly unknown[]>> {
  const attestation = ask.attestation === undefined ? ok([]) : packAttestation(ask.attestation, wallet.did);
  if (!attestation.ok) {
    return attestation;
  }
  const enrolment = ask.patient === undefined ? ok(undefined) : await declareEnrolment(ask.patient, wallet, deps);
  if (!enrolment.ok) {
    return enrolment;
  }
  return ok([
    ...wallet.credentials(),
    ...attestation.value,
    ...(enrolment.value === undefined ? [] : [enrolment.value]),
  ]);
}

/** A professional's attestation is wrapped; a citizen's attestation is a credential already. */
function packAttestation(attestation: string, holder: string): Result<readonly unknown[]> {
  const decoded = decodeUnverified(attestation);
  if (!decoded.ok) {
    return decoded;
  }
  const { claims } = decoded.value;
  return ok([
    claims.dezi_nummer === undefined ? attestation : wrapProfessionalAttestation(attestation, claims, holder),
  ]);
}

function declareEnrolment(
  patient: Bsn,
  wallet: Wallet,
  deps: { readonly clock: Clock; readonly randomness: Randomness },
): Promise<Result<string>> {
  return issueCredential(
    {
      type: credentialTypes.enrolment,
      holder: wallet.did,
      subject: { patient: { identifier: { system: namingSystem.bsn, value: patient } } },
      lifetimeSeconds: authenticationLimits.enrolmentSeconds,
    },
    { ...deps, issuer: wallet.did, key: wallet.key },
  );
}
