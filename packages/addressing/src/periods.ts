import type { Period } from './mcsd.ts';

/** Whether a FHIR period holds at this moment; a day without time lasts until its end, in the zone of the writer or UTC. */
export function periodHolds(period: Period | undefined, atMs: number): boolean {
  const start = period?.start === undefined ? Number.NEGATIVE_INFINITY : startMs(period.start);
  const end = period?.end === undefined ? Number.POSITIVE_INFINITY : endMs(period.end);
  return atMs >= start && atMs < end;
}

/** An empty or reversed period is never valid. */
export function periodIsOrdered(period: Period): boolean {
  return period.start === undefined || period.end === undefined || startMs(period.start) <= endMs(period.end);
}

function startMs(text: string): number {
  return Date.parse(text);
}

/** The first moment after it: `period.end = period.start` of the successor is a clean cut-over. */
function endMs(text: string): number {
  if (text.includes('T')) {
    return Date.parse(text);
  }
  const [year = 0, month, day] = text.split('-').map(Number);
  return month === undefined
    ? Date.UTC(year + 1, 0, 1)
    : day === undefined
      ? Date.UTC(year, month, 1)
      : Date.UTC(year, month - 1, day + 1);
}
