/** How much of a process one party may use; every number is a setting with these as defaults. */
export interface ThrottleLimits {
  /** Requests worked on at the same time, per lane. */
  readonly concurrent: number;
  /** Requests that wait for their turn, per lane; one more is refused. */
  readonly waiting: number;
  /** Requests per second on average; without it only the two above count. */
  readonly perSecond?: number | undefined;
  /** Largest body. */
  readonly bodyBytes: number;
}

/** How much the process does at the same time for everybody together. */
export interface ProcessThrottle {
  readonly concurrent: number;
  readonly waiting: number;
  /** Who waits longer than this is refused: the asker has given up by then. */
  readonly waitMs: number;
}

/** Searching, changing and Bundles wait apart: a queue of writes never stands before a question. */
export const lanes = ['read', 'write', 'bundle'] as const;

export type Lane = (typeof lanes)[number];
