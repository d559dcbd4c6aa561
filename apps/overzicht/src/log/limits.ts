export const logLimits = {
  /** Visits shown before "Toon meer". */
  visits: 25,
  /** Kinds of data named on one line. */
  kinds: 4,
} as const;
