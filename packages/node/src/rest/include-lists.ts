/** What `_include` and `_revinclude` of each type may name: every reference parameter, or `*` for all, and every one that may point at the type. */
import type { FhirModel } from '@stelsel/fhir';

/** An empty list is left out, as FHIR wants it. */
interface IncludeLists {
  readonly searchInclude?: readonly string[];
  readonly searchRevInclude?: readonly string[];
}

const known = new WeakMap<FhirModel, ReadonlyMap<string, IncludeLists>>();

export function includeListsOf(model: FhirModel, type: string): IncludeLists {
  const lists = known.get(model) ?? makeLists(model);
  known.set(model, lists);
  return lists.get(type) ?? {};
}

function makeLists({ definitions, searchParameters }: FhirModel): ReadonlyMap<string, IncludeLists> {
  const from = new Map<string, string[]>();
  const to = new Map<string, string[]>(definitions.resourceTypes.map((type) => [type, []]));
  for (const type of definitions.resourceTypes) {
    const references = searchParameters.of(type).filter((parameter) => parameter.type === 'reference');
    from.set(
      type,
      references.map(({ code }) => `${type}:${code}`),
    );
    for (const { code, targets } of references) {
      for (const target of targets.length === 0 ? definitions.resourceTypes : targets) {
        to.get(target)?.push(`${type}:${code}`);
      }
    }
  }
  return new Map(
    definitions.resourceTypes.map((type) => {
      const [includes = [], revIncludes = []] = [from.get(type), to.get(type)];
      return [
        type,
        {
          ...(includes.length === 0 ? {} : { searchInclude: ['*', ...includes] }),
          ...(revIncludes.length === 0 ? {} : { searchRevInclude: revIncludes }),
        },
      ];
    }),
  );
}
