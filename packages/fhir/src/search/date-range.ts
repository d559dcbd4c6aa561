/** The stretch of time that a partial date covers (FHIR R4 3.1.1.4.7). Without a zone: UTC. */
import { hasFormat } from '../definitions/primitive-formats.ts';

/** From `low` up to but not including `high`, in milliseconds; infinite where a period is open. */
export interface DateRange {
  readonly low: number;
  readonly high: number;
}

const minute = 60_000;
const dayMs = 24 * 60 * minute;

/** The range that a date, dateTime or instant covers. */
export function rangeOf(text: string): DateRange | undefined {
  const precise = text.replace(/(T\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/, '$1:00$2');
  if (!hasFormat('dateTime', precise)) {
    return undefined;
  }
  const year = Number(text.slice(0, 4));
  if (text.length === 4) {
    return { low: utc(year, 0), high: utc(year + 1, 0) };
  }
  if (text.length === 7) {
    const month = Number(text.slice(5, 7));
    return { low: utc(year, month - 1), high: utc(year, month) };
  }
  const low = Date.parse(precise.replace(/:60/, ':59'));
  if (text.length === 10) {
    return { low, high: low + dayMs };
  }
  const width = precise !== text ? minute : /\.\d/.test(text) ? 1 : 1_000;
  return { low, high: low + width };
}

function utc(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}
