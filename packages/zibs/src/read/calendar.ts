/** Days and moments in words, in Dutch and English. Names of months are written here: asking them of Intl costs a hundred times more. */
import type { Text } from '@stelsel/kernel';

const months: readonly (readonly [nl: string, en: string])[] = [
  ['januari', 'January'],
  ['februari', 'February'],
  ['maart', 'March'],
  ['april', 'April'],
  ['mei', 'May'],
  ['juni', 'June'],
  ['juli', 'July'],
  ['augustus', 'August'],
  ['september', 'September'],
  ['oktober', 'October'],
  ['november', 'November'],
  ['december', 'December'],
];

/** `mei 2019`; of a month that does not exist, what was written. */
export function monthWords(year: string, month: string): Text {
  const [nl, en] = months[Number(month) - 1] ?? [month, month];
  return { nl: `${nl} ${year}`, en: `${en} ${year}` };
}

/** `3 mei 2024`, of `2024-05-03`; of a day that does not exist, what was written. */
export function dayWords(day: string): Text {
  const [year = '', month = '', number = ''] = day.split('-');
  const [nl, en] = months[Number(month) - 1] ?? [];
  const date = Number(number);
  return nl === undefined || date < 1 || date > 31
    ? { nl: day, en: day }
    : { nl: `${date} ${nl} ${year}`, en: `${date} ${en} ${year}` };
}

export interface LocalMoment {
  /** The day in the Netherlands. */
  readonly day: string;
  /** `14:05`. */
  readonly time: string;
}

const formatter = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Moments that were asked before: the records of one visit share theirs. */
const asked = new Map<number, LocalMoment>();
const askedMax = 5_000;

/** Day and time in the Netherlands of a moment. */
export function localMoment(moment: Date): LocalMoment {
  const ms = moment.getTime();
  const before = asked.get(ms);
  if (before !== undefined) {
    return before;
  }
  const [day = '', time = ''] = formatter.format(moment).split(' ');
  if (asked.size >= askedMax) {
    asked.clear();
  }
  asked.set(ms, { day, time });
  return { day, time };
}

/** A day and a time of the clock in the Netherlands as an instant with its offset. */
export function instantOn(day: string, time: string): string {
  const at = (offset: string): string => `${day}T${time}:00${offset}`;
  const winter = localMoment(new Date(at('+01:00')));
  return winter.day === day && winter.time === time ? at('+01:00') : at('+02:00');
}
