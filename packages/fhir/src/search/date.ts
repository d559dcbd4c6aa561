/** Date parameters: partial dates are ranges, and so are the values in the resource (FHIR R4 3.1.1.4.7). Without a zone: UTC. */
import type { TypedValue } from './compile-expression.ts';
import { type DateRange, rangeOf } from './date-range.ts';
import { splitPrefix } from './prefix.ts';
import type { DateValue, SearchFilter } from './search.ts';

/** Accepts what FHIR dates are, plus minutes without seconds and times without zone. */
export function parseDate(text: string): DateValue | undefined {
  const { prefix, rest } = splitPrefix(text.trim());
  const range = rangeOf(complete(rest));
  return range === undefined ? undefined : { kind: 'date', prefix, ...range };
}

/** Fills in the zone, also one whose plus sign became a space in the address; `rangeOf` keeps the precision of minutes. */
function complete(text: string): string {
  const zoned = text.replace(/(T[\d:.]{1,20}) (\d\d:\d\d)$/, '$1+$2');
  return /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(zoned) ? `${zoned}Z` : zoned;
}

export function datesOf({ type, value }: TypedValue): readonly DateRange[] {
  if (typeof value === 'string') {
    return [rangeOf(value) ?? []].flat();
  }
  const node = value as Record<string, unknown>;
  switch (type) {
    case 'Period':
      return period(node.start, node.end);
    case 'Timing':
      return timing(node);
    default:
      return [];
  }
}

/** The outer limits of a schedule: from the first moment named up to the last one. */
function timing(node: Record<string, unknown>): readonly DateRange[] {
  const repeat = node.repeat as { readonly boundsPeriod?: Record<string, unknown> } | undefined;
  const events = Array.isArray(node.event) ? node.event : [];
  const ranges = [
    ...events.flatMap((event) => datesOf({ type: 'dateTime', value: event })),
    ...(repeat?.boundsPeriod === undefined ? [] : period(repeat.boundsPeriod.start, repeat.boundsPeriod.end)),
  ];
  const low = ranges.reduce((first, range) => Math.min(first, range.low), Number.POSITIVE_INFINITY);
  const high = ranges.reduce((last, range) => Math.max(last, range.high), Number.NEGATIVE_INFINITY);
  return ranges.length === 0 ? [] : [{ low, high }];
}

function period(start: unknown, end: unknown): readonly DateRange[] {
  const from = typeof start === 'string' ? rangeOf(start) : undefined;
  const to = typeof end === 'string' ? rangeOf(end) : undefined;
  return from === undefined && to === undefined
    ? []
    : [{ low: from?.low ?? Number.NEGATIVE_INFINITY, high: to?.high ?? Number.POSITIVE_INFINITY }];
}

/** @param nowMs `ap` allows a tenth of the distance to now */
export function matchDate(filter: Pick<SearchFilter, 'values'>, nowMs: number): (value: TypedValue) => boolean {
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
