/** What there is to store in a Bundle; references are left as they are. */
import type { Resource } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';

/** Bundles that are a thing of their own: kept whole, or run. */
const kept = new Set(['document', 'message', 'transaction']);

/** A resource by itself, or the entries of a Bundle that only carries them. */
export function bundledResources(resource: Resource): readonly Result<Resource>[] {
  if (resource.resourceType !== 'Bundle' || kept.has(String(resource.type))) {
    return [ok(resource)];
  }
  const entries = (resource.entry ?? []) as readonly { readonly resource?: Resource }[];
  return entries.flatMap((entry) => (entry.resource === undefined ? [] : bundledResources(entry.resource)));
}
