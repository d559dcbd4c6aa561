import type { ImageReport, RecordGroup } from '@stelsel/citizen';
import { dayOf } from '../record/record-index.ts';

const reporting = ['TextResult', 'Document'];

/** While a study does not open: reports of the same source and day, so that the words are there without the pictures. */
export function reportsNear(study: RecordGroup, rows: readonly RecordGroup[]): readonly ImageReport[] {
  const day = dayOf(study)?.slice(0, 10);
  return rows
    .filter(
      (row) =>
        reporting.includes(row.zib) &&
        day !== undefined &&
        dayOf(row)?.slice(0, 10) === day &&
        row.sources.some((source) => study.sources.includes(source)),
    )
    .map(({ key }) => ({ group: key, linked: false }));
}
