/** What somebody said about use, as a state: the newest statement counts, whoever made it. */
import type { BuildingBlock, TreatmentState } from './building-block.ts';
import { dayMs, medicationLimits } from './limits.ts';
import { stateOf } from './state-words.ts';

/** The last word about use that was known at the moment. */
export function lastUse(uses: readonly BuildingBlock[], momentMs: number): BuildingBlock | undefined {
  const known = uses.filter(({ recordedMs }) => recordedMs <= momentMs);
  return [...(known.length === 0 ? uses : known)]
    .sort((a, b) => a.recordedMs - b.recordedMs || (a.names[0] ?? '').localeCompare(b.names[0] ?? ''))
    .at(-1);
}

export function stateOfUse(use: BuildingBlock, momentMs: number): TreatmentState {
  const { fromMs, toMs } = use.period;
  const sinceMs = fromMs ?? (use.recordedMs > 0 ? use.recordedMs : undefined);
  const status = use.view.original.resource.status;
  if (use.stop === 'paused') {
    return stateOf('paused', { sinceMs: toMs });
  }
  if (use.stop !== undefined || use.taken === false) {
    return stateOf('stopped', { sinceMs: toMs });
  }
  if (status === 'intended' || (fromMs !== undefined && fromMs > momentMs)) {
    return stateOf('not-started', { untilMs: fromMs });
  }
  if (toMs !== undefined && toMs < momentMs) {
    return stateOf('ended', { sinceMs: toMs });
  }
  const old = use.recordedMs > 0 && use.recordedMs < momentMs - medicationLimits.useToldDays * dayMs;
  const done = status === 'completed' && toMs === undefined;
  return old || done ? stateOf('unknown', {}) : stateOf('current', { sinceMs, untilMs: toMs });
}
