export const intakeLimits = {
  /** Characters of one file; a nightly export of a large practice stays far below. */
  characters: 64 * 1024 * 1024,
  /** Messages or lines of one file. */
  pieces: 200_000,
  /** Rules of one mapping. */
  rules: 500,
  /** Levels of a document that are read. */
  depth: 60,
} as const;
