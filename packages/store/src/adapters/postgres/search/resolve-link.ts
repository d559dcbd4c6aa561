/** Finds what a chain or `_has` leads to before the search itself: `patient.identifier=...` becomes addresses. */
import type { SearchFilter } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import { addressOf, type Match } from './match.ts';
import { localTargets } from './pointing-at.ts';

/** Finds at most `max` resources of a type that pass a filter; itself a search, possibly with links of its own. */
export type FindLinked = (type: string, filter: SearchFilter, max: number) => Promise<Result<readonly Match[]>>;

/** Addresses (`Type/id`). Faults: STO-CHAIN-WIDE, and those of the search. */
export async function resolveLink(filter: SearchFilter, find: FindLinked): Promise<Result<ReadonlySet<string>>> {
  const { chain = [], has } = filter;
  const links = has === undefined ? chain : [has];
  const addresses = new Set<string>();
  for (const link of links) {
    const found = await find(link.type, link.filter, storeLimits.chained + 1);
    if (!found.ok) {
      return found;
    }
    for (const match of found.value) {
      for (const address of has === undefined ? [addressOf(match)] : localTargets(match, [has.reference])) {
        addresses.add(address);
      }
    }
    if (found.value.length > storeLimits.chained || addresses.size > storeLimits.chained) {
      const name = has === undefined ? filter.parameter.code : '_has';
      return err(fault('STO-CHAIN-WIDE', { name, max: storeLimits.chained }, name));
    }
  }
  return ok(addresses);
}
