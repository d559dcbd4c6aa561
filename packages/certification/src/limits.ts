/** Limits of a test run; units last. */
export const certificationLimits = {
  /** One request to the product, connecting and reading included. */
  requestMs: 10_000,
  /** Largest answer that is read. */
  answerBytes: 8 * 1024 * 1024,
  /** A whole run; what was not tried by then is failed with that reason. */
  runMs: 300_000,
  /** Tests at the same time. */
  concurrency: 4,
  /** Pages of one answer that are followed. */
  pages: 20,
  /** How long a product has to do its part when we play the other side. */
  waitMs: 120_000,
  /** Silence after which a product that did its part is believed to be done. */
  quietMs: 700,
  /** Silence after which one that was made to act, and has not done everything yet, is no longer waited for: it may send later. */
  graceMs: 10_000,
  /** Between what was done and the end of the period in which it is looked for. */
  periodGapMs: 5,
  /** How long a product has to write down what was done, and the pause between two looks. */
  writtenMs: 5_000,
  writtenPauseMs: 250,
  /** Exchanges of messages kept as proof of one test that did not pass. */
  excerpts: 3,
  /** Characters kept of one body. */
  excerptChars: 1_500,
  /** Findings named in one reason; the rest is counted. */
  findings: 3,
} as const;
