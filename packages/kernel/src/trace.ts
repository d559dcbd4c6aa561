import type { LogEvent } from './log-event.ts';
import type { OutcomeReason } from './outcome.ts';

/** What a role tells an onlooker while a question travels; on only in development mode, with test data. */
export interface TraceEvent {
  readonly atMs: number;
  /** W3C trace id: one question. */
  readonly traceId: string;
  /** Who tells: a role (`index`) or an organisation (`node:90000001`). */
  readonly party: string;
  /** Which step of the way of a question, or which guard. */
  readonly step: string;
  readonly state: 'started' | 'done' | 'refused' | 'failed';
  readonly durationMs?: number;
  /** Short fact for people, already without personal data. */
  readonly note?: { readonly nl: string; readonly en: string };
  /** What crossed the wire, test data only. */
  readonly wire?: { readonly request: string; readonly response: string };
  /** The log entry that was written, when the step is the log. */
  readonly log?: {
    readonly eventId: string;
    readonly act: LogEvent['act'];
    readonly outcome: OutcomeReason;
  };
}

export type Tracer = (event: TraceEvent) => void;

export const noTrace: Tracer = () => undefined;
