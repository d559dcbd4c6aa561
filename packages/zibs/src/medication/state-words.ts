/** The states of a treatment in words. */
import type { Text } from '@stelsel/kernel';
import { localMoment } from '../read/calendar.ts';
import { vagueDate } from '../read/vague-date.ts';
import type { StateCode, TreatmentState } from './building-block.ts';
import type { Stretch } from './stretches.ts';

const stateWords: Readonly<Record<StateCode, Text>> = {
  current: { nl: 'Gebruikt u nu', en: 'In use' },
  'not-started': { nl: 'Begint nog', en: 'To start' },
  paused: { nl: 'Tijdelijk gestopt', en: 'Paused' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  ended: { nl: 'Afgelopen', en: 'Ended' },
  cancelled: { nl: 'Niet doorgegaan', en: 'Cancelled' },
  unknown: { nl: 'Onzeker of u dit nog gebruikt', en: 'Not certain whether you still use this' },
};

export interface StateMoments {
  readonly sinceMs?: number | undefined;
  readonly untilMs?: number | undefined;
}

/** With the days that belong to it: since when, until when, and what happens then. */
export function stateOf(
  code: StateCode,
  { sinceMs, untilMs }: StateMoments,
  ending?: Stretch['ending'],
  condition?: string,
): TreatmentState {
  return {
    code,
    text: withDays(code, dayText(sinceMs), dayText(untilMs), ending, condition),
    ...(sinceMs === undefined ? {} : { sinceMs }),
    ...(untilMs === undefined ? {} : { untilMs }),
  };
}

/** A moment as a day in words. */
function dayText(ms: number | undefined): Text | undefined {
  return ms === undefined || Math.abs(ms) > 8.64e15 ? undefined : vagueDate(dutchDay(ms))?.text;
}

/** `yyyy-mm-dd` in the Netherlands. */
export function dutchDay(ms: number): string {
  return localMoment(new Date(ms)).day;
}

function withDays(
  code: StateCode,
  since: Text | undefined,
  until: Text | undefined,
  ending: Stretch['ending'] | undefined,
  condition: string | undefined,
): Text {
  const word = stateWords[code];
  switch (code) {
    case 'current':
      return joined(word, prefixed(since, 'sinds ', 'since '), prefixed(until, untilWord(ending), 'until '));
    case 'paused':
      return joined(
        word,
        prefixed(since, 'sinds ', 'since '),
        prefixed(until, 'weer vanaf ', 'again from ') ?? {
          nl: 'niet bekend wanneer u weer begint',
          en: 'not known when it starts again',
        },
      );
    case 'not-started': {
      const start = condition === undefined ? prefixed(until, 'vanaf ', 'from ') : { nl: condition, en: condition };
      return joined(word, start);
    }
    case 'stopped':
    case 'ended':
      return joined(word, prefixed(since, 'op ', 'on '));
    default:
      return word;
  }
}

function untilWord(ending: Stretch['ending'] | undefined): string {
  return ending === 'paused' ? 'tijdelijk tot en met ' : 'tot en met ';
}

function joined(...texts: readonly (Text | undefined)[]): Text {
  const said = texts.filter((text) => text !== undefined);
  return { nl: said.map(({ nl }) => nl).join(', '), en: said.map(({ en }) => en).join(', ') };
}

function prefixed(text: Text | undefined, nl: string, en: string): Text | undefined {
  return text === undefined ? undefined : { nl: `${nl}${text.nl}`, en: `${en}${text.en}` };
}
