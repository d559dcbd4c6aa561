/** Limits of the page for care professionals. */
export const viewerLimits = {
  /** A working day: after it she signs in again (and what she opened is gone). Shorter than the sign-in itself lasts. */
  shiftMs: 8 * 3_600_000,
  /** Without a sign of life the page is left by somebody. */
  idleMs: 30 * 60_000,
  /** Shifts at once in one process; the one that ends first makes place. */
  openShifts: 1_000,
  /** People of one shift that the page lists: a route of home care in an evening or a night. */
  clients: 15,
  /** Studies that a shift can open without asking again. */
  studies: 100,
  /** Proposals that a shift can make or answer without asking again. */
  proposals: 300,
  /** Lists that a shift can go on ticking off without asking again. */
  rounds: 30,
  /** The most of anything that can be given at once, in its own unit: more is a slip of the thumb. */
  amount: 10_000,
  fieldCharacters: 200,
  /** How long before an order an examination still counts as recent. */
  recentDays: 90,
} as const;
