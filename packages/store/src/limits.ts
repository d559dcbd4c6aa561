/** Limits of the repository; page sizes and bundle sizes are limits of the kernel. */
export const storeLimits = {
  /** Most resources a chain may lead to. */
  chained: 1_000,
  /** Most resources that `_include` and `_revinclude` add to one page. */
  included: 2_000,
  /** Rounds of `_include:iterate`. */
  includeRounds: 5,
  /** Most resources sorted in memory for a search that names no person. */
  sorted: 10_000,
  /** Candidates read at a time while a page fills. */
  candidates: 500,
  /** Attempts of a write that lost to another one. */
  writeAttempts: 6,
  /** Longest pause before the second attempt; it doubles with every next one, and each takes a random part of it. */
  writePauseMs: 20,
  /** Resources written in one transaction while loading. */
  loadBatch: 500,
  /** Such transactions at the same time. */
  loadsAtOnce: 3,
  /** Largest file that is read whole (JSON and XML); NDJSON streams. */
  loadFileBytes: 256 * 1024 * 1024,
} as const;
