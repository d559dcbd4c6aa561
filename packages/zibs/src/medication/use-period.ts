/** The period of use (gebruiksperiode): begin and end, or one of them with a duration. */
import { decimalText } from '../read/quantity.ts';
import { extensionsAt, type FhirResource, firstAt, textAt } from '../resource.ts';
import type { UsePeriod } from './building-block.ts';
import { extension } from './codes.ts';

const dayMs = 86_400_000;

/** UCUM codes of time; months and years by the calendar are close enough for a period of use. */
const unitMs: Readonly<Record<string, number>> = {
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: dayMs,
  wk: 7 * dayMs,
  mo: 30.4375 * dayMs,
  a: 365.25 * dayMs,
};

/** What the source tells; without any period the agreement holds from when it was recorded, and that is said. */
export function usePeriodOf(resource: FhirResource, recordedMs: number | undefined): UsePeriod {
  const period = periodElement(resource);
  const [condition] = extensionsAt(period, extension.condition);
  const text = textAt(condition, 'valueString');
  const single = textAt(resource, 'effectiveDateTime');
  const fromMs = dayStart(textAt(period, 'start') ?? single);
  const toMs = dayEnd(textAt(period, 'end') ?? single);
  const lengthMs = durationOf(resource, period);
  const said = {
    ...known('fromMs', fromMs ?? minus(toMs, lengthMs)),
    ...known('toMs', toMs ?? plus(fromMs, lengthMs)),
    ...(text === undefined ? {} : { condition: text }),
  };
  return period !== undefined || single !== undefined || recordedMs === undefined
    ? { ...said, assumed: false }
    : { fromMs: recordedMs, assumed: true };
}

export function periodElement(resource: FhirResource): unknown {
  const [found] = extensionsAt(resource, extension.period);
  return firstAt(found, 'valuePeriod') ?? firstAt(resource, 'effectivePeriod');
}

/** A FHIR date or instant as its first moment; a date without time begins with the day in the Netherlands. */
export function dayStart(date: string | undefined): number | undefined {
  return momentOf(date, '-01-01', '-01', 'T00:00:00');
}

/** The last moment it can mean: the end date counts (tot en met). */
function dayEnd(date: string | undefined): number | undefined {
  return momentOf(date, '-12-31', '-28', 'T23:59:59');
}

function momentOf(date: string | undefined, year: string, month: string, time: string): number | undefined {
  const length = date?.length ?? 0;
  if (date === undefined || length < 4) {
    return undefined;
  }
  const day = length === 4 ? `${date}${year}` : length === 7 ? `${date}${month}` : date;
  const ms = day.length > 10 ? Date.parse(day) : Date.parse(`${day}${time}${offsetOn(day)}`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** Summer time, from the last Sunday of March to that of October. */
function offsetOn(day: string): string {
  const monthDay = day.slice(5);
  const [begin, end] = summerOf(day.slice(0, 4));
  return monthDay >= begin && monthDay < end ? '+02:00' : '+01:00';
}

/** Years that were asked before: a record has a few. */
const summers = new Map<string, readonly [begin: string, end: string]>();
const summersMax = 500;

function summerOf(year: string): readonly [begin: string, end: string] {
  const before = summers.get(year);
  if (before !== undefined) {
    return before;
  }
  const found = [`03-${lastSunday(Number(year), 2)}`, `10-${lastSunday(Number(year), 9)}`] as const;
  if (summers.size >= summersMax) {
    summers.clear();
  }
  summers.set(year, found);
  return found;
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 31));
  return String(31 - last.getUTCDay()).padStart(2, '0');
}

function durationOf(resource: FhirResource, period: unknown): number | undefined {
  const [found] = [...extensionsAt(period, extension.duration), ...extensionsAt(resource, extension.duration)];
  const duration = firstAt(found, 'valueDuration');
  const value = Number(decimalText(firstAt(duration, 'value'))?.replace(',', '.') ?? Number.NaN);
  const ms = value * (unitMs[textAt(duration, 'code') ?? textAt(duration, 'unit') ?? ''] ?? Number.NaN);
  return Number.isNaN(ms) ? undefined : ms;
}

/** A duration of ten days is ten days of use: the last moment is just before the eleventh. */
function plus(fromMs: number | undefined, lengthMs: number | undefined): number | undefined {
  return fromMs === undefined || lengthMs === undefined ? undefined : fromMs + lengthMs - 1_000;
}

function minus(toMs: number | undefined, lengthMs: number | undefined): number | undefined {
  return toMs === undefined || lengthMs === undefined ? undefined : toMs - lengthMs + 1_000;
}

function known<K extends string>(key: K, value: number | undefined): { readonly [key in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: number });
}
