import { limits } from '@stelsel/kernel';

/** Limits of the answering side. */
export const nodeLimits = {
  /** Most entries of one transaction or batch. */
  bundleEntries: limits.bundleEntries,
  /** Entries of one batch answered at the same time. */
  batchWidth: 32,
  /** Shortest reason that breaks the glass, in characters. */
  breakGlassReason: 15,
  pageDefault: limits.pageDefault,
  pageMax: limits.pageMax,
  /** A page link is usable this long. */
  pageLinkMs: 10 * 60_000,
  /** Changes of a source elsewhere are asked for again over this time: its clock and ours differ. */
  sourceOverlapMs: 60_000,
} as const;
