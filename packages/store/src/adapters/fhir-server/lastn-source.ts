import { type Resource, readJson, type Search } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { newestOfEachCode } from '../../newest-of-each-code.ts';
import type { SearchOptions, SearchPage } from '../../repository.ts';
import { searchAll } from './search-source.ts';
import { sourceLimits } from './source-limits.ts';
import type { SourceSession } from './source-session.ts';

/** Few servers have `$lastn`, so every page of the search is read and the newest are chosen here. */
export async function lastnAtSource(
  session: SourceSession,
  search: Search,
  options: SearchOptions = {},
): Promise<Result<SearchPage>> {
  const handled = search.handled.filter(([name]) => name !== 'max' && name !== '_count');
  const all = await searchAll(session, { ...search, handled }, options, sourceLimits.pages);
  if (!all.ok) {
    return all;
  }
  const found = all.value.matches.map((stored) => {
    const read = readJson(stored.text);
    return { id: stored.id, stored, resource: (read.ok ? read.value : {}) as Resource };
  });
  const newest = newestOfEachCode(found, search.max ?? 1, session.model);
  return ok({ matches: newest.map(({ stored }) => stored), included: all.value.included });
}
