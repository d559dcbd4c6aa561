import { namesSubject, type Search } from '@stelsel/fhir';
import { err, limits, ok, type Result } from '@stelsel/kernel';
import { readCursor, writeCursor } from '../../../cursor.ts';
import { fault } from '../../../faults.ts';
import { isId } from '../../../is-id.ts';
import { storeLimits } from '../../../limits.ts';
import type { SearchOptions, SearchPage } from '../../../repository.ts';
import { fitting } from '../fitting.ts';
import { type Session, storedOf } from '../rows.ts';
import { countMatches } from './count-matches.ts';
import { findMatches } from './find-matches.ts';
import { includeFor } from './include-for.ts';
import type { Match, MatchOptions } from './match.ts';
import { readSnapshotParts, type Snapshot, takeSnapshot } from './snapshot.ts';
import { comparePlaces, type Place, placeOf } from './sort-matches.ts';

/**
 * One page of a search, by key and snapshot: what the search found when its first page was made stands on exactly one page,
 * whatever is written since.
 */
export async function runSearch(session: Session, search: Search, options: MatchOptions): Promise<Result<SearchPage>> {
  const start = search.cursor === undefined ? ok(undefined) : startOf(session, search, search.cursor);
  if (!start.ok) {
    return start;
  }
  const page = search.countOnly
    ? ok({ matches: [], next: undefined })
    : await readPage(session, search, options, start.value);
  if (!page.ok) {
    return page;
  }
  const { matches, next } = page.value;
  const included = await includeFor(session, search, matches, options);
  if (!included.ok) {
    return included;
  }
  const counts = search.countOnly || search.total !== 'none';
  const total = counts ? await countMatches(session, search, options) : ok(undefined);
  if (!total.ok) {
    return total;
  }
  return ok({
    matches: matches.map(storedOf),
    included: included.value.map(storedOf),
    ...(total.value === undefined ? {} : { total: total.value }),
    ...(next === undefined ? {} : { next }),
  });
}

interface Start {
  readonly place: Place;
  readonly snapshot: Snapshot;
}

interface Page {
  readonly matches: readonly Match[];
  readonly next: string | undefined;
}

/** A search that needs a second page is read again as of one moment, and every later page as of the same. */
async function readPage(
  session: Session,
  search: Search,
  options: MatchOptions,
  start: Start | undefined,
): Promise<Result<Page>> {
  const { count = isAboutPersons(session, search, options) ? limits.pageMax : limits.pageDefault } = search;
  const found = await collect(session, search, options, count + 1, start);
  if (!found.ok || fitting(session, found.value, count) === found.value.length) {
    return found.ok ? ok({ matches: found.value, next: undefined }) : found;
  }
  const snapshot = start?.snapshot ?? (await takeSnapshot(session, options.nowMs));
  const fixed = start === undefined ? await collect(session, search, options, count + 1, { snapshot }) : found;
  if (!fixed.ok) {
    return fixed;
  }
  const matches = fixed.value.slice(0, fitting(session, fixed.value, count));
  const last = matches.at(-1);
  const more = last !== undefined && fixed.value.length > matches.length;
  return ok({ matches, next: more ? linkAfter(session, search, snapshot, last) : undefined });
}

function linkAfter(session: Session, search: Search, { sinceMs, text }: Snapshot, last: Match): string {
  return writeCursor(ownerOf(session, search), [sinceMs, text, ...placeOf(last, search.sort)]);
}

function startOf(session: Session, search: Search, cursor: string): Result<Start> {
  const parts = readCursor(ownerOf(session, search), cursor, search.sort.length + 3);
  if (!parts.ok) {
    return parts;
  }
  const [sinceMs, text, ...place] = parts.value;
  const snapshot = readSnapshotParts(sinceMs, text);
  return snapshot === undefined || !isId(place.at(-1))
    ? err(fault('STO-CURSOR', {}, '_cursor'))
    : ok({ place: place as unknown as Place, snapshot });
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

/** At most `max` matches after the start. Sorting needs every match; otherwise the order of ids will do. */
async function collect(
  session: Session,
  search: Search,
  options: MatchOptions,
  max: number,
  start: Partial<Start> | undefined,
): Promise<Result<readonly Match[]>> {
  const settings = { ...options, ...(start?.snapshot === undefined ? {} : { snapshot: start.snapshot }) };
  if (search.sort.length === 0) {
    const after = start?.place?.at(-1);
    return findMatches(session, search, typeof after === 'string' ? { ...settings, after } : settings, max, {
      forPage: true,
    });
  }
  const found = await findMatches(session, search, settings, storeLimits.sorted + 1);
  if (!found.ok) {
    return found;
  }
  if (found.value.length > storeLimits.sorted) {
    return err(fault('STO-SORT-WIDE', { max: storeLimits.sorted }, '_sort'));
  }
  const compare = comparePlaces(search.sort);
  const placed = found.value.map((match) => ({ match, place: placeOf(match, search.sort) }));
  const { place: from } = start ?? {};
  return ok(
    placed
      .filter(({ place }) => from === undefined || compare(place, from) > 0)
      .sort((a, b) => compare(a.place, b.place))
      .slice(0, max)
      .map(({ match }) => match),
  );
}
