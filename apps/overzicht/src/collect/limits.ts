export const collectLimits = {
  /** Search results on screen; more would not help, a place would. */
  results: 8,
} as const;
