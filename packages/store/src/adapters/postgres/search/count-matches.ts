/** How many resources a search finds; without filters as it is kept with every write, so that no row is read. */
import type { Search } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { countOfType, type Session } from '../rows.ts';
import { matchBatches } from './find-matches.ts';
import type { MatchOptions } from './match.ts';

/**
 * Nothing is kept while it counts. An estimate is left out where a number would cost too much to find; an accurate total
 * is then refused: STO-SCAN-WIDE, STO-NOT-INDEXED.
 */
export async function countMatches(
  session: Session,
  search: Search,
  options: MatchOptions,
): Promise<Result<number | undefined>> {
  if (search.filters.length === 0 && options.subjects === undefined) {
    return ok(await countOfType(session, search.type));
  }
  let total = 0;
  for await (const batch of matchBatches(session, search, options)) {
    if (!batch.ok) {
      const wide = batch.fault.code === 'STO-SCAN-WIDE' || batch.fault.code === 'STO-NOT-INDEXED';
      return wide && search.total === 'estimate' && !search.countOnly ? ok(undefined) : batch;
    }
    total += batch.value.length;
  }
  return ok(total);
}
