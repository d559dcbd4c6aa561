/** Limits of the consent function; units last. */
export const consentLimits = {
  /** Longest XACML message. */
  xmlCharacters: 256 * 1024,
  /** Deepest nesting of an XACML message. */
  xmlDepth: 32,
  /** Most categories in one closed question. */
  categories: 16,
  /** Most holders in one open question. */
  holders: 200,
  /** Most choices one Consent can stand for. */
  choicesPerConsent: 200,
  /** A question that takes longer is answered with "no consent". */
  questionMs: 1_000,
  /** The register remembers the pseudonym of a person this long, of this many persons, in memory only. */
  pseudonymMs: 10 * 60_000,
  rememberedPseudonyms: 50_000,
  /** A notification that takes longer is sent again. */
  notificationMs: 5_000,
} as const;
