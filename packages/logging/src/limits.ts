/** Limits of the log; units last. */
export const logLimits = {
  /** Most events that share one commit. */
  batchEvents: 500,
  /** How long events that follow each other wait for company, so that a busy node commits once for many. */
  batchCompanyMs: 2,
  /** A signed tree head covers every event within 60 s; signing half-way leaves room for a retry. */
  headMs: 30_000,
  /** Months of partitions that stand ready ahead of the clock. */
  monthsAhead: 2,
  /** One page of a person's log. */
  pageDefault: 50,
  pageMax: 200,
  /** Most events one self-check reads at once. */
  checkEvents: 1_000,
  /** Most events of which the use is counted in one transaction. */
  useEvents: 5_000,
  /** Largest proof file that is read. */
  proofBytes: 1024 * 1024,
} as const;
