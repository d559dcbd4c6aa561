/** A ratio with what is not known: the truth lies between lower and upper. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Unknown members count as “no” in the lower bound and as “yes” in the upper. Nothing to measure gives nothing. */
export function boundsOf({ numerator, denominator, unknown }: Ratio): Bounds | undefined {
  if (denominator <= 0) {
    return undefined;
  }
  return { lower: numerator / denominator, upper: Math.min(1, (numerator + unknown) / denominator) };
}

/** Below this, a percentage says more than is known: counts only. */
export const smallDenominator = 10;
