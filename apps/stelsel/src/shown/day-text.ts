import type { Text } from '@stelsel/kernel';
import { vagueDate } from '@stelsel/zibs';

/** `2026-05-03` as `3 mei 2026`. */
export function dayText(day: string): Text {
  return vagueDate(day)?.text ?? { nl: day, en: day };
}

const dutch = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day in the Netherlands at a moment, `yyyy-mm-dd`. */
export function dutchDay(ms: number): string {
  return dutch.format(new Date(ms));
}

/** A day that exists, as `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
