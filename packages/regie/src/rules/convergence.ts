/** Where things that look alike could become one: applications of a region, and initiatives. */

export interface LandscapeEntry {
  readonly domain: string;
  readonly function: string;
  readonly product: string;
}

export interface FunctionConvergence {
  readonly domain: string;
  readonly function: string;
  readonly applications: number;
  /** Different products for one function; one is fully converged. */
  readonly products: readonly string[];
}

export function landscapeConvergence(entries: readonly LandscapeEntry[]): readonly FunctionConvergence[] {
  return [...Map.groupBy(entries, ({ domain, function: task }) => `${domain}\n${task}`).values()]
    .map((same) => ({
      domain: same[0]?.domain ?? '',
      function: same[0]?.function ?? '',
      applications: same.length,
      products: [...new Set(same.map(({ product }) => product))].sort(),
    }))
    .sort((a, b) => b.products.length - a.products.length || a.function.localeCompare(b.function));
}

export interface InitiativeFacts {
  readonly code: string;
  readonly kind?: string | null;
  readonly executors: readonly string[];
  readonly financiers: readonly string[];
}

export interface InitiativeRelationFacts {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

export interface InitiativeSignal {
  readonly kind: 'overlap' | 'not-aligned' | 'no-executor' | 'no-financier' | 'same-executors';
  readonly initiatives: readonly string[];
  /** Stated by a source, or derived by this rule. */
  readonly derived: boolean;
}

/** Signals to look at, never judgements: what a source calls overlap, gaps, and pairs with the same executors and kind. */
export function initiativeSignals(
  initiatives: readonly InitiativeFacts[],
  relations: readonly InitiativeRelationFacts[],
): readonly InitiativeSignal[] {
  const stated = relations
    .filter(({ kind }) => kind === 'overlaps' || kind === 'not-aligned')
    .map(({ from, to, kind }) => ({
      kind: kind === 'overlaps' ? ('overlap' as const) : ('not-aligned' as const),
      initiatives: [from, to],
      derived: false,
    }));
  const gaps = initiatives.flatMap(({ code, executors, financiers }) => [
    ...(executors.length === 0 ? [{ kind: 'no-executor' as const, initiatives: [code], derived: true }] : []),
    ...(financiers.length === 0 ? [{ kind: 'no-financier' as const, initiatives: [code], derived: true }] : []),
  ]);
  const same = [...Map.groupBy(initiatives, ({ kind, executors }) => `${kind ?? ''}\n${executors.toSorted().join()}`)]
    .filter(([key, group]) => group.length > 1 && !key.endsWith('\n'))
    .map(([, group]) => ({
      kind: 'same-executors' as const,
      initiatives: group.map(({ code }) => code),
      derived: true,
    }));
  return [...stated, ...gaps, ...same];
}
