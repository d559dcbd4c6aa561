/** What the authorization server of a holder asks when a token request brings an authorization base. */
import type { Exchange } from '@stelsel/exchanges';
import type { FhirModel } from '@stelsel/fhir';
import { type Bsn, type Clock, err, ok, type Referred, type Result, type Ura } from '@stelsel/kernel';
import type { Repository } from '@stelsel/store';
import { fault } from '../faults.ts';
import type { AuthorizationBases } from './authorization-bases.ts';
import { findHeldTask } from './held-task.ts';

export interface OpenReferralDeps {
  readonly tenant: Ura;
  readonly bases: Pick<AuthorizationBases, 'open'>;
  /** The record of the holder in one FHIR version, when it keeps one. */
  readonly repositoryOf: (fhir: FhirModel['version']) => Pick<Repository, 'read' | 'model'> | undefined;
  readonly exchanges: readonly Exchange[];
  readonly clock: Clock;
}

/**
 * Gives the Task and its person when the base was given to exactly this organisation for a Task that still stands as it was
 * sent, and the exchange of that Task is among what is asked. Fault otherwise: NOD-REFERRAL-ENDED.
 */
export function openReferral(deps: OpenReferralDeps) {
  return async (
    authorizationBase: string,
    asker: { readonly organization: Ura; readonly scope: readonly string[] },
  ): Promise<Result<Referred & { readonly patient: Bsn }>> => {
    const base = deps.bases.open(authorizationBase);
    const repository = base === undefined ? undefined : deps.repositoryOf(base.fhir);
    if (base === undefined || repository === undefined || base.tenant !== deps.tenant) {
      return err(fault('NOD-REFERRAL-ENDED'));
    }
    const held = await findHeldTask({ ...deps, repository }, base.task);
    if (!held.ok) {
      return held;
    }
    const { referred, found, subject } = held.value;
    const same = base.receiver === asker.organization && base.owner === referred.owner;
    return same && asker.scope.includes(found.exchange.id)
      ? ok({ ...referred, patient: subject })
      : err(fault('NOD-REFERRAL-ENDED'));
  };
}
