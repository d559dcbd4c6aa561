import type { Resource } from '@stelsel/fhir';

/**
 * Resources of one source that came by several queries, once each: same type, id and version. A resource without an id
 * cannot be recognised and stays. Order of first appearance; the same input always gives the same output.
 */
export function foldDuplicates(resources: readonly Resource[]): readonly Resource[] {
  const seen = new Set<string>();
  return resources.filter((resource) => {
    if (resource.id === undefined) {
      return true;
    }
    const key = `${resource.resourceType}/${resource.id}/${resource.meta?.versionId ?? ''}`;
    if (seen.has(key)) {
      return false;
    }
    seen.add(key);
    return true;
  });
}
