/** What clients did to one resource that serves as a register: each value is written once, so a value names its write. */

/** An answer came: the version of the register that was written or seen, and the value. */
export interface Answered {
  readonly kind: 'write' | 'read';
  readonly value: number;
  readonly version: number;
  readonly startedMs: number;
  readonly endedMs: number;
}

/** Sent, and nobody knows whether it was done: the connection broke, or the answer did not come in time. */
interface Unanswered {
  readonly kind: 'unknown';
  readonly value: number;
  readonly startedMs: number;
}

/** Refused in so many words (409, 412, 429, 503): must not have been done. */
interface Refused {
  readonly kind: 'refused';
  readonly value: number;
}

export type Operation = Answered | Unanswered | Refused;

/** One version as the history tells it afterwards. */
export interface Version {
  readonly version: number;
  readonly value: number;
}
