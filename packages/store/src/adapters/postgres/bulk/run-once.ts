/** A transaction Bundle of a file: run when it was not run before, so that loading again changes nothing. */
import { type Resource, readBundleRequests } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import type { LoadCounts } from '../../../bulk-store.ts';
import type { Session } from '../rows.ts';
import { lockConditions } from '../write/lock-conditions.ts';
import { runTransaction } from '../write/run-transaction.ts';
import { isFirstTime } from './is-first-time.ts';

/** Faults: those of a transaction; then nothing is remembered either. */
export async function runOnce(
  session: Session,
  deps: Parameters<typeof runTransaction>[1],
  key: string,
  bundle: Resource,
): Promise<Result<LoadCounts>> {
  const planned = readBundleRequests(bundle, 'transaction');
  if (!planned.ok) {
    return planned;
  }
  await lockConditions(session, []);
  if (!(await isFirstTime(session, key))) {
    return ok({ stored: 0, unchanged: planned.value.filter(({ resource }) => resource !== undefined).length });
  }
  const answers = await runTransaction(session, deps, planned.value, {});
  return answers.ok
    ? ok({ stored: answers.value.filter(({ written }) => written?.resource !== undefined).length, unchanged: 0 })
    : answers;
}
