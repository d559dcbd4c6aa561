import type { SignedInPerson } from '@stelsel/authentication';
import { type Bsn, err, ok, parseBsn, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** What is kept in the sealed session of who signed in; everything else the provider said is dropped. */
export interface CitizenAccount {
  readonly bsn: Bsn;
  readonly name: string;
  readonly assurance: 'substantieel' | 'hoog';
  /** Signed by the sign-in service: what this service shows to others to ask in the name of the person. */
  readonly attestation: string;
  /** Secret of the person's own record: what the provider calls the person at this site, known only while signed in. */
  readonly ownSecret: string;
}

/** The account that the claims describe. `verify` must believe the attestation, about the same person and level. */
export function citizenAccount({ claims, assurance, subject, issuer }: SignedInPerson): Result<CitizenAccount> {
  const bsn = typeof claims.bsn === 'string' ? parseBsn(claims.bsn) : undefined;
  const { attestation, name } = claims;
  if (bsn?.ok !== true || typeof attestation !== 'string') {
    return err(fault('CIT-CLAIMS', { what: bsn?.ok === true ? 'attestation' : 'bsn' }));
  }
  if (assurance !== 'substantieel' && assurance !== 'hoog') {
    return err(fault('CIT-ASSURANCE', { needed: 'substantieel' }));
  }
  return ok({
    bsn: bsn.value,
    name: typeof name === 'string' && name !== '' ? name : 'U',
    assurance,
    attestation,
    ownSecret: `${issuer} ${subject}`,
  });
}
