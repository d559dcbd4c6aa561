import { type Actor, type AppendLog, type LogEvent, ok, outcomeOfFault, type Result } from '@stelsel/kernel';
import type { ChangeResult } from './change-request.ts';

/** One log entry per person and kind of act, with what was registered; one for everything that failed. */
export async function logChanges(
  log: AppendLog,
  actor: Actor,
  changed: Result<readonly Result<ChangeResult>[]>,
): Promise<Result<void>> {
  const receipts = await Promise.all(eventsOf(actor, changed).map(log));
  const failed = receipts.find((receipt) => !receipt.ok);
  return failed?.ok === false ? failed : ok();
}

function eventsOf(actor: Actor, changed: Result<readonly Result<ChangeResult>[]>): readonly LogEvent[] {
  if (!changed.ok) {
    return [failure(actor, changed)];
  }
  const done = changed.value.flatMap((result) => (result.ok ? [result.value] : []));
  const failed = changed.value.find((result) => !result.ok);
  const perPersonAndAct = Map.groupBy(done, ({ subject, request }) => `${actOf(request)} ${subject ?? ''}`);
  const events = [...perPersonAndAct.values()].map((results) => success(actor, results));
  return failed?.ok === false ? [...events, failure(actor, failed)] : events;
}

function success(actor: Actor, results: readonly ChangeResult[]): LogEvent {
  const [first] = results;
  return {
    act: first === undefined ? 'register' : actOf(first.request),
    actor,
    outcome: 'answered',
    ...(first?.subject === undefined ? {} : { subject: { pseudonym: first.subject } }),
    resources: results.flatMap(({ outcome }) => (outcome.kind === 'registered' ? [`List/${outcome.id}`] : [])),
  };
}

function failure(actor: Actor, { fault }: Result<never> & { readonly ok: false }): LogEvent {
  return { act: 'register', actor, outcome: outcomeOfFault(fault), ground: fault.code };
}

function actOf({ kind }: ChangeResult['request']): 'register' | 'delete' {
  return kind === 'register' ? 'register' : 'delete';
}
