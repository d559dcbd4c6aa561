/** Limits towards a source behind the node; units last. */
export const sourceLimits = {
  /** One exchange with the source, connecting and reading included. */
  requestMs: 10_000,
  /** Largest answer that is read. */
  answerBytes: 32 * 1024 * 1024,
  /** Pages followed when everything is wanted, and entries of such a page. */
  pages: 200,
  pageEntries: 500,
  /** Requests at the same time for one question. */
  width: 6,
  /** What the source says it can do is believed this long. */
  capabilityMs: 10 * 60_000,
  /** And when it could not be asked again, it is asked after this long. */
  capabilityRetryMs: 10_000,
  /** Persons whose identifier is remembered between finding their keys and searching. */
  persons: 10_000,
  /** Attempts of a conditional deletion and of a patch that lost to another writer. */
  deleteAttempts: 3,
  patchAttempts: 16,
} as const;
