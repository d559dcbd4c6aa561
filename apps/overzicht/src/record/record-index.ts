/** Ready answers about what was collected, made once for each state of it. */
import type { RecordGroup } from '@stelsel/citizen';
import { type SectionName, sectionOf } from './sections.ts';

export interface RecordIndex {
  /** Rows that count: not withdrawn, not only there to explain others. Newest first, undated last. */
  readonly rows: readonly RecordGroup[];
  readonly bySection: ReadonlyMap<SectionName, readonly RecordGroup[]>;
  readonly withdrawnBySection: ReadonlyMap<SectionName, readonly RecordGroup[]>;
  readonly byKey: ReadonlyMap<string, RecordGroup>;
}

const made = new WeakMap<readonly RecordGroup[], RecordIndex>();

export function recordIndex(groups: readonly RecordGroup[]): RecordIndex {
  const known = made.get(groups);
  if (known !== undefined) {
    return known;
  }
  const shown = groups.filter(({ supporting }) => !supporting);
  const rows = shown.filter(({ members }) => members.length > 0).sort(newestFirst);
  const withdrawn = shown.filter(({ members }) => members.length === 0);
  const index: RecordIndex = {
    rows,
    bySection: Map.groupBy(rows, (group) => sectionOf(group).name),
    withdrawnBySection: Map.groupBy(withdrawn, (group) => sectionOf(group).name),
    byKey: new Map(groups.map((group) => [group.key, group])),
  };
  made.set(groups, index);
  return index;
}

/** By the first day it can have been; what began and still goes on counts from when it began. */
function newestFirst(a: RecordGroup, b: RecordGroup): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  return dayA === dayB ? 0 : dayA === undefined ? 1 : dayB === undefined ? -1 : dayA < dayB ? 1 : -1;
}

/** The day a row stands under, `yyyy-mm-dd`; nothing when no date was told. */
export function dayOf({ lead }: Pick<RecordGroup, 'lead'>): string | undefined {
  return lead.date?.instant ?? lead.date?.from ?? lead.date?.to;
}
