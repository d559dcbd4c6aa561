/** The medication overview as it travels to the page: one row per treatment, by the rules of the medication process. */
import { type Group, type MedicationOverview, medicationOverview, type Told, type TreatmentRow } from '@stelsel/zibs';
import type { CollectedSource, MedicationRow, MedicationTold, MedicationView } from '../api/collection.ts';
import type { WireContext } from './wire-group.ts';

export interface MedicationMoment {
  /** Everybody who was asked: what is missing decides which differences may be told. */
  readonly sources: readonly CollectedSource[];
  readonly nowMs: number;
}

/** Nothing when there is no medication. */
export function medicationView(
  groups: readonly Group[],
  context: WireContext,
  { sources, nowMs }: MedicationMoment,
): MedicationView | undefined {
  const keyOf = groupKeys(groups, context);
  if (keyOf.size === 0) {
    return undefined;
  }
  const asked = sources.map(({ key, name, status }) => ({ ura: key, name, status }));
  const overview = medicationOverview({ groups, sources: asked, momentMs: nowMs, ownRecordIncluded: true });
  return {
    rows: overview.rows.map((row) => wireRow(row, keyOf, context)),
    ...verified(overview),
  };
}

/** For each record of a treatment: the row of the page it stands in. */
function groupKeys(groups: readonly Group[], { keys }: WireContext): ReadonlyMap<object, string> {
  return new Map(
    groups
      .filter(({ zib, members }) => zib === 'Medication' && members.length > 0)
      .flatMap(({ key, members }) => members.map(({ view }) => [view, keys.group(key)] as const)),
  );
}

function wireRow(row: TreatmentRow, keyOf: ReadonlyMap<object, string>, context: WireContext): MedicationRow {
  const tell = (list: readonly Told[]): readonly MedicationTold[] => list.map((told) => wireTold(told, context));
  const { code, text } = row.state;
  return {
    groups: [...new Set(row.records.flatMap((view) => keyOf.get(view) ?? []))],
    title: row.title,
    ...(row.ownTitle === undefined ? {} : { ownTitle: row.ownTitle }),
    state: { code, text },
    ...(row.sentence === undefined ? {} : { sentence: row.sentence }),
    agreed: tell(row.agreed),
    supplied: tell(row.supplied),
    used: tell(row.used),
    given: tell(row.given),
    proposed: tell(row.proposed),
    earlier: tell(row.earlier),
    differences: row.differences.map(({ type, text: words }) => ({ type, text: words })),
    ...(row.joined === undefined ? {} : { joined: row.joined }),
  };
}

function wireTold(told: Told, { keys, sourceKey }: WireContext): MedicationTold {
  return {
    record: keys.view(told.view),
    kind: told.kindName,
    by: told.by,
    source: sourceKey(told.source.ura),
    ...(told.sentence === undefined ? {} : { sentence: told.sentence }),
    quoted: told.quoted,
    ...(told.recorded === undefined ? {} : { recorded: told.recorded }),
    holds: told.holds,
  };
}

function verified({ verified: last }: MedicationOverview): Pick<MedicationView, 'verified'> {
  return last === undefined ? {} : { verified: last };
}
