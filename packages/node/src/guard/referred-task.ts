import type { Exchange } from '@stelsel/exchanges';
import { err, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { findHeldTask, type HeldTask } from '../notified-pull/held-task.ts';
import { type Pass, proven } from './pass.ts';

/**
 * The open Task on which the token of this pass rests: of this record, still sent to whom it was, about the person of the token
 * and of an exchange in its scope. Every other case is one fault, NOD-REFERRAL-ENDED.
 */
export async function referredTask(pass: Pass, exchanges: readonly Exchange[]): Promise<Result<HeldTask>> {
  const { referral, patient } = proven(pass.actor, 'actor');
  const { repository } = pass.tenant;
  if (referral === undefined || referral.fhir !== repository.model.version) {
    return err(fault('NOD-REFERRAL-ENDED'));
  }
  const held = await findHeldTask({ repository, exchanges, clock: pass.deps.clock }, referral.task);
  return held.ok && (held.value.referred.owner !== referral.owner || held.value.subject !== patient)
    ? err(fault('NOD-REFERRAL-ENDED'))
    : held;
}
