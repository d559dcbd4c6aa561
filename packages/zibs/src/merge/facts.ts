/** Which records are the same fact (L2): equal keys, and periods that touch where the zib says periods matter. */
import type { MergeRules, ZibView } from '../zib.ts';
import type { MergeRecord } from './records.ts';

const dayMs = 86_400_000;

interface Dated {
  readonly record: MergeRecord;
  readonly fromMs: number;
  readonly toMs: number;
}

export function factsOf(
  records: readonly MergeRecord[],
  rulesOf: (view: ZibView) => MergeRules,
): readonly (readonly MergeRecord[])[] {
  const keyed = Map.groupBy(records, (record) => keyOf(record, rulesOf));
  return [...keyed].flatMap(([key, sharing]) => {
    if (key === undefined) {
      return sharing.map((record) => [record]);
    }
    const gapDays = gapOf(sharing, rulesOf);
    return gapDays === undefined ? [sharing] : splitByPeriod(sharing, gapDays);
  });
}

function keyOf(record: MergeRecord, rulesOf: (view: ZibView) => MergeRules): string | undefined {
  const [first] = record.standing;
  return first === undefined ? undefined : rulesOf(first.current).key(first.current);
}

function gapOf(records: readonly MergeRecord[], rulesOf: (view: ZibView) => MergeRules): number | undefined {
  const [first] = records[0]?.standing ?? [];
  return first === undefined ? undefined : rulesOf(first.current).gapDays?.(first.current);
}

/** Records whose periods touch, directly or through others. Undated ones stand together and never pull dated ones in. */
function splitByPeriod(records: readonly MergeRecord[], gapDays: number): readonly (readonly MergeRecord[])[] {
  const dated: Dated[] = [];
  const undated: MergeRecord[] = [];
  for (const record of records) {
    const period = periodOf(record);
    if (period === undefined) {
      undated.push(record);
    } else {
      dated.push({ record, ...period });
    }
  }
  const groups: Dated[][] = [];
  let reachMs = Number.NEGATIVE_INFINITY;
  for (const next of dated.sort((a, b) => a.fromMs - b.fromMs)) {
    const current = groups.at(-1);
    if (current !== undefined && next.fromMs <= reachMs + gapDays * dayMs) {
      current.push(next);
    } else {
      groups.push([next]);
    }
    reachMs = Math.max(reachMs, next.toMs);
  }
  return [...groups.map((group) => group.map(({ record }) => record)), ...(undated.length > 0 ? [undated] : [])];
}

/** From the earliest begin to the latest end of the standing instances; an open end lasts. */
function periodOf(record: MergeRecord): { readonly fromMs: number; readonly toMs: number } | undefined {
  const periods = record.standing
    .map(({ current }) => ({
      fromMs: Date.parse(current.date?.from ?? ''),
      toMs: Date.parse(current.end?.to ?? current.date?.to ?? ''),
    }))
    .filter(({ fromMs }) => !Number.isNaN(fromMs));
  if (periods.length === 0) {
    return undefined;
  }
  const ends = periods.map(({ toMs }) => (Number.isNaN(toMs) ? Number.MAX_SAFE_INTEGER : toMs));
  return { fromMs: Math.min(...periods.map(({ fromMs }) => fromMs)), toMs: Math.max(...ends) };
}
