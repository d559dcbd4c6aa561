/** All plans of one programme in order: what was first agreed, every re-baseline, and what holds now. */
import type { HeldRecord } from '../records/held-record.ts';
import { addDays, daysBetween } from '../records/moment.ts';
import type { programme } from '../types/portfolio.ts';

export interface KnownBaseline {
  readonly kind: 'original' | 'rebaseline' | 'current';
  /** 0 for the original; the current one has the number of the last re-baseline. */
  readonly number: number;
  readonly decidedOn: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly budgetEur: number | null;
  readonly results: number | null;
  readonly daysFromOriginal: number | null;
  readonly reason: string | null;
  readonly decision: string | null;
}

/** Of a re-baseline only its move is recorded: its end is the end before it, moved by those days. */
export function baselinesOf(fields: HeldRecord<typeof programme.fields>['fields']): readonly KnownBaseline[] {
  const { baselineOriginal: original, baselineCurrent: current, rebaselines } = fields;
  const steps = rebaselines ?? [];
  const nothing = { decidedOn: null, reason: null, decision: null };
  const moved = steps.map(({ at, reason, decision }, index): KnownBaseline => {
    const days = steps.slice(0, index + 1).reduce((sum, step) => sum + step.days, 0);
    return {
      kind: 'rebaseline',
      number: index + 1,
      decidedOn: at,
      start: original?.start ?? null,
      end: original == null ? null : addDays(original.end, days),
      budgetEur: null,
      results: null,
      daysFromOriginal: original == null ? null : days,
      reason,
      decision,
    };
  });
  return [
    ...(original == null
      ? []
      : [{ kind: 'original', number: 0, ...original, ...nothing, daysFromOriginal: 0 } as const]),
    ...moved,
    ...(current == null
      ? []
      : [
          {
            kind: 'current',
            number: steps.length,
            ...current,
            ...nothing,
            decidedOn: steps.at(-1)?.at ?? null,
            daysFromOriginal: original == null ? null : daysBetween(original.end, current.end),
          } as const,
        ]),
  ];
}
