/** Days as people read them, in two languages; the same in pages, in arithmetic and on paper. */
import type { Text } from '@stelsel/kernel';
import { beginningOfTime, endOfTime } from '../records/held-record.ts';
import { dayOf, isDay } from '../records/moment.ts';

const words: Readonly<Record<string, Text>> = {
  [beginningOfTime]: { nl: 'altijd al', en: 'always' },
  [endOfTime]: { nl: 'geen einde', en: 'no end' },
  ongedateerd: { nl: 'zonder datum', en: 'undated' },
};

/**
 * `2027-03-02` is `2 mrt 2027`, and `2025-03` is `mrt 2025`: some documents name a month only. Of an instant it is the day
 * in the Netherlands. What is no date stays as it is.
 */
export function dayText(day: string): Text {
  const known = words[day];
  if (known !== undefined) {
    return known;
  }
  const found = dayIn(day);
  if (found === undefined) {
    return { nl: day, en: day };
  }
  const at = Date.parse(`${found}T00:00:00Z`);
  return monthOnly.test(day) ? inBoth(months, at) : inBoth(days, at);
}

/** To the minute, as it was in the Netherlands: `2 mrt 2027 14:05`. */
export function instantText(instant: string): Text {
  const at = Date.parse(instant);
  const time = clock.format(at);
  const { nl, en } = dayText(instant);
  return { nl: `${nl} ${time}`, en: `${en} ${time}` };
}

const monthOnly = /^\d{4}-\d{2}$/;

function dayIn(text: string): string | undefined {
  return monthOnly.test(text)
    ? `${text}-01`
    : /^\d{4}-\d{2}-\d{2}T/.test(text)
      ? dayOf(text)
      : isDay(text)
        ? text
        : undefined;
}

interface Formats {
  readonly nl: Intl.DateTimeFormat;
  readonly en: Intl.DateTimeFormat;
}

const inBoth = ({ nl, en }: Formats, at: number): Text => ({ nl: nl.format(at), en: en.format(at) });
const formats = (options: Intl.DateTimeFormatOptions): Formats => ({
  nl: new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
});

const days = formats({ day: 'numeric', month: 'short', year: 'numeric' });
const months = formats({ month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
