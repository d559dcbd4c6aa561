/** Every list, body, wait and cache has a limit with a name; units last. A package with limits of its own has its own file. */
export const limits = {
  /** Largest FHIR body a node reads. */
  bodyBytes: 16 * 1024 * 1024,
  /** Most entries of one transaction or batch. */
  bundleEntries: 1_000,
  /** Deepest nesting of JSON or XML. */
  nestingDepth: 64,
  /** Most holders of one localization answer. */
  holders: 200,
  /** One page of a search. */
  pageDefault: 100,
  pageMax: 1_000,
  /**
   * A page of a search or history ends before the resource that would make it longer than this; one always fits. Half of a body,
   * so that who reads as much as a body takes every page, whatever its letters.
   */
  pageBytes: 8 * 1024 * 1024,
  /** A whole question is answered, complete or honest, by then. */
  questionMs: 2_000,
  /** One request to one source. */
  sourceRequestMs: 1_500,
  /** Clock difference accepted for presentations and for everything else. */
  presentationSkewMs: 5_000,
  skewMs: 60_000,
  /** A grant (relation, right, consent) is reused no longer than this. */
  grantMs: 10_000,
} as const;
