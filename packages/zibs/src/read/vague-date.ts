/** Dates as they were told: a year stays a year. Nothing is made more exact than the source was. */
import type { Text } from '@stelsel/kernel';
import { firstAt, textAt } from '../resource.ts';
import { dayWords, localMoment, monthWords } from './calendar.ts';

export interface VagueDate {
  /** First and last day it can have been, `yyyy-mm-dd`; open when unknown. */
  readonly from?: string;
  readonly to?: string;
  readonly precision: 'year' | 'month' | 'day' | 'time' | 'period';
  /** The moment in UTC, when a time was given: for rules that compare to the minute. */
  readonly instant?: string;
  readonly text: Text;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/;

/** A FHIR date or dateTime; nothing when it is not one. */
export function vagueDate(value: unknown): VagueDate | undefined {
  const match = typeof value === 'string' ? partial.exec(value.trim()) : null;
  if (match === null) {
    return undefined;
  }
  const [whole, year = '', month, day, time] = match;
  if (month === undefined) {
    return wholeYear(year);
  }
  if (day === undefined) {
    return wholeMonth(year, month);
  }
  return time === undefined ? oneDay(whole) : oneMoment(whole);
}

/** A FHIR Period. A period that is exactly one year or month was a vague date at the source, and is told as one. */
export function vaguePeriod(period: unknown): VagueDate | undefined {
  const start = vagueDate(textAt(period, 'start'));
  const end = vagueDate(textAt(period, 'end'));
  if (start === undefined || end === undefined) {
    return openPeriod(start, end);
  }
  if (start.from?.slice(5) === '01-01' && end.to === `${start.from.slice(0, 4)}-12-31`) {
    return wholeYear(start.from.slice(0, 4));
  }
  const month = start.from?.slice(0, 7);
  if (month !== undefined && start.from?.endsWith('-01') && end.to === lastOfMonth(month.slice(0, 4), month.slice(5))) {
    return wholeMonth(month.slice(0, 4), month.slice(5));
  }
  if (start.from !== undefined && start.from === end.to) {
    return oneDay(start.from);
  }
  return {
    ...(start.from === undefined ? {} : { from: start.from }),
    ...(end.to === undefined ? {} : { to: end.to }),
    precision: 'period',
    text: { nl: `${start.text.nl} tot ${end.text.nl}`, en: `${start.text.en} to ${end.text.en}` },
  };
}

/** The date under any of these elements: `onsetDateTime`, `onsetPeriod`, `effectiveDateTime` and so on. */
export function dateAt(resource: unknown, ...paths: readonly string[]): VagueDate | undefined {
  for (const path of paths) {
    const value = firstAt(resource, path);
    const found = typeof value === 'object' ? vaguePeriod(value) : vagueDate(value);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** For what happened or will happen once: a period without an end is told as the day it begins, and did not last since. */
export function pointAt(resource: unknown, ...paths: readonly string[]): VagueDate | undefined {
  return dateAt(resource, ...paths.flatMap((path) => (hasEnd(resource, path) ? [path] : [`${path}.start`, path])));
}

function hasEnd(resource: unknown, path: string): boolean {
  return textAt(resource, `${path}.end`) !== undefined;
}

function openPeriod(start: VagueDate | undefined, end: VagueDate | undefined): VagueDate | undefined {
  if (start !== undefined) {
    const { to: _, ...open } = start;
    return { ...open, precision: 'period', text: { nl: `sinds ${start.text.nl}`, en: `since ${start.text.en}` } };
  }
  if (end !== undefined) {
    const { from: _, ...open } = end;
    return { ...open, precision: 'period', text: { nl: `tot ${end.text.nl}`, en: `until ${end.text.en}` } };
  }
  return undefined;
}

function wholeYear(year: string): VagueDate {
  return {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    precision: 'year',
    text: { nl: `ergens in ${year}`, en: `some time in ${year}` },
  };
}

function wholeMonth(year: string, month: string): VagueDate {
  const words = monthWords(year, month);
  return {
    from: `${year}-${month}-01`,
    to: lastOfMonth(year, month),
    precision: 'month',
    text: { nl: `rond ${words.nl}`, en: `around ${words.en}` },
  };
}

function oneDay(day: string): VagueDate {
  return { from: day, to: day, precision: 'day', text: dayWords(day) };
}

function oneMoment(value: string): VagueDate | undefined {
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) {
    return oneDay(value.slice(0, 10));
  }
  const { day, time } = localMoment(moment);
  const date = oneDay(day);
  return {
    ...date,
    precision: 'time',
    instant: moment.toISOString(),
    text: { nl: `${date.text.nl} om ${time}`, en: `${date.text.en} at ${time}` },
  };
}

function lastOfMonth(year: string, month: string): string {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const length = month === '02' && leap ? 29 : (monthLengths[Number(month) - 1] ?? 31);
  return `${year}-${month}-${String(length).padStart(2, '0')}`;
}
