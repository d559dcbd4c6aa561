/** What the page knows of a question that travels: a pure function of the events that came in. */
import type { SourceStatus, TraceEvent } from '@stelsel/kernel';
import type { AnswerGroup, AnswerLine, FaultLine, LogLine, QuestionEvent, SourceLine, StartEvent } from './api.ts';

export type Phase = 'idle' | 'asking' | 'answered' | 'nothing' | 'refused' | 'failed' | 'lost';

/** The same check by the same party, however often it was done. */
export interface Check {
  readonly party: string;
  readonly step: string;
  readonly state: 'started' | 'done' | 'refused' | 'failed';
  readonly times: number;
  readonly ms: number;
  readonly notes: readonly { readonly nl: string; readonly en: string }[];
  /** The first messages that crossed the wire; test data only. */
  readonly wire: readonly { readonly request: string; readonly response: string }[];
}

export interface StepLine {
  readonly step: string;
  readonly state: 'started' | 'done' | 'failed';
  readonly ms: number;
  /** How many times it is going on now, and how many times it failed. */
  readonly running: number;
  readonly failures: number;
  readonly fault?: FaultLine;
}

export interface Journey {
  readonly phase: Phase;
  readonly steps: readonly StepLine[];
  readonly checks: readonly Check[];
  readonly sources: readonly SourceLine[];
  readonly groups: readonly AnswerGroup[];
  readonly log: readonly LogLine[];
  readonly answer?: AnswerLine;
  readonly fault?: FaultLine;
}

export type JourneyAction =
  | StartEvent
  | { readonly event: 'asked' }
  | { readonly event: 'lost' }
  | { readonly event: 'turned-away'; readonly fault: FaultLine }
  | { readonly event: 'again' };

export const noJourney: Journey = { phase: 'idle', steps: [], checks: [], sources: [], groups: [], log: [] };

const wireMax = 3;
const notesMax = 3;

export function travel(journey: Journey, action: JourneyAction): Journey {
  switch (action.event) {
    case 'asked':
      return { ...noJourney, phase: 'asking' };
    case 'again':
      return noJourney;
    case 'lost':
      return journey.phase === 'asking' ? { ...journey, phase: 'lost' } : journey;
    case 'turned-away':
      return { ...noJourney, phase: 'refused', fault: action.fault };
    case 'trace':
      return { ...journey, checks: addCheck(journey.checks, action.data) };
    case 'log':
      return { ...journey, log: [...journey.log, action.data] };
    case 'question':
      return takeQuestionEvent(journey, action.data);
    case 'end':
      return journey.phase === 'asking' ? { ...journey, phase: 'failed' } : journey;
    default:
      return journey;
  }
}

/** How many sources have finished, and how many there are. */
export function heard(journey: Journey): { readonly done: number; readonly all: number } {
  return { done: journey.sources.filter(({ status }) => status !== 'busy').length, all: journey.sources.length };
}

/** Who asks, once the asking side has told of its first step: a GP asks for the own practice. */
export function askerOf(journey: Journey): string | undefined {
  return journey.checks.find(({ party }) => party.startsWith('network:'))?.party.split(':')[1];
}

/** Sources whose data are missing in whole or in part. */
export function missing(journey: Journey): readonly SourceLine[] {
  const lacking: readonly SourceStatus[] = ['partial', 'refused', 'failed'];
  return journey.sources.filter(({ status }) => lacking.includes(status));
}

function takeQuestionEvent(journey: Journey, event: QuestionEvent): Journey {
  switch (event.type) {
    case 'step':
      return { ...journey, steps: addStep(journey.steps, event) };
    case 'source':
      return {
        ...journey,
        sources: replace(journey.sources, event.source, (source) => source.ura === event.source.ura),
      };
    case 'data':
      return { ...journey, groups: event.groups };
    case 'answer': {
      const { answer } = event;
      return {
        ...journey,
        phase: answer.status,
        answer,
        sources: answer.sources ?? journey.sources,
        groups: answer.groups ?? journey.groups,
        ...(answer.fault === undefined ? {} : { fault: answer.fault }),
      };
    }
    default:
      return journey;
  }
}

function addStep(lines: readonly StepLine[], event: Extract<QuestionEvent, { type: 'step' }>): readonly StepLine[] {
  const known = lines.find(({ step }) => step === event.step);
  const running = Math.max(0, (known?.running ?? 0) + (event.state === 'started' ? 1 : -1));
  const failures = (known?.failures ?? 0) + (event.state === 'failed' ? 1 : 0);
  const line: StepLine = {
    step: event.step,
    state: running > 0 ? 'started' : failures > 0 ? 'failed' : 'done',
    running,
    failures,
    ms: Math.max(known?.ms ?? 0, event.ms ?? 0),
    ...(event.fault === undefined ? {} : { fault: event.fault }),
  };
  return replace(lines, line, ({ step }) => step === event.step);
}

const severity = { started: 0, done: 1, refused: 2, failed: 3 } as const;

function addCheck(checks: readonly Check[], event: TraceEvent): readonly Check[] {
  const same = (check: Check): boolean => check.party === event.party && check.step === event.step;
  const known = checks.find(same);
  const ended = event.state !== 'started';
  const check: Check = {
    party: event.party,
    step: event.step,
    state: known !== undefined && severity[known.state] > severity[event.state] ? known.state : event.state,
    times: (known?.times ?? 0) + (ended ? 1 : 0),
    ms: Math.max(known?.ms ?? 0, event.durationMs ?? 0),
    notes: upTo(notesMax, known?.notes ?? [], event.note, (a, b) => a.nl === b.nl),
    wire: upTo(wireMax, known?.wire ?? [], event.wire, () => false),
  };
  return replace(checks, check, same);
}

function upTo<T>(max: number, items: readonly T[], item: T | undefined, same: (a: T, b: T) => boolean): readonly T[] {
  return item === undefined || items.length >= max || items.some((known) => same(known, item))
    ? items
    : [...items, item];
}

function replace<T>(items: readonly T[], item: T, same: (known: T) => boolean): readonly T[] {
  return items.some(same) ? items.map((known) => (same(known) ? item : known)) : [...items, item];
}
