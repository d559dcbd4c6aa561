/** The resources of the packages in use, found by canonical. A canonical without version means the newest that is here. */
import type { PackageResource } from './fhir-package.ts';

export interface ConformanceResources {
  /** By `url` or `url|version`, parsed when it is first asked for. */
  find(canonical: string): unknown;
  /** Every resource of a type, the newest of each canonical first. */
  ofType(type: string): readonly unknown[];
  readonly count: number;
}

/** @param resources newest packages first */
export function conformanceResources(resources: readonly PackageResource[]): ConformanceResources {
  const byCanonical = new Map<string, PackageResource>();
  const parsed = new Map<PackageResource, unknown>();
  const read = (resource: PackageResource): unknown => {
    if (!parsed.has(resource)) {
      parsed.set(resource, JSON.parse(resource.text));
    }
    return parsed.get(resource);
  };
  const put = (canonical: string, resource: PackageResource): void => {
    if (!byCanonical.has(canonical)) {
      byCanonical.set(canonical, resource);
    }
  };
  for (const resource of resources) {
    if (resource.url !== undefined) {
      put(resource.url, resource);
      put(`${resource.url}|${resource.version ?? ''}`, resource);
    }
  }
  return {
    count: resources.length,
    find: (canonical) => {
      const found = byCanonical.get(canonical);
      // A profile is read into a form of its own right away: its long text is not kept.
      return found === undefined
        ? undefined
        : found.type === 'StructureDefinition'
          ? JSON.parse(found.text)
          : read(found);
    },
    ofType: (type) => resources.filter((it) => it.type === type).map(read),
  };
}
