/** Tasks of the interface for own systems in the words of the page. */
import type { Text } from '@stelsel/kernel';
import type { ShownNotice, ShownStep, ShownTask } from '../../../start/src/viewer/shown-task.ts';
import { clockText } from '../shown/clock-text.ts';
import { dayText, dutchDay } from '../shown/day-text.ts';
import { nameOfPerson } from './viewer-choices.ts';

interface AnyTask {
  readonly id: string;
  readonly exchange: string;
  readonly name: Text;
  readonly subject?: string;
  readonly status: string;
  readonly statusText?: Text;
  readonly next: readonly ShownStep[];
  readonly reason?: string;
  readonly description?: string;
}

/** As `GET received` tells it. */
export interface ReceivedTask extends AnyTask {
  readonly sender: { readonly ura: string; readonly name?: string };
  readonly authored: string;
  readonly until?: string;
}

/** As `GET sent` tells it. */
export interface SentTask extends AnyTask {
  readonly receiver: { readonly number?: string; readonly name?: string };
  readonly authored?: string;
  readonly notice: { readonly state: string; readonly attempts: number; readonly fault?: string };
}

export function showReceived(task: ReceivedTask, nowMs: number): ShownTask {
  const { sender, authored, until } = task;
  const late = until !== undefined && Date.parse(until) < nowMs;
  return {
    ...common(task, isEnd(task.status) || late),
    other: sender.name ?? sender.ura,
    since: momentText(authored),
    ...(until === undefined ? {} : { until: dayText(dutchDay(Date.parse(until))) }),
  };
}

export function showSent(task: SentTask): ShownTask {
  const { receiver, authored, notice } = task;
  return {
    ...common(task, isEnd(task.status)),
    other: receiver.name ?? receiver.number ?? '-',
    since: authored === undefined ? { nl: '-', en: '-' } : momentText(authored),
    notice: noticeOf(notice),
  };
}

function common(task: AnyTask, over: boolean): Omit<ShownTask, 'other' | 'since'> {
  const { id, name, subject, status, statusText, next, reason, description } = task;
  const person = subject === undefined ? undefined : nameOfPerson(subject).nl;
  return {
    id,
    name,
    ...(person === undefined ? {} : { person }),
    status: statusText ?? { nl: status, en: status },
    tone: toneOf(status),
    over,
    next: over ? [] : next,
    ...(description === undefined ? {} : { words: description }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** States of a Task after which FHIR knows no other. */
function isEnd(status: string): boolean {
  return ['completed', 'rejected', 'cancelled', 'failed', 'entered-in-error'].includes(status);
}

function toneOf(status: string): ShownTask['tone'] {
  switch (status) {
    case 'completed':
      return 'good';
    case 'rejected':
    case 'cancelled':
    case 'on-hold':
      return 'warn';
    case 'failed':
      return 'bad';
    default:
      return 'busy';
  }
}

const noticeWords: Readonly<Record<string, Text>> = {
  waiting: { nl: 'wordt verteld', en: 'is being told' },
  sent: { nl: 'ontvanger weet ervan', en: 'receiver knows of it' },
  failed: { nl: 'vertellen niet gelukt', en: 'telling failed' },
  ended: { nl: 'niet meer te vertellen', en: 'not to be told any more' },
};

function noticeOf({ state, attempts, fault }: SentTask['notice']): ShownNotice {
  const words = noticeWords[state] ?? { nl: state, en: state };
  const trying = state === 'waiting' && fault !== undefined;
  return {
    words: trying
      ? { nl: `nog niet gelukt, ${attempts} keer geprobeerd`, en: `not done yet, tried ${attempts} times` }
      : words,
    failed: state === 'failed',
  };
}

/** `22 november 2026, 21:40`. */
function momentText(instant: string): Text {
  const ms = Date.parse(instant);
  const day = dayText(dutchDay(ms));
  return { nl: `${day.nl}, ${clockText(ms)}`, en: `${day.en}, ${clockText(ms)}` };
}
