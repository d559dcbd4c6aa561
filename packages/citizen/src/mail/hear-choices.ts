/** Hearing from the register that choices of a person changed, by whomever. */
import { createHash } from 'node:crypto';
import type { Notification } from '@stelsel/consent';
import { canonicalJson, ok, type Result } from '@stelsel/kernel';
import type { MailDeps } from './mail-deps.ts';
import { mailOwner } from './mail-owner.ts';
import { notify } from './notify.ts';

/**
 * Takes in what holds now for one person. The first notice is where it begins; a later one that says something else is mailed.
 * Of somebody who did not ask nothing is kept. Faults: `CIT-STORE`; then the register tells it again.
 */
export async function hearChoices(
  { patient, statements }: Pick<Notification, 'patient' | 'statements'>,
  deps: Pick<MailDeps, 'store' | 'clock' | 'randomness' | 'secret'>,
): Promise<Result<void>> {
  const owner = mailOwner(patient, deps.secret);
  const said = statements.map((statement) => canonicalJson(statement)).toSorted();
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('base64url');
  const changed = await deps.store.sawChoices(owner, digest);
  return changed.ok && changed.value ? notify(owner, 'choiceChanged', deps) : changed.ok ? ok() : changed;
}
