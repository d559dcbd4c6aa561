/** The state of a line of agreements at a moment, by the rules of the medication process. */
import type { StateCode, TreatmentState } from './building-block.ts';
import { dayMs } from './limits.ts';
import { stateOf } from './state-words.ts';
import type { Stretch } from './stretches.ts';

/** What holds at the moment: the stretches themselves, for the sentence and the differences. */
export function holdingAt(stretches: readonly Stretch[], momentMs: number): readonly Stretch[] {
  return stretches.filter(
    ({ fromMs, toMs, never, block }) =>
      !never &&
      (fromMs ?? Number.NEGATIVE_INFINITY) <= momentMs &&
      momentMs <= (toMs ?? Number.POSITIVE_INFINITY) &&
      !(fromMs === undefined && block.period.condition !== undefined),
  );
}

/** The state of agreements of one kind, of one treatment; nothing when there are none. */
export function stateAt(stretches: readonly Stretch[], momentMs: number): TreatmentState | undefined {
  if (stretches.length === 0) {
    return undefined;
  }
  const holding = holdingAt(stretches, momentMs);
  if (holding.length > 0) {
    return holdingState(stretches, holding);
  }
  const real = stretches.filter(({ never }) => !never);
  if (real.length === 0) {
    return stateOf('cancelled', {});
  }
  return gapState(real, momentMs);
}

function holdingState(stretches: readonly Stretch[], holding: readonly Stretch[]): TreatmentState {
  const untilMs = latestEnd(holding);
  const sinceMs = beginOf(stretches, holding);
  const paused = holding.every(({ block }) => block.zeroDose);
  const unclear = holding.every(({ block, toMs }) => toMs === undefined && isDone(block.view.original.resource.status));
  const code: StateCode = paused ? 'paused' : unclear ? 'unknown' : 'current';
  return stateOf(code, { sinceMs, untilMs }, ending(holding, untilMs));
}

/** No agreement holds: it has not begun, or it was interrupted, or it is over. */
function gapState(stretches: readonly Stretch[], momentMs: number): TreatmentState {
  const next = stretches.find(({ fromMs, block }) =>
    fromMs === undefined ? block.period.condition !== undefined : fromMs > momentMs,
  );
  const past = stretches.filter(({ toMs }) => toMs !== undefined && toMs < momentMs);
  const last = past.reduce<Stretch | undefined>(
    (latest, stretch) => ((latest?.toMs ?? Number.NEGATIVE_INFINITY) <= (stretch.toMs ?? 0) ? stretch : latest),
    undefined,
  );
  if (last === undefined) {
    return next === undefined
      ? stateOf('unknown', {})
      : stateOf('not-started', { untilMs: next.fromMs }, undefined, next.block.period.condition);
  }
  const sinceMs = last.toMs;
  if (next !== undefined || last.ending === 'paused') {
    return stateOf('paused', { sinceMs, untilMs: next?.fromMs });
  }
  return stateOf(last.ending === 'stopped' ? 'stopped' : 'ended', { sinceMs });
}

/** Since when without a break: an agreement that follows on another within a day goes on. */
function beginOf(stretches: readonly Stretch[], holding: readonly Stretch[]): number | undefined {
  const begins = holding.map(({ fromMs }) => fromMs).filter((ms) => ms !== undefined);
  let sinceMs = begins.length === 0 ? undefined : Math.min(...begins);
  for (const { fromMs, toMs, never, block } of [...stretches].reverse()) {
    if (
      sinceMs !== undefined &&
      fromMs !== undefined &&
      !never &&
      !block.zeroDose &&
      fromMs < sinceMs &&
      (toMs ?? 0) + dayMs >= sinceMs
    ) {
      sinceMs = fromMs;
    }
  }
  return sinceMs;
}

function latestEnd(stretches: readonly Stretch[]): number | undefined {
  const ends = stretches.map(({ toMs }) => toMs);
  return ends.some((end) => end === undefined) ? undefined : Math.max(...ends.map((end) => end ?? 0));
}

function ending(holding: readonly Stretch[], untilMs: number | undefined): Stretch['ending'] | undefined {
  return untilMs === undefined ? undefined : holding.find(({ toMs }) => toMs === untilMs)?.ending;
}

/** Finished by its status without a date: whether it is still used cannot be told. */
function isDone(status: unknown): boolean {
  return status === 'completed';
}
