export const sessionLimits = {
  /** The warning comes this long before the end. */
  warnMs: 120_000,
  /** Near the end the back end is asked again at most this often. */
  lookAgainMs: 30_000,
  /** How often the clock is looked at. */
  tickMs: 1_000,
} as const;
