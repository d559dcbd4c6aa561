/** The history of one record as statements: at every step what is believed changes, from a day on. */
import { type StatementOptions, statementFor } from '../content/content-statements.ts';
import type { RecordType } from '../records/define-type.ts';
import { endOfTime, notSuperseded } from '../records/held-record.ts';
import type { PastStatement } from '../records/ports.ts';
import type { Source } from '../records/source.ts';

export interface Step {
  /** The day from which it holds; it is recorded at nine o'clock that day. */
  readonly on: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly source: Source;
}

/** Steps in order of time. Each step closes the period before it and opens the next; nothing is overwritten. */
export function timeline(type: RecordType, code: string, steps: readonly Step[]): readonly PastStatement[] {
  return steps.flatMap((step, index) => {
    const next = steps[index + 1];
    const make = (options: Omit<StatementOptions, 'invented'>) =>
      statementFor(type, code, step.fields, step.source, { invented: true, ...options });
    const recordedAt = instantOf(step.on);
    const open = make({
      version: index + 1,
      validFrom: step.on,
      validTo: endOfTime,
      recordedAt,
      supersededAt: next === undefined ? notSuperseded : instantOf(next.on),
    });
    const closed =
      next === undefined
        ? []
        : [make({ version: index + 2, validFrom: step.on, validTo: next.on, recordedAt: instantOf(next.on) })];
    return [open, ...closed];
  });
}

const instantOf = (day: string): string => `${day}T09:00:00.000Z`;
