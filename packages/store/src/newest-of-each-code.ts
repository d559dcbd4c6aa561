/** The choice of Observation/$lastn: of every code the newest ones (FHIR R4 and STU3, Observation operations). */
import { datesOf, type FhirModel, type Resource, type SearchParameter, tokensOf } from '@stelsel/fhir';

export interface Found {
  readonly id: string;
  readonly resource: Resource;
}

/**
 * Codings of one Observation mean the same, and what means the same is one group, also by way of a third Observation; a code
 * without coding is known by its text. Of each group the newest `max` and whatever is exactly as new as the last of these,
 * all together from new to old; without a moment comes last.
 */
export function newestOfEachCode<F extends Found>(found: readonly F[], max: number, model: FhirModel): readonly F[] {
  const date = model.searchParameters.find('Observation', 'date');
  const dated = found.map((one) => ({ one, moment: momentOf(one, date), keys: keysOf(one) }));
  const groupOf = joinKeys(dated.map(({ keys }) => keys));
  return [...Map.groupBy(dated, ({ keys }) => groupOf(keys[0] ?? '')).values()]
    .flatMap((group) => {
      const sorted = group.toSorted((a, b) => b.moment - a.moment);
      const last = sorted[Math.min(max, sorted.length) - 1]?.moment ?? Number.POSITIVE_INFINITY;
      return sorted.filter(({ moment }, index) => index < max || (moment === last && moment !== undated));
    })
    .sort((a, b) => b.moment - a.moment || (a.one.id < b.one.id ? 1 : -1))
    .map(({ one }) => one);
}

function keysOf({ resource }: Found): readonly string[] {
  const tokens = tokensOf({ type: 'CodeableConcept', value: resource.code ?? {} });
  const codes = tokens.flatMap(({ system = '', code }) => (code === undefined ? [] : [`${system}|${code}`]));
  return codes.length > 0 ? codes : [`"${tokens.map(({ text }) => text).join()}`];
}

/** Keys that stand together anywhere are one group; gives the name of the group of a key. */
function joinKeys(together: readonly (readonly string[])[]): (key: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) {
      root = parent;
    }
    return root;
  };
  for (const [first = '', ...others] of together) {
    for (const other of others) {
      parents.set(rootOf(other), rootOf(first));
    }
  }
  return rootOf;
}

const undated = Number.MIN_SAFE_INTEGER;

function momentOf({ resource }: Found, date: SearchParameter | undefined): number {
  const routes = date?.routes ?? [];
  const moments = routes.flatMap((route) => route.values(resource)).flatMap(datesOf);
  return Math.max(...moments.map(({ low, high }) => (Number.isFinite(low) ? low : high)), undated);
}
