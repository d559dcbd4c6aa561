import { type AppendLog, type Bsn, err, type LogReceipt, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { recordAct } from '../record-act.ts';
import type { SiteDeps } from '../site.ts';
import type { CitizenAccount } from './citizen-account.ts';

export interface AdmitDeps extends Pick<SiteDeps, 'organization'> {
  readonly log: AppendLog;
  /** Believes an attestation that was given to this service, or says why not. */
  readonly verify: (
    attestation: string,
  ) => Promise<Result<{ readonly bsn: Bsn; readonly assurance: string; readonly representative?: unknown }>>;
}

/** Before a session begins: the attestation is good, about the same person and level, and the sign-in is in the log. */
export async function admitCitizen(account: CitizenAccount, deps: AdmitDeps): Promise<Result<LogReceipt>> {
  const proven = await deps.verify(account.attestation);
  if (!proven.ok) {
    return proven;
  }
  const { bsn, assurance, representative } = proven.value;
  if (bsn !== account.bsn || assurance !== account.assurance || representative !== undefined) {
    return err(fault('CIT-CLAIMS', { what: 'attestation' }));
  }
  const self = {
    key: '',
    bsn,
    name: account.name,
    birthDate: '',
    ageYears: 0,
    relation: 'self',
    rights: [],
    regime: 'adult',
  } as const;
  return recordAct(deps, { account, name: 'sign-in' }, self, { act: 'token', outcome: 'answered', query: 'aanmelden' });
}
