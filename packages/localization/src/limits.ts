import { limits } from '@stelsel/kernel';

/** Limits of the index; units last. */
export const localizationLimits = {
  /** Most holders in one answer. */
  holders: limits.holders,
  /** Most entries in one Bundle: the first fill of a holder goes in steps of this size. */
  bundleEntries: limits.bundleEntries,
  /** Page of own registrations. */
  pageDefault: limits.pageDefault,
  pageMax: limits.pageMax,
  /** Longest identifier of a source. */
  sourceCharacters: 255,
} as const;
