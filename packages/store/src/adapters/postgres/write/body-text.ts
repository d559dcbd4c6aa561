import { type Resource, toJson } from '@stelsel/fhir';

/** The text that is stored and leaves again: the resource with its id and the two fields of meta that are ours. */
export function bodyText(
  resource: Resource,
  { id, version, lastUpdated }: { readonly id: string; readonly version: number; readonly lastUpdated: string },
): string {
  const { resourceType, id: _own, meta, ...rest } = resource;
  const versioned = { ...meta, versionId: String(version), lastUpdated };
  return toJson({ resourceType, id, meta: versioned, ...rest });
}
