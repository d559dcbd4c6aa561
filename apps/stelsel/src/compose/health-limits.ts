import { doctorLimits } from '../doctor/limits.ts';

/** From when on a part is said not to be well. */
export const healthLimits = {
  /** A certificate that ends sooner than this. */
  certificateDays: doctorLimits.certificateDays,
  /** Free space of the disk that holds the keys or the data. */
  diskBytes: doctorLimits.diskBytes,
  /** Our clock against the clocks of those who answer us. */
  clockMs: doctorLimits.clockMs,
  /** An answer longer ago says nothing about our clock now. */
  clockAgeMs: 60 * 60_000,
  /** The oldest event of an outbox may wait this long. */
  outboxSeconds: 60,
  /** Events that are counted; more is said as this number. */
  outboxCounted: 10_000,
  /** The event loop may be kept from its work this long, between two looks. */
  loopMs: 1_000,
  /** A part answers within this time, or is not well. */
  checkMs: 3_000,
  /** A failed try is believed this long without trying again. */
  believedMs: 10_000,
  /** Schemas are compared no more often than this. */
  schemaMs: 30_000,
} as const;
