/** Links of a search answer. What says how the search was understood never carries a BSN: addresses end in logs. */
import type { BundleLink } from '@stelsel/fhir';
import { namingSystem, parseBsn } from '@stelsel/kernel';
import type { Params } from './fhir-request.ts';

/** `address` is that of the search, without query. The self link keeps the system of a BSN and leaves the number out. */
export function searchLinks(address: string, params: Params, next: string | undefined): readonly BundleLink[] {
  const shown = params.map(([name, value]): string[] => [name, withoutPerson(name, value)]);
  const query = new URLSearchParams(shown).toString();
  return [
    { relation: 'self', url: query === '' ? address : `${address}?${query}` },
    ...(next === undefined ? [] : [{ relation: 'next' as const, url: `${address}?${next}` }]),
  ];
}

/** The number may stand alone, behind its system, or behind the type of the identifier (`:of-type`). */
function withoutPerson(name: string, value: string): string {
  const typed = name.endsWith(':of-type');
  return value
    .split(',')
    .map((token) => {
      const end = token.lastIndexOf('|') + 1;
      const system = token.slice(0, end);
      const bare = /(?:^|\.|:)identifier\b/.test(name) && (typed || end <= 1) && parseBsn(token.slice(end)).ok;
      return bare || system === `${namingSystem.bsn}|` ? system : token;
    })
    .join(',');
}
