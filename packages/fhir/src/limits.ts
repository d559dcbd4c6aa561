/** Limits of reading FHIR; depth and size of a body are limits of the kernel. */
export const fhirLimits = {
  /** Most parameters plus comma-separated values of one search. */
  searchValues: 500,
  /** Longest single value of a search. */
  searchValueLength: 4_000,
  /** Codes of a value set that are named to who used another one. */
  codesShown: 12,
  /** Deepest chain or `_has` of one search parameter. */
  chainDepth: 3,
  /** Most `_include` and most `_revinclude` of one search. */
  includes: 50,
  /** Most keys of `_sort`. */
  sortKeys: 8,
  /** Most operations of one patch. */
  patchOperations: 500,
  /** Longest FHIRPath expression. */
  pathLength: 20_000,
  /** Elements and values that one evaluation of a FHIRPath expression may touch. */
  pathWork: 2_000_000,
  /** Size of a compiled regular expression, and steps of one run of it. */
  patternInstructions: 5_000,
  patternWork: 2_000_000,
  /** Longest UCUM code. */
  unitLength: 100,
  /** UCUM codes whose size is remembered. */
  unitsKept: 2_000,
} as const;
