/** The two questions of time: what did we know then (`asOf`), and how was the world on that day (`on`). */
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export interface Moment {
  /** What was recorded before this instant. */
  readonly asOf: string;
  /** What holds on this day. */
  readonly on: string;
  /** Asked without a date: what is believed at this moment. */
  readonly current: boolean;
}

export function now(clock: Clock): Moment {
  const at = new Date(clock.nowMs()).toISOString();
  return { asOf: at, on: dayOf(at), current: true };
}

/**
 * Reads `?asOf=` and `?on=`. A date means the end of that day in the Netherlands. Without `on` the world is seen on
 * the day of `asOf`. Fault: REG-ASOF.
 */
export function readMoment(clock: Clock, asOf: string | undefined, on?: string): Result<Moment> {
  if (on !== undefined && !isDay(on)) {
    return err(fault('REG-ASOF'));
  }
  if (asOf === undefined || asOf === '') {
    const current = now(clock);
    return ok(on === undefined ? current : { ...current, on });
  }
  const instant = isDay(asOf) ? endOfDay(asOf) : Date.parse(asOf);
  const today = now(clock).on;
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(asOf) || Number.isNaN(instant)) {
    return err(fault('REG-ASOF'));
  }
  if (instant > clock.nowMs() + toleranceMs && asOf !== today) {
    return err(fault('REG-ASOF'));
  }
  const at = new Date(asOf === today ? clock.nowMs() : instant).toISOString();
  return ok({ asOf: at, on: on ?? (isDay(asOf) ? asOf : dayOf(at)), current: false });
}

/** The day it is in the Netherlands at an instant. */
export function dayOf(instant: string): string {
  return amsterdam.format(new Date(instant));
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The first instant after a day in the Netherlands: midnight there is 22:00 or 23:00 UTC. */
function endOfDay(day: string): number {
  const midnightUtc = Date.parse(`${day}T00:00:00Z`) + dayMs;
  const twoHoursEarlier = midnightUtc - 2 * hourMs;
  return dayOf(new Date(twoHoursEarlier).toISOString()) === day ? midnightUtc - hourMs : twoHoursEarlier;
}

/** Times of recording rise strictly, so in a burst they run a little ahead of the clock. */
const toleranceMs = 1_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
