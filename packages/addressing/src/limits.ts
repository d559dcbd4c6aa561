/** Limits of addressing; units last. */
export const addressingLimits = {
  /** Deepest chain of `partOf` that is walked. */
  partOfDepth: 10,
  /** Resources the replica asks per page. */
  syncPage: 500,
  /** Most pages of one type in one synchronisation. */
  syncPages: 2_000,
  /** The replica asks again what changed this long before its watermark: a slow commit is not missed. */
  syncOverlapMs: 30_000,
  /** What was read of the replica is remembered this long, at most so much of it; the replica itself is up to minutes behind. */
  rememberedMs: 10_000,
  rememberedReads: 10_000,
  /** How long one page may take, and how large it may be. */
  syncRequestMs: 10_000,
  syncBytes: 32 * 1024 * 1024,
} as const;
