export const choiceLimits = {
  /** A longer list of questions can be searched. */
  searchFrom: 12,
  /** Kinds of data named for each source in a preview. */
  kinds: 6,
} as const;
