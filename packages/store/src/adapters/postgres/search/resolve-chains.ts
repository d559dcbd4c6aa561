/** Finds what the chained filters of a search lead to, before the search itself: `patient.identifier=...` becomes addresses. */
import type { SearchFilter } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import type { SearchOptions } from '../../../repository.ts';
import type { Session } from '../rows.ts';
import { findMatches } from './find-matches.ts';

/** Per chained filter the addresses (`Type/id`) it leads to. */
export type Chained = ReadonlyMap<SearchFilter, ReadonlySet<string>>;

export async function resolveChains(
  session: Session,
  filters: readonly SearchFilter[],
  options: SearchOptions & { readonly nowMs: number },
): Promise<Result<Chained>> {
  const chained = new Map<SearchFilter, ReadonlySet<string>>();
  for (const filter of filters) {
    const addresses = new Set<string>();
    for (const link of filter.chain ?? []) {
      const found = await findMatches(
        session,
        { type: link.type, filters: [link.filter] },
        options,
        storeLimits.chained + 1,
      );
      if (!found.ok) {
        return found;
      }
      for (const { type, id } of found.value) {
        addresses.add(`${type}/${id}`);
      }
    }
    if (addresses.size > storeLimits.chained) {
      return err(
        fault('STO-CHAIN-WIDE', { name: filter.parameter.code, max: storeLimits.chained }, filter.parameter.code),
      );
    }
    if (filter.chain !== undefined) {
      chained.set(filter, addresses);
    }
  }
  return ok(chained);
}
