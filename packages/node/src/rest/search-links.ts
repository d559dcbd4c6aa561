/** Links of a search answer. What says how the search was understood never carries a BSN: addresses end in logs. */
import type { BundleLink } from '@stelsel/fhir';
import { namingSystem } from '@stelsel/kernel';
import type { Params } from './fhir-request.ts';

/** `address` is that of the search, without query. The self link keeps the system of a BSN and leaves the number out. */
export function searchLinks(address: string, params: Params, next: string | undefined): readonly BundleLink[] {
  const shown = params.map(([name, value]): string[] => [name, withoutPerson(value)]);
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
