import type { TraceEvent } from '@stelsel/kernel';
import { actWords, outcomeWords } from './log-words.ts';

/** One thing that happened to a question, in the order it became known. */
export interface JournalEntry {
  readonly kind: 'trace' | 'question' | 'log' | 'end';
  readonly data: unknown;
}

/** Keeps what happened to the last questions, for readers that come late and readers that follow along. */
export interface QuestionJournal {
  open(id: string): void;
  /** From now on what is told of this trace belongs to the question. */
  follows(id: string, traceId: string): void;
  append(id: string, entry: JournalEntry): void;
  trace(event: TraceEvent): void;
  has(id: string): boolean;
  /** All entries so far, then each new one, until the question ends or the reader leaves. */
  follow(id: string, signal: AbortSignal): AsyncIterable<JournalEntry>;
}

const questionsMax = 100;
const entriesMax = 5_000;
const earlyMax = 1_000;

export function questionJournal(): QuestionJournal {
  const questions = new Map<string, { entries: JournalEntry[]; wake: Set<() => void> }>();
  const byTrace = new Map<string, string>();

  const append = (id: string, entry: JournalEntry): void => {
    const question = questions.get(id);
    if (question === undefined || question.entries.length >= entriesMax) {
      return;
    }
    question.entries.push(entry);
    for (const wake of question.wake) {
      wake();
    }
  };

  /** What is told before the question names its trace. */
  const early: TraceEvent[] = [];
  const tell = (event: TraceEvent): boolean => {
    const id = byTrace.get(event.traceId);
    if (id === undefined) {
      return false;
    }
    const { log, party, atMs } = event;
    append(id, log === undefined ? { kind: 'trace', data: event } : { kind: 'log', data: logLine(log, party, atMs) });
    return true;
  };

  return {
    open: (id) => {
      questions.set(id, { entries: [], wake: new Set() });
      for (const oldest of [...questions.keys()].slice(0, Math.max(0, questions.size - questionsMax))) {
        questions.delete(oldest);
      }
      for (const [trace, known] of byTrace) {
        if (!questions.has(known)) {
          byTrace.delete(trace);
        }
      }
    },
    follows: (id, traceId) => {
      byTrace.set(traceId, id);
      for (const event of early.filter((told) => told.traceId === traceId)) {
        tell(event);
      }
    },
    append,
    trace: (event) => {
      if (!tell(event)) {
        early.push(event);
        early.splice(0, Math.max(0, early.length - earlyMax));
      }
    },
    has: (id) => questions.has(id),
    follow: async function* (id, signal) {
      const question = questions.get(id);
      if (question === undefined) {
        return;
      }
      for (let next = 0; !signal.aborted; ) {
        const entry = question.entries[next];
        if (entry !== undefined) {
          next += 1;
          yield entry;
          if (entry.kind === 'end') {
            return;
          }
          continue;
        }
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            question.wake.delete(wake);
            signal.removeEventListener('abort', wake);
            resolve();
          };
          question.wake.add(wake);
          signal.addEventListener('abort', wake);
        });
      }
    },
  };
}

function logLine({ eventId, act, outcome }: NonNullable<TraceEvent['log']>, party: string, atMs: number): object {
  return {
    eventId,
    party,
    act: actWords[act],
    outcome: outcomeWords[outcome],
    at: new Date(atMs).toISOString(),
  };
}
