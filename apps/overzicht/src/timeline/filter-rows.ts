import type { RecordGroup } from '@stelsel/citizen';
import { dayOf } from '../record/record-index.ts';
import { sectionOf } from '../record/sections.ts';

export interface TimelineFilter {
  /** Slug of a section. */
  readonly kind?: string | undefined;
  /** Key of a source. */
  readonly source?: string | undefined;
  readonly words?: string | undefined;
}

export type TimelineEntry =
  | { readonly type: 'year'; readonly year: string | undefined }
  | { readonly type: 'row'; readonly group: RecordGroup; readonly position: number };

export function filterRows(
  rows: readonly RecordGroup[],
  { kind, source, words }: TimelineFilter,
): readonly RecordGroup[] {
  const asked = (words ?? '').trim().toLowerCase();
  return rows.filter(
    (group) =>
      (kind === undefined || sectionOf(group).slug === kind) &&
      (source === undefined || group.sources.includes(source)) &&
      (asked === '' || (!group.sensitive && holds(group, asked))),
  );
}

function holds({ title, lead }: RecordGroup, asked: string): boolean {
  return (
    title.toLowerCase().includes(asked) ||
    (lead.term?.toLowerCase().includes(asked) ?? false) ||
    lead.facts.some(({ value }) => value.toLowerCase().includes(asked))
  );
}

/** Rows with a heading for each year; what has no date stands last, under its own heading. */
export function timelineEntries(rows: readonly RecordGroup[]): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let year: string | undefined = 'none yet';
  for (const [index, group] of rows.entries()) {
    const own = dayOf(group)?.slice(0, 4);
    if (own !== year) {
      entries.push({ type: 'year', year: own });
      year = own;
    }
    entries.push({ type: 'row', group, position: index + 1 });
  }
  return entries;
}
