/** What holds of one treatment at a moment: of every kind of record what counts then, and the state that follows. */
import type { BuildingBlock, TreatmentState } from './building-block.ts';
import type { Treatment } from './join-treatments.ts';
import { dayMs, medicationLimits } from './limits.ts';
import { holdingAt, stateAt } from './state-at.ts';
import { stateOf } from './state-words.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { lastUse, stateOfUse } from './use-state.ts';

export interface TreatmentNow {
  readonly treatment: Treatment;
  readonly momentMs: number;
  readonly state: TreatmentState;
  /** Of each line by itself; absent when there are no such records. */
  readonly agreement?: TreatmentState;
  readonly supply?: TreatmentState;
  readonly use?: TreatmentState;
  /** What holds at the moment, a dose of nothing included. */
  readonly agreed: readonly BuildingBlock[];
  readonly schedules: readonly BuildingBlock[];
  readonly supplied: readonly BuildingBlock[];
  /** The last word about use, as long as it is not about a past period. */
  readonly used?: BuildingBlock;
  readonly lastDispense?: BuildingBlock;
  readonly stretches: { readonly agreed: readonly Stretch[]; readonly supplied: readonly Stretch[] };
}

export function treatmentNow(treatment: Treatment, momentMs: number): TreatmentNow {
  const of = (kind: BuildingBlock['kind']): readonly BuildingBlock[] =>
    treatment.blocks.filter((block) => block.kind === kind);
  const agreedLine = stretchesOf(of('MA'));
  const suppliedLine = stretchesOf(of('TA'));
  const agreement = stateAt(agreedLine, momentMs);
  const supply = stateAt(suppliedLine, momentMs);
  const used = lastUse(of('MGB'), momentMs);
  const use = used === undefined ? undefined : stateOfUse(used, momentMs);
  const lastDispense = latest(of('MVE').filter(({ recordedMs }) => recordedMs <= momentMs));
  const said = agreement ?? supply ?? use ?? stateOf('unknown', {});
  return {
    treatment,
    momentMs,
    state: ranOut(said, lastDispense, momentMs) ? stateOf('unknown', {}) : said,
    ...(agreement === undefined ? {} : { agreement }),
    ...(supply === undefined ? {} : { supply }),
    ...(use === undefined ? {} : { use }),
    agreed: holdingAt(agreedLine, momentMs).map(({ block }) => block),
    schedules: holdingAt(stretchesOf(of('WDS')), momentMs).map(({ block }) => block),
    supplied: holdingAt(suppliedLine, momentMs).map(({ block }) => block),
    ...(used === undefined ? {} : { used }),
    ...(lastDispense === undefined ? {} : { lastDispense }),
    stretches: { agreed: agreedLine, supplied: suppliedLine },
  };
}

export function latest(blocks: readonly BuildingBlock[]): BuildingBlock | undefined {
  return blocks.reduce<BuildingBlock | undefined>(
    (last, block) => (last === undefined || last.recordedMs < block.recordedMs ? block : last),
    undefined,
  );
}

/** Without an end, and long after the last supply can have lasted: whether it is used is not certain, and not "ended". */
function ranOut(state: TreatmentState, dispense: BuildingBlock | undefined, momentMs: number): boolean {
  if (state.code !== 'current' || state.untilMs !== undefined || dispense?.supplyDays === undefined) {
    return false;
  }
  return momentMs > dispense.recordedMs + (dispense.supplyDays + medicationLimits.afterSupplyDays) * dayMs;
}
