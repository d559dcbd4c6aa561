export const choiceLimits = {
  /** A longer list of questions can be searched. */
  searchFrom: 12,
} as const;
