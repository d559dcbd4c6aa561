/** One instruction in words, part by part: every part that is structured becomes a part of the sentence. */
import type { Text } from '@stelsel/kernel';
import { vagueDate } from '../../read/vague-date.ts';
import type { Dosage, Maximum, Timing } from './dosage.ts';
import { listText, momentText, routeText, weekdayText } from './timing-words.ts';
import { amountText, everyText, isOne, isZero, perText, prefixed, timesText } from './unit-words.ts';

interface DosagePart {
  /** Which of the structured parts this tells. */
  readonly id: string;
  readonly text: Text;
  /** Stands in the first clause; the others follow after a comma. */
  readonly first: boolean;
}

/** In the order in which they are said. */
function partsOf(dosage: Dosage): readonly DosagePart[] {
  const { timing } = dosage;
  const first: readonly (readonly [id: string, text: Text | undefined])[] = [
    ['length', timing.length === undefined ? undefined : prefixed(amountText(timing.length), 'gedurende ', 'for ')],
    ['between', betweenText(timing)],
    ['named', timing.named === undefined ? undefined : same(timing.named)],
    ['frequency', frequencyText(timing)],
    ['count', countText(timing)],
    ['dose', dosage.dose === undefined ? undefined : amountText(dosage.dose)],
    ['moments', momentsText(timing)],
    ['times', timesOfDayText(timing)],
    ['weekdays', weekdaysText(timing)],
    ['days', daysText(timing)],
  ];
  const rest: readonly (readonly [id: string, text: Text | undefined])[] = [
    ['none', isZero(dosage.dose) ? { nl: 'dus niet gebruiken', en: 'so do not use' } : undefined],
    ['as-needed', asNeededText(dosage)],
    ...dosage.maximums.map((maximum) => ['maximum', maximumText(maximum)] as const),
    ['speed', speedText(dosage)],
    [
      'takes',
      timing.takes === undefined ? undefined : prefixed(amountText(timing.takes), 'toedienen in ', 'given in '),
    ],
    ['route', dosage.route === undefined ? undefined : routeText(dosage.route)],
    ['method', dosage.method === undefined ? undefined : same(dosage.method)],
    ['site', dosage.site === undefined ? undefined : prefixed(same(dosage.site), 'plaats: ', 'site: ')],
    ['exact', timing.exact ? exactText(timing) : undefined],
    ...dosage.additional.map((text) => ['additional', same(text)] as const),
    ['unread', dosage.unread.length === 0 ? undefined : more],
  ];
  return [...told(first, true), ...told(rest, false)];
}

/** The instruction as one clause. */
export function clauseOf(dosage: Dosage): Text | undefined {
  const parts = partsOf(dosage);
  if (parts.length === 0) {
    return undefined;
  }
  const said = (language: 'nl' | 'en'): string => {
    const words = (first: boolean): readonly string[] =>
      parts.filter((part) => part.first === first).map((part) => part.text[language]);
    return [words(true).join(' '), ...words(false)].filter((text) => text !== '').join(', ');
  };
  return { nl: said('nl'), en: said('en') };
}

/** Said when an instruction holds something we do not read: nobody may think that the sentence is all of it. */
const more: Text = { nl: 'er staat nog meer in het voorschrift', en: 'the prescription says more' };

function told(
  parts: readonly (readonly [id: string, text: Text | undefined])[],
  first: boolean,
): readonly DosagePart[] {
  return parts.flatMap(([id, text]) => (text === undefined ? [] : [{ id, text, first }]));
}

function same(text: string): Text {
  return { nl: text, en: text };
}

function frequencyText(timing: Timing): Text | undefined {
  const { frequency, period } = timing;
  if (period === undefined) {
    return frequency === undefined ? undefined : timesText(frequency);
  }
  if (frequency === undefined || (timing.exact && isOne(frequency))) {
    return everyText(period);
  }
  return joined(timesText(frequency), perText(period));
}

function countText({ count }: Timing): Text | undefined {
  if (count === undefined) {
    return undefined;
  }
  return isOne(count)
    ? { nl: 'eenmalig (1 keer)', en: 'once (1 time)' }
    : prefixed(timesText(count), 'in totaal ', 'in all ');
}

function momentsText({ moments, offset }: Timing): Text | undefined {
  const minutes =
    offset === undefined || offset === '0' ? undefined : amountText({ low: offset, high: offset, unit: 'min' });
  if (moments.length === 0) {
    return minutes;
  }
  const list = listText(moments.map(momentText));
  return minutes === undefined ? list : joined(minutes, list);
}

function timesOfDayText({ timesOfDay }: Timing): Text | undefined {
  return timesOfDay.length === 0
    ? undefined
    : prefixed(listText(timesOfDay.map((time) => ({ nl: `${time} uur`, en: time }))), 'om ', 'at ');
}

function weekdaysText({ weekdays }: Timing): Text | undefined {
  return weekdays.length === 0 ? undefined : prefixed(listText(weekdays.map(weekdayText)), 'op ', 'on ');
}

function daysText({ days }: Timing): Text | undefined {
  return days.length === 0 ? undefined : prefixed(listText(days.map(dateText)), 'op ', 'on ');
}

function betweenText({ between }: Timing): Text | undefined {
  const start = between?.start === undefined ? undefined : prefixed(dateText(between.start), 'vanaf ', 'from ');
  const end =
    between?.end === undefined ? undefined : prefixed(dateText(between.end), 'tot en met ', 'until and including ');
  return start === undefined ? end : end === undefined ? start : joined(start, end);
}

function dateText(date: string): Text {
  return vagueDate(date)?.text ?? same(date);
}

function asNeededText({ asNeeded }: Dosage): Text | undefined {
  if (asNeeded === undefined) {
    return undefined;
  }
  const reasons = asNeeded.map((reason) => reason.toLowerCase()).filter((reason) => reason !== 'zo nodig');
  const list = listText(reasons.map(same));
  return reasons.length === 0
    ? { nl: 'alleen als het nodig is', en: 'only if needed' }
    : prefixed(list, 'alleen als het nodig is: ', 'only if needed: ');
}

function maximumText({ amount, per }: Maximum): Text {
  const most = prefixed(amountText(amount), 'hoogstens ', 'at most ');
  if (per === 'administration') {
    return joined(most, { nl: 'per keer', en: 'each time' });
  }
  return joined(most, per === 'lifetime' ? { nl: 'in het hele leven', en: 'in a lifetime' } : perText(per));
}

function speedText({ speed }: Dosage): Text | undefined {
  if (speed === undefined) {
    return undefined;
  }
  const amount = prefixed(amountText(speed), 'snelheid ', 'at ');
  return speed.per === undefined ? amount : joined(amount, perText(speed.per));
}

function exactText({ timesOfDay }: Timing): Text {
  return timesOfDay.length === 0
    ? { nl: 'houd de tijd ertussen precies aan', en: 'keep the interval exactly' }
    : { nl: 'houd deze tijden precies aan', en: 'keep these times exactly' };
}

function joined(a: Text, b: Text): Text {
  return { nl: `${a.nl} ${b.nl}`, en: `${a.en} ${b.en}` };
}
