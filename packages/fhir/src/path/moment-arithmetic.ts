/** A date or time plus or minus a duration; the result is known to the same precision as the date. */
import { exactToNumber } from './exact-number.ts';
import { daysIn, type Moment, momentOf } from './moment.ts';
import { evaluationProblem } from './problem.ts';
import { singular, type UnitQuantity } from './unit-quantity.ts';

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** Words and UCUM codes of durations, as so many of one unit. Longer than a week UCUM is no calendar and is refused. */
const durations: ReadonlyMap<string, readonly [unit: Unit, size: number]> = new Map([
  ['year', ['year', 1]],
  ['month', ['month', 1]],
  ['week', ['day', 7]],
  ['day', ['day', 1]],
  ['hour', ['hour', 1]],
  ['minute', ['minute', 1]],
  ['second', ['second', 1]],
  ['millisecond', ['second', 0.001]],
  ['wk', ['day', 7]],
  ['d', ['day', 1]],
  ['h', ['hour', 1]],
  ['min', ['minute', 1]],
  ['s', ['second', 1]],
  ['ms', ['second', 0.001]],
]);

const unitMs: Readonly<Record<string, number>> = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1_000 };

export function addDuration(moment: Moment, { value, unit, calendar }: UnitQuantity, sign: 1 | -1, at: number) {
  const found = durations.get(calendar ? singular(unit) : unit);
  if (found === undefined) {
    throw evaluationProblem('this unit cannot be added to a date or time', at);
  }
  const [name, size] = found;
  const number = exactToNumber(value);
  const amount = (name === 'second' ? number : Math.trunc(number)) * size * sign;
  const fields =
    moment.kind === 'time' ? addToTime(moment.fields, name, amount) : addToDate(moment.fields, name, amount);
  return fields === undefined ? undefined : momentOf(moment.kind, fields, moment.zone);
}

function addToTime(fields: readonly number[], unit: Unit, amount: number): readonly number[] | undefined {
  const ms = unitMs[unit];
  if (ms === undefined || unit === 'day') {
    return undefined;
  }
  const [hour = 0, minute = 0, second = 0] = fields;
  const dayMs = 86_400_000;
  const total = (hour * 60 + minute) * 60_000 + Math.round(second * 1000) + Math.trunc(amount * ms);
  const rest = ((total % dayMs) + dayMs) % dayMs;
  return [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60, (rest % 60_000) / 1000].slice(0, fields.length);
}

function addToDate(fields: readonly number[], unit: Unit, amount: number): readonly number[] | undefined {
  const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0] = fields;
  if (unit === 'year' || unit === 'month') {
    return addMonths(fields, unit === 'year' ? amount * 12 : amount);
  }
  const ms = amount * (unitMs[unit] ?? 0);
  if (fields.length < 3) {
    const days = Math.trunc(ms / 86_400_000);
    return addMonths(fields, fields.length === 1 ? Math.trunc(days / 365) * 12 : Math.trunc(days / 30));
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, 0, Math.round(second * 1000));
  const moved = new Date(date.getTime() + (fields.length === 3 ? Math.trunc(ms / 86_400_000) * 86_400_000 : ms));
  return inCalendar([
    moved.getUTCFullYear(),
    moved.getUTCMonth() + 1,
    moved.getUTCDate(),
    moved.getUTCHours(),
    moved.getUTCMinutes(),
    moved.getUTCSeconds() + moved.getUTCMilliseconds() / 1000,
  ])?.slice(0, fields.length);
}

/** A day that the month does not have becomes its last. */
function addMonths(fields: readonly number[], months: number): readonly number[] | undefined {
  const [year = 1, month = 1, day = 1, ...clock] = fields;
  const index = year * 12 + month - 1 + (fields.length === 1 ? Math.trunc(months / 12) * 12 : months);
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  const moved = [newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)), ...clock];
  return inCalendar(moved)?.slice(0, fields.length);
}

function inCalendar(fields: readonly number[]): readonly number[] | undefined {
  const [year = 0] = fields;
  return year >= 1 && year <= 9999 ? fields : undefined;
}
