/** Dates as FHIR writes them: exact, vague, and moments in Dutch time. */
const dayMs = 86_400_000;

export const days = (number: number): number => number * dayMs;
export const years = (number: number): number => number * 365.25 * dayMs;

/** `2026-11-22` */
export function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** `2026-11`: only the month is known. */
export function month(ms: number): string {
  return day(ms).slice(0, 7);
}

/** `2026`: only the year is known. */
export function year(ms: number): string {
  return day(ms).slice(0, 4);
}

/** `2026-11-22T09:15:00+01:00`: a moment in Dutch time, to the minute. */
export function moment(ms: number): string {
  const summer = isSummerTime(ms);
  const local = new Date(ms + (summer ? 7_200_000 : 3_600_000)).toISOString();
  return `${local.slice(0, 16)}:00${summer ? '+02:00' : '+01:00'}`;
}

/** Moves a moment into office hours of the same day, in steps of five minutes. */
export function officeHours(ms: number, fraction: number): number {
  return Math.floor(ms / dayMs) * dayMs + (8 * 12 + Math.floor(fraction * 96)) * 300_000;
}

function isSummerTime(ms: number): boolean {
  const yearNumber = new Date(ms).getUTCFullYear();
  return ms >= lastSunday(yearNumber, 2) && ms < lastSunday(yearNumber, 9);
}

function lastSunday(yearNumber: number, monthIndex: number): number {
  const last = new Date(Date.UTC(yearNumber, monthIndex, 31, 1));
  return last.getTime() - days(last.getUTCDay());
}
