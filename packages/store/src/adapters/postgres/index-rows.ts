/** Which rows of `resource_index` a resource has: identifiers always, everything else only for what is about nobody and for tasks. */
import { canHaveSubject, type FhirModel, indexKeys, type Resource, type SearchParameter } from '@stelsel/fhir';
import { hashKey } from '../../hash-key.ts';

/** Types whose resources are searched across persons although each is about one person. */
const crossPerson = new Set(['Task']);

const indexable = new Set(['token', 'reference', 'string', 'uri']);

/** Whether every resource of the type has its rows for this parameter, so that a search may trust the index. */
export function isIndexed(parameter: SearchParameter, model: FhirModel): boolean {
  if (!indexable.has(parameter.type) || parameter.code.startsWith('_') || parameter.added) {
    return false;
  }
  const type = parameter.base;
  return parameter.code === 'identifier' || crossPerson.has(type) || !canHaveSubject(type, model);
}

export interface IndexRow {
  readonly param: string;
  readonly hash: string;
}

export function indexRows(resource: Resource, model: FhirModel): readonly IndexRow[] {
  return model.searchParameters
    .of(resource.resourceType)
    .filter((parameter) => isIndexed(parameter, model))
    .flatMap((parameter) =>
      [...new Set(indexKeys(resource, parameter).map(hashKey))].map((hash) => ({ param: parameter.code, hash })),
    );
}
