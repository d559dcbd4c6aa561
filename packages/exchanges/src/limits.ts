/** Limits of what an exchange accepts. */
export const limits = {
  /** Most resources an asker may request per page with `_count`. */
  countMax: 1_000,
  /** Most parameters of one search. */
  parameters: 20,
  /** Shortest reason that opens the emergency route, in characters. */
  breakGlassReason: 15,
} as const;
