/** Finds what the chained filters of a search lead to, before the search itself: `patient.identifier=...` becomes addresses. */
import type { ChainLink, SearchFilter } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import type { ResourceRow } from '../rows.ts';

/** Per chained filter the addresses (`Type/id`) it leads to. */
export type Chained = ReadonlyMap<SearchFilter, ReadonlySet<string>>;

/** Finds at most `max` resources that one link leads to; itself a search, possibly with chains of its own. */
type FindLinked = (link: ChainLink, max: number) => Promise<Result<readonly Pick<ResourceRow, 'type' | 'id'>[]>>;

/** Faults: STO-CHAIN-WIDE, and those of the search. */
export async function resolveChains(filters: readonly SearchFilter[], find: FindLinked): Promise<Result<Chained>> {
  const chained = new Map<SearchFilter, ReadonlySet<string>>();
  for (const filter of filters) {
    const addresses = new Set<string>();
    for (const link of filter.chain ?? []) {
      const found = await find(link, storeLimits.chained + 1);
      if (!found.ok) {
        return found;
      }
      for (const { type, id } of found.value) {
        addresses.add(`${type}/${id}`);
      }
    }
    if (addresses.size > storeLimits.chained) {
      const { code } = filter.parameter;
      return err(fault('STO-CHAIN-WIDE', { name: code, max: storeLimits.chained }, code));
    }
    if (filter.chain !== undefined) {
      chained.set(filter, addresses);
    }
  }
  return ok(chained);
}
