import { addDays, daysBetween } from '../records/moment.ts';

/** A quarter of a year, `2026-Q3`: orders as text. */
export type Quarter = string;

export function quarterOf(day: string): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** First day, and the day after the last. */
export function quarterDays(quarter: Quarter): { readonly from: string; readonly to: string } {
  const year = Number(quarter.slice(0, 4));
  const first = (Number(quarter.slice(6)) - 1) * 3;
  const from = new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10);
  const to = new Date(Date.UTC(year, first + 3, 1)).toISOString().slice(0, 10);
  return { from, to };
}

export function nextQuarter(quarter: Quarter): Quarter {
  return quarterOf(quarterDays(quarter).to);
}

/** All quarters that a window touches. */
export function quartersBetween(from: string, to: string): readonly Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = quarterOf(from); quarterDays(quarter).from < to; quarter = nextQuarter(quarter)) {
    quarters.push(quarter);
  }
  return quarters;
}

/** Which part of a window lies in a quarter, between 0 and 1. */
export function shareInQuarter(from: string, to: string, quarter: Quarter): number {
  const days = quarterDays(quarter);
  const start = from > days.from ? from : days.from;
  const end = to < days.to ? to : days.to;
  const length = daysBetween(from, to);
  return length <= 0 ? 0 : Math.max(0, daysBetween(start, end)) / length;
}

export function shiftDay(day: string, days: number): string {
  return addDays(day, days);
}
