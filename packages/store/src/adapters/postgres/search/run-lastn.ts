/** Observation/$lastn: of every code the newest observations (FHIR R4, Observation operations). */
import { datesOf, type Search, type SearchParameter, tokensOf } from '@stelsel/fhir';
import { err, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import type { SearchOptions, SearchPage } from '../../../repository.ts';
import { type Session, storedOf } from '../rows.ts';
import { findMatches, type Match } from './find-matches.ts';
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
  const date = session.model.searchParameters.find('Observation', 'date');
  const groups = Map.groupBy(found.value, kindOf);
  const newest = [...groups.values()].flatMap((group) => group.sort(newestFirst(date)).slice(0, search.max ?? 1));
  const included = await includeFor(session, search, newest, options);
  return included.ok ? ok({ matches: newest.map(storedOf), included: included.value.map(storedOf) }) : included;
}

function kindOf({ resource }: Match): string {
  const tokens = tokensOf({ type: 'CodeableConcept', value: resource.code ?? {} });
  const codes = tokens.flatMap(({ system = '', code }) => (code === undefined ? [] : [`${system}|${code}`]));
  return JSON.stringify(codes.length > 0 ? codes.sort() : tokens.map(({ text }) => text));
}

function newestFirst(date: SearchParameter | undefined): (a: Match, b: Match) => number {
  return (a, b) => momentOf(b, date) - momentOf(a, date) || (a.id < b.id ? 1 : -1);
}

function momentOf({ resource }: Match, date: SearchParameter | undefined): number {
  const routes = date?.routes ?? [];
  const moments = routes.flatMap((route) => route.values(resource)).flatMap(datesOf);
  return Math.max(...moments.map(({ low, high }) => (Number.isFinite(low) ? low : high)), Number.MIN_SAFE_INTEGER);
}
