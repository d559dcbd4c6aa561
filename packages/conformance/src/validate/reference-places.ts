/** Where references inside one Bundle or one resource lead; nothing outside it is ever fetched. */
import { isObject, type JsonObject } from './values.ts';

export interface ReferencePlaces {
  /** The resource of another entry, by full address or by `Type/id`. */
  find(reference: string): JsonObject | undefined;
}

/** Entries by address; a `Type/id` that two entries share leads nowhere. */
export function placesOfBundle(bundle: JsonObject): ReferencePlaces {
  const byUrl = new Map<string, JsonObject>();
  const byId = new Map<string, JsonObject | undefined>();
  for (const entry of Array.isArray(bundle.entry) ? bundle.entry : []) {
    const { fullUrl, resource } = isObject(entry) ? entry : {};
    if (!isObject(resource)) {
      continue;
    }
    if (typeof fullUrl === 'string') {
      byUrl.set(fullUrl, resource);
    }
    if (typeof resource.id === 'string' && typeof resource.resourceType === 'string') {
      const local = `${resource.resourceType}/${resource.id}`;
      byId.set(local, byId.has(local) ? undefined : resource);
    }
  }
  return {
    find: (reference) => {
      const [plain = ''] = reference.split('/_history/', 1);
      return byUrl.get(plain) ?? (plain.includes(':') ? undefined : byId.get(plain));
    },
  };
}

/** A resource inside another, by its id. */
export function containedResource(root: object, id: string): JsonObject | undefined {
  const { contained } = root as { readonly contained?: unknown };
  const found: unknown = Array.isArray(contained) ? contained.find((it) => isObject(it) && it.id === id) : undefined;
  return isObject(found) ? found : undefined;
}

/** The resource a Reference (or an address) points at, when it is here. `#` alone is the resource around it. */
export function resolveHere(
  run: { readonly root: object; readonly places: ReferencePlaces | undefined },
  value: unknown,
): JsonObject | undefined {
  const reference = typeof value === 'string' ? value : isObject(value) ? value.reference : undefined;
  if (typeof reference !== 'string') {
    return undefined;
  }
  if (reference.startsWith('#')) {
    return reference === '#' ? (run.root as JsonObject) : containedResource(run.root, reference.slice(1));
  }
  return run.places?.find(reference);
}
