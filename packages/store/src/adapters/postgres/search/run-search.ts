import { namesSubject, type Search } from '@stelsel/fhir';
import { err, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import type { SearchOptions, SearchPage } from '../../../repository.ts';
import { isId, type Session, storedOf } from '../rows.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { findMatches, type Match, type MatchOptions } from './find-matches.ts';
import { includeFor } from './include-for.ts';
import { comparePlaces, type Place, placeOf } from './sort-matches.ts';

/** One page of a search, by key: a resource that is there throughout stands on exactly one page, whatever else is written. */
export async function runSearch(
  session: Session,
  search: Search,
  options: SearchOptions & { readonly nowMs: number },
): Promise<Result<SearchPage>> {
  const owner = ownerOf(session, search);
  const start = search.cursor === undefined ? ok(undefined) : readCursor(owner, search.cursor, search.sort.length + 1);
  if (!start.ok) {
    return start;
  }
  if (start.value !== undefined && !isId(start.value.at(-1))) {
    return err(fault('STO-CURSOR', {}, '_cursor'));
  }
  const size = search.count ?? (isAboutPersons(session, search, options) ? limits.pageMax : limits.pageDefault);
  const counts = search.countOnly || search.total === 'accurate';
  const found = await collect(session, search, options, { size, counts, start: start.value as Place | undefined });
  if (!found.ok) {
    return found;
  }
  const page = search.countOnly ? [] : found.value.after.slice(0, size);
  const included = await includeFor(session, search, page, options);
  if (!included.ok) {
    return included;
  }
  const last = page.at(-1);
  const more = last !== undefined && found.value.after.length > page.length;
  return ok({
    matches: page.map(storedOf),
    included: included.value.map(storedOf),
    ...(counts ? { total: found.value.total } : {}),
    ...(more ? { next: writeCursor(owner, placeOf(last, search.sort)) } : {}),
  });
}

/** Of a person everything fits on one page as a rule, and national clients expect it there. */
function isAboutPersons({ model }: Session, { filters }: Search, { subjects }: SearchOptions): boolean {
  return subjects !== undefined || filters.some((filter) => namesSubject(filter, model));
}

/** Everything that decides which resources match and in which order; not how many stand on a page. */
function ownerOf({ tenant }: Session, { type, handled }: Search): string {
  const pairs = handled.filter(([name]) => name !== '_count').map((pair) => pair.join('='));
  return JSON.stringify([tenant, type, ...pairs.sort()]);
}

interface Wanted {
  readonly size: number;
  readonly counts: boolean;
  readonly start: Place | undefined;
}

/** Sorting and counting need every match; otherwise one more than the page is enough. */
async function collect(
  session: Session,
  search: Search,
  options: MatchOptions,
  { size, counts, start }: Wanted,
): Promise<Result<{ readonly after: readonly Match[]; readonly total: number }>> {
  if (search.sort.length === 0 && !counts) {
    const after = start?.at(-1);
    const settings = typeof after === 'string' ? { ...options, after } : options;
    const found = await findMatches(session, search, settings, size + 1);
    return found.ok ? ok({ after: found.value, total: found.value.length }) : found;
  }
  const max = search.sort.length > 0 ? storeLimits.sorted : Number.POSITIVE_INFINITY;
  const found = await findMatches(session, search, options, max + 1);
  if (!found.ok) {
    return found;
  }
  if (found.value.length > max) {
    return err(fault('STO-SORT-WIDE', { max }, '_sort'));
  }
  const compare = comparePlaces(search.sort);
  const placed = found.value.map((match) => ({ match, place: placeOf(match, search.sort) }));
  const after = placed
    .sort((a, b) => compare(a.place, b.place))
    .filter(({ place }) => start === undefined || compare(place, start) > 0)
    .map(({ match }) => match);
  return ok({ after, total: found.value.length });
}
