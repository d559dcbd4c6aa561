/** Limits of authorization; units last. */
export const authorizationLimits = {
  /** Most grants that one process remembers; the oldest goes first. */
  grants: 50_000,
  /** Decisions on the same facts that one process remembers; the oldest goes first. */
  decisions: 10_000,
  /** How often a decision is made again when consent changes while it is being made. */
  decisionAttempts: 3,
} as const;
