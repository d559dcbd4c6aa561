import { type DataCategory, type Exchange, type ExchangeQuery, isDataCategory } from '@stelsel/exchanges';
import { compileSearch, type FhirModel, parseSearch, type Resource } from '@stelsel/fhir';

/** Which data categories a resource makes this kind of organisation a holder of. */
export interface CategoryMap {
  of(resource: Resource): ReadonlySet<DataCategory>;
  /** Every category a resource of this type could have. */
  ofType(type: string): ReadonlySet<DataCategory>;
}

interface Rule {
  readonly category: DataCategory;
  readonly matches: (resource: Resource) => boolean;
}

/**
 * Derived from the queries of the exchanges: what a query would find, its category holds. Sections that this type of
 * organisation does not keep make no holder.
 */
export function categoryMap(exchanges: readonly Exchange[], organizationType: string, model: FhirModel): CategoryMap {
  const versions = exchanges.flatMap((exchange) => exchange.versions.filter(({ fhir }) => fhir === model.version));
  const kept = versions.flatMap(({ queries }) => queries.filter(({ keptBy }) => keptBy.includes(organizationType)));
  const rules = Map.groupBy(kept, ({ type }) => type);
  const compiled = new Map(
    [...rules].map(([type, queries]) => [type, queries.flatMap((query) => ruleOf(query, model))]),
  );
  const rulesOf = (type: string): readonly Rule[] => compiled.get(type) ?? [];
  return {
    of: (resource) => {
      const met = rulesOf(resource.resourceType).filter(({ matches }) => matches(resource));
      return new Set(met.map(({ category }) => category));
    },
    ofType: (type) => new Set(rulesOf(type).map(({ category }) => category)),
  };
}

function ruleOf({ type, params, category }: ExchangeQuery, model: FhirModel): readonly Rule[] {
  const search = parseSearch(type, params, model);
  return search.ok && isDataCategory(category) ? [{ category, matches: compileSearch(search.value) }] : [];
}
