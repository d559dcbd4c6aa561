/** Date parameters: partial dates are ranges, and so are the values in the resource (FHIR R4 3.1.1.4.7). Without a zone: UTC. */
import { hasFormat } from '../definitions/primitive-formats.ts';
import type { TypedValue } from './compile-expression.ts';
import { splitPrefix } from './prefix.ts';
import type { DateValue, SearchFilter } from './search.ts';

/** From `low` up to but not including `high`, in milliseconds; infinite where a period is open. */
export interface DateRange {
  readonly low: number;
  readonly high: number;
}

/** Accepts what FHIR dates are, plus minutes without seconds and times without zone. */
export function parseDate(text: string): DateValue | undefined {
  const { prefix, rest } = splitPrefix(text.trim());
  const range = rangeOf(complete(rest));
  return range === undefined ? undefined : { kind: 'date', prefix, ...range };
}

/** Fills in the zone; the precision of minutes is kept by `rangeOf`. */
function complete(text: string): string {
  return /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text) ? `${text}Z` : text;
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

export function datesOf({ type, value }: TypedValue): readonly DateRange[] {
  if (typeof value === 'string') {
    return [rangeOf(value) ?? []].flat();
  }
  const node = value as Record<string, unknown>;
  switch (type) {
    case 'Period':
      return period(node.start, node.end);
    case 'Timing': {
      const bounds = (node.repeat as Record<string, unknown> | undefined)?.boundsPeriod as
        | Record<string, unknown>
        | undefined;
      const events = Array.isArray(node.event) ? node.event : [];
      const ranges = events.flatMap((event) => datesOf({ type: 'dateTime', value: event }));
      const low = Math.min(...ranges.map((range) => range.low));
      const high = Math.max(...ranges.map((range) => range.high));
      return [
        ...(ranges.length > 0 ? [{ low, high }] : []),
        ...(bounds === undefined ? [] : period(bounds.start, bounds.end)),
      ];
    }
    default:
      return [];
  }
}

function period(start: unknown, end: unknown): readonly DateRange[] {
  const from = typeof start === 'string' ? rangeOf(start) : undefined;
  const to = typeof end === 'string' ? rangeOf(end) : undefined;
  return from === undefined && to === undefined
    ? []
    : [{ low: from?.low ?? Number.NEGATIVE_INFINITY, high: to?.high ?? Number.POSITIVE_INFINITY }];
}

/** @param nowMs `ap` allows a tenth of the distance to now */
export function matchDate(filter: SearchFilter, nowMs: number): (value: TypedValue) => boolean {
  const wanted = filter.values as readonly DateValue[];
  return (value) => datesOf(value).some((range) => wanted.some((it) => dateMatches(range, it, nowMs)));
}

function dateMatches(range: DateRange, wanted: DateValue, nowMs: number): boolean {
  const equal = wanted.low <= range.low && range.high <= wanted.high;
  switch (wanted.prefix) {
    case 'eq':
      return equal;
    case 'ne':
      return !equal;
    case 'gt':
      return range.high > wanted.high;
    case 'lt':
      return range.low < wanted.low;
    case 'ge':
      return range.high > wanted.high || equal;
    case 'le':
      return range.low < wanted.low || equal;
    case 'sa':
      return range.low >= wanted.high;
    case 'eb':
      return range.high <= wanted.low;
    case 'ap': {
      const margin = Math.abs(nowMs - wanted.low) / 10;
      return range.low < wanted.high + margin && range.high > wanted.low - margin;
    }
  }
}
