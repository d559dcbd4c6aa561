import type { OutcomeReason, Ura } from '@stelsel/kernel';
import type { CountOutcome } from '@stelsel/network';

/** How often questions between two parties ended for one reason. */
export interface OutcomeCount {
  readonly asker: Ura;
  readonly holder: Ura;
  readonly exchange: string;
  readonly reason: OutcomeReason;
  readonly count: number;
}

/** Counts every outcome per pair of parties, from the first day: the monitor of what works is made of this. */
export function outcomeCounter(): { readonly count: CountOutcome; counts(): readonly OutcomeCount[] } {
  const counts = new Map<string, OutcomeCount>();
  return {
    count: ({ asker, holder, exchange, reason }) => {
      const key = `${asker} ${holder} ${exchange} ${reason}`;
      const known = counts.get(key)?.count ?? 0;
      counts.set(key, { asker, holder, exchange, reason, count: known + 1 });
    },
    counts: () => [...counts.values()],
  };
}
