/** Observation/$lastn: of every code the newest observations (FHIR R4, Observation operations). */
import type { Search } from '@stelsel/fhir';
import { err, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { newestOfEachCode } from '../../../newest-of-each-code.ts';
import type { SearchOptions, SearchPage } from '../../../repository.ts';
import { type Session, storedOf } from '../rows.ts';
import { findMatches } from './find-matches.ts';
import { includeFor } from './include-for.ts';

/** Observations are of one kind when their codes are the same; those without a moment come last. */
export async function runLastn(
  session: Session,
  search: Search,
  options: SearchOptions & { readonly nowMs: number },
): Promise<Result<SearchPage>> {
  const found = await findMatches(session, search, options, limits.pageMax * 10 + 1);
  if (!found.ok) {
    return found;
  }
  if (found.value.length > limits.pageMax * 10) {
    return err(fault('STO-SORT-WIDE', { max: limits.pageMax * 10 }));
  }
  const newest = newestOfEachCode(found.value, search.max ?? 1, session.model);
  const included = await includeFor(session, search, newest, options);
  return included.ok ? ok({ matches: newest.map(storedOf), included: included.value.map(storedOf) }) : included;
}
