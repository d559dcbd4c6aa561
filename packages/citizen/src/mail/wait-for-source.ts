/**
 * "Mail mij als het lukt". Health data is never fetched without the person: the proof of a sign-in lives a quarter of an hour,
 * and nothing fetched could be kept. So what is tried is only whether the source answers anybody at all, and then the person is
 * asked to come back.
 */
import { err, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { citizenLimits as limits } from '../limits.ts';
import type { MailDeps } from './mail-deps.ts';
import { sealFor, unsealFor } from './mail-owner.ts';
import type { SourceWait } from './mail-store.ts';

/** Begins to wait, for at most a few days. Faults: `CIT-MAIL-ADDRESS` without a confirmed address, `CIT-STORE`. */
export async function waitForSource(owner: string, source: Ura, deps: MailDeps): Promise<Result<void>> {
  const { store, secret, randomness, clock } = deps;
  const wish = await store.wishOf(owner);
  if (!wish.ok) {
    return wish;
  }
  if (wish.value?.confirmed !== true) {
    return err(fault('CIT-MAIL-ADDRESS'));
  }
  const nowMs = clock.nowMs();
  const sealed = sealFor(owner, source, secret, randomness);
  return store.addWait(
    { id: randomness.uuid(), owner, source: sealed, endsAtMs: nowMs + limits.sourceWaitMs },
    nowMs + limits.sourceTryMs,
  );
}

export interface TrySourcesDeps extends MailDeps {
  /** Whether a source answers; asked without a person, a token or a purpose. */
  readonly answers: (source: Ura) => Promise<boolean>;
}

/** Looks at the sources that somebody waits for, each once however many wait. Gives how many waits were looked at. */
export async function trySources(deps: TrySourcesDeps): Promise<Result<number>> {
  const nowMs = deps.clock.nowMs();
  const due = await deps.store.takeWaits(nowMs, nowMs + limits.sourceTryMs, limits.mailsAtOnce);
  if (!due.ok) {
    return due;
  }
  const asked = new Map<string, Promise<boolean>>();
  for (const wait of due.value) {
    const known = unsealFor(wait.owner, wait.source, deps.secret);
    const source = known === undefined ? undefined : parseUra(known);
    const answers =
      source?.ok === true ? (asked.get(source.value) ?? deps.answers(source.value)) : Promise.resolve(false);
    if (source?.ok === true) {
      asked.set(source.value, answers);
    }
    const done = await endOrGoOn(wait, await answers, nowMs, deps);
    if (!done.ok) {
      return done;
    }
  }
  return ok(due.value.length);
}

async function endOrGoOn(wait: SourceWait, answers: boolean, nowMs: number, deps: MailDeps): Promise<Result<void>> {
  const { store, randomness } = deps;
  if (!answers && nowMs < wait.endsAtMs) {
    return ok();
  }
  const kind = answers ? 'sourceAnswers' : 'sourceSilent';
  const added = await store.add({ id: randomness.uuid(), owner: wait.owner, kind }, { atMs: nowMs, pauseMs: 0 });
  return added.ok ? store.endWait(wait.id) : added;
}
