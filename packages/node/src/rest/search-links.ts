/** Links of a search answer. Behind the guards they never carry a BSN. */
import type { BundleLink } from '@stelsel/fhir';
import { namingSystem } from '@stelsel/kernel';
import type { Params } from './fhir-request.ts';

/** `address` is that of the search, without query. `hidePerson` keeps the system of a BSN and leaves the number out. */
export function searchLinks(
  address: string,
  params: Params,
  next: string | undefined,
  hidePerson: boolean,
): readonly BundleLink[] {
  const shown = params.map(([name, value]): string[] => [name, hidePerson ? withoutPerson(value) : value]);
  const query = new URLSearchParams(shown).toString();
  return [
    { relation: 'self', url: query === '' ? address : `${address}?${query}` },
    ...(next === undefined ? [] : [{ relation: 'next' as const, url: `${address}?${next}` }]),
  ];
}

function withoutPerson(value: string): string {
  return value
    .split(',')
    .map((token) => (token.startsWith(`${namingSystem.bsn}|`) ? `${namingSystem.bsn}|` : token))
    .join(',');
}
