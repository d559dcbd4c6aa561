/** Limits of reading FHIR; depth and size of a body are limits of the kernel. */
export const fhirLimits = {
  /** Most parameters plus comma-separated values of one search. */
  searchValues: 500,
  /** Longest single value of a search. */
  searchValueLength: 4_000,
  /** Codes of a value set that are named to who used another one. */
  codesShown: 12,
  /** Deepest chain of one search parameter. */
  chainDepth: 3,
} as const;
