export const shareLimits = {
  /** Shortest passcode of a link. */
  passcode: 6,
} as const;
