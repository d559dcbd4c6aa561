import { type BundleItem, type BundleLink, type Resource, searchsetBundle } from '@stelsel/fhir';

export interface SearchsetParts {
  readonly base: string;
  /** Address of the search without the person. */
  readonly self: string;
  readonly next?: string;
  readonly matches: readonly Resource[];
  readonly included: readonly Resource[];
}

/** The JSON text of a search answer by every rule of a Bundle. */
export function writeSearchset({ base, self, next, matches, included }: SearchsetParts): string {
  const item = (resource: Resource): BundleItem => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id ?? ''}`,
    text: JSON.stringify(resource),
  });
  const links: readonly BundleLink[] = [
    { relation: 'self', url: self },
    ...(next === undefined ? [] : [{ relation: 'next' as const, url: next }]),
  ];
  return searchsetBundle({ matches: matches.map(item), included: included.map(item), links });
}
