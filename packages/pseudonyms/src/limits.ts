/** Limits of the pseudonym service; units last. */
export const pseudonymLimits = {
  /** A token is opened within this time, or not at all. */
  tokenSeconds: 300,
  /** Longest token accepted by a receiver. */
  tokenCharacters: 8_192,
  /** Smallest RSA modulus of a recipient. */
  recipientKeyBits: 2_048,
  /** Evaluations per client in one window: all of the Netherlands at once is 100 a second at the peak. */
  budgetEvaluations: 6_000,
  budgetWindowSeconds: 60,
  /** Most evaluations that are counted together, or tokens that are marked used together, and how long they wait for company. */
  batchItems: 500,
  batchCompanyMs: 1,
  /**
   * The service believes a key of a recipient this long, of this many: a key is changed by two administrators, and from a minute
   * later nothing is sealed with the old one.
   */
  recipientKeyMs: 60_000,
  rememberedRecipients: 1_000,
  /** A recipient believes the signing keys of the service this long, and reads so many of them. */
  serviceKeysMs: 5 * 60_000,
  serviceKeys: 32,
  /** Most key versions evaluated side by side while recipients move to a new one. */
  activeKeyVersions: 3,
} as const;
