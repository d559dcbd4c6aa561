/** Limits of what is still said with certainty, in days. */
export const medicationLimits = {
  /** What only a user told is called current for thirteen months. */
  useToldDays: 396,
  /** Without an end, what was handed over may have run out so long ago before "still used" becomes doubtful. */
  afterSupplyDays: 90,
  /** So long a pharmacy has to hand over what was agreed before that is called a difference. */
  toSupplyDays: 7,
  /** Given otherwise than agreed is shown to the prescriber for so long. */
  deviationDays: 14,
} as const;

export const dayMs = 86_400_000;
