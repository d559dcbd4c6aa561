/** Limits of the agendas; units last. */
export const regieLimits = {
  /** One page of a dataset. */
  pageDefault: 100,
  pageMax: 1_000,
  /** Rows counted for a screen: beyond it a page says that there are more. */
  countedRows: 10_000,
  /** Rows one write statement carries. */
  batchRows: 500,
  /** Rows one read of a stream fetches. */
  streamRows: 1_000,
  /** Changes in one feed. */
  changesMax: 200,
  /** What is kept in memory for pages, all lists together: a row takes one to two kilobytes. */
  cachedRows: 100_000,
  /** The same for one edition: what its datasets share while it is made, and nobody after it. */
  editionRows: 20_000,
  /** Webhook deliveries tried before the subscription sleeps. */
  hookAttempts: 8,
  hookBatch: 100,
  /** Pause between two rounds of background work. */
  houseRoundMs: 30_000,
  /** Longest rest between two parts of a large load. */
  restMs: 200,
  /** The first edition of a month waits until the program has run this long. */
  editionDelayMs: 600_000,
  /** Reports of readers: their length, how many a day, and within how many days they are answered. */
  feedbackMinChars: 10,
  feedbackMaxChars: 2_000,
  feedbackPerDay: 100,
  feedbackAnswerDays: 14,
  /** Within how many days policy answers what came back from practice or measurement. */
  policyAnswerDays: 42,
  /** One report of use: exchanges, days, and rows of a day. */
  useExchanges: 100,
  useDays: 7,
  useCounts: 10_000,
  /** Longest text of one field. */
  textChars: 20_000,
} as const;
