/** What organisations of the network report of their own log: how often they answered whom. No person is in it. */
import type { Result } from '@stelsel/kernel';

/** One organisation answered another one so often on one day. Organisations by URA number. */
export interface UseCount {
  readonly reporter: string;
  readonly day: string;
  readonly exchange: string;
  readonly asker: string;
  readonly count: number;
}

export interface UseReport {
  /** Exchanges that the organisation takes part in: without a count for one of these it answered nobody. */
  readonly exchanges: readonly string[];
  /** A day replaces what was reported of that day before. */
  readonly days: readonly {
    readonly day: string;
    readonly counts: readonly Pick<UseCount, 'exchange' | 'asker' | 'count'>[];
  }[];
}

export interface UseReporter {
  readonly ura: string;
  readonly exchanges: readonly string[];
}

export interface UseStore {
  report(ura: string, report: UseReport): Promise<Result<void>>;
  /** From this day on. */
  counts(from: string): Promise<Result<readonly UseCount[]>>;
  /** Who reported about a day from this one on. */
  reporters(from: string): Promise<Result<readonly UseReporter[]>>;
}
