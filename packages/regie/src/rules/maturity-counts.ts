/** How organisations of a region stand on one model: counts per level, and how many are below what they agreed. */

export interface MaturityFacts {
  readonly baselineLevel?: number | null;
  readonly level?: number | null;
  readonly target?: number | null;
  readonly expires?: string | null;
}

export interface MaturityCount {
  readonly model: string;
  readonly organisations: number;
  /** Organisations at level 0 to 5 in the baseline. */
  readonly baseline: readonly number[];
  /** The same now. */
  readonly now: readonly number[];
  /** Of those with a target: below it. */
  readonly withTarget: number;
  readonly belowTarget: number;
  readonly expired: number;
}

/** Levels still to climb to the agreed target; nothing when either is not known. */
export function maturityGap({ level, target }: MaturityFacts): number | undefined {
  return level == null || target == null ? undefined : Math.max(0, target - level);
}

export function maturityCounts(model: string, facts: readonly MaturityFacts[], on: string): MaturityCount {
  const perLevel = (pick: (one: MaturityFacts) => number | null | undefined): readonly number[] =>
    [0, 1, 2, 3, 4, 5].map((level) => facts.filter((one) => pick(one) === level).length);
  const gaps = facts.flatMap((one) => maturityGap(one) ?? []);
  return {
    model,
    organisations: facts.length,
    baseline: perLevel(({ baselineLevel }) => baselineLevel),
    now: perLevel(({ level }) => level),
    withTarget: gaps.length,
    belowTarget: gaps.filter((gap) => gap > 0).length,
    expired: facts.filter(({ expires }) => expires != null && expires < on).length,
  };
}
