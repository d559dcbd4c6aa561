/** Days on the horizontal axis of a plan. */
import { daysBetween, quarterDays, quartersBetween } from '@stelsel/regie';

export interface TimeAxis {
  readonly from: string;
  readonly to: string;
  /** Left edge and width of the drawing of time, in units of the drawing. */
  readonly left: number;
  readonly width: number;
  readonly quarters: readonly { readonly code: string; readonly x: number; readonly width: number }[];
  /** Place of a day; days outside the axis lie on its edge. */
  x(day: string): number;
  holds(from: string, to: string): boolean;
}

/** Whole quarters around the days given. */
export function timeAxis(days: readonly string[], left: number, width: number): TimeAxis {
  const sorted = days.toSorted();
  const codes = quartersBetween(sorted[0] ?? '2026-01-01', nextDay(sorted.at(-1) ?? '2026-12-31'));
  const from = quarterDays(codes[0] ?? '2026-Q1').from;
  const to = quarterDays(codes.at(-1) ?? '2026-Q4').to;
  const length = Math.max(1, daysBetween(from, to));
  const x = (day: string): number => left + (Math.min(length, Math.max(0, daysBetween(from, day))) / length) * width;
  return {
    from,
    to,
    left,
    width,
    x,
    holds: (start, end) => end >= from && start <= to,
    quarters: codes.map((code) => {
      const span = quarterDays(code);
      return { code, x: x(span.from), width: x(span.to) - x(span.from) };
    }),
  };
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
