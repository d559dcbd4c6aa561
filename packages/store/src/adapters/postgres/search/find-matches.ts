/** Reads the candidates of a search and keeps what its predicate accepts: the one place where resources are matched. */
import { compileSearch, type Resource, type Search } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import type { SearchOptions } from '../../../repository.ts';
import { nobody, subjectKeyOf } from '../../../subject-key.ts';
import {
  findByIds,
  findByIndex,
  findByPerson,
  findByTime,
  findByType,
  type ResourceRow,
  type Session,
} from '../rows.ts';
import { chooseSource, type Source } from './choose-source.ts';
import { resolveChains } from './resolve-chains.ts';

/** A match with its parsed body, in which decimals are ordinary numbers: for comparing, never for writing. */
export interface Match extends ResourceRow {
  readonly resource: Resource;
}

export type MatchOptions = SearchOptions & { readonly nowMs: number; readonly after?: string };

/**
 * At most `max` matches, ordered by id (by time for a search on time only), starting after an id.
 * Faults: STO-NOT-INDEXED when guarded and only a scan of the type would answer.
 */
export async function findMatches(
  session: Session,
  search: Pick<Search, 'type' | 'filters'>,
  options: MatchOptions,
  max: number,
): Promise<Result<readonly Match[]>> {
  const { after = '', ...linked } = options;
  const chained = await resolveChains(search.filters, ({ type, filter }, most) =>
    findMatches(session, { type, filters: [filter] }, linked, most),
  );
  if (!chained.ok) {
    return chained;
  }
  const source = chooseSource(session, search, chained.value, options);
  if (source.kind === 'type' && options.guarded === true) {
    return err(fault('STO-NOT-INDEXED', {}, search.type));
  }
  const none: ReadonlySet<string> = new Set();
  const passes = compileSearch(search, {
    nowMs: options.nowMs,
    chained: (filter) => chained.value.get(filter) ?? none,
  });
  const allowed = gate(session, options.subjects);
  const matches: Match[] = [];
  for await (const rows of candidates(session, source, search.type, after)) {
    for (const row of rows) {
      const resource = JSON.parse(row.body) as Resource;
      if (passes(resource) && allowed(resource)) {
        matches.push({ ...row, resource });
        if (matches.length >= max) {
          return ok(matches);
        }
      }
    }
  }
  return ok(matches);
}

/** Nothing about another person passes, whatever the search says. */
function gate({ model }: Session, subjects: readonly string[] | undefined): (resource: Resource) => boolean {
  if (subjects === undefined) {
    return () => true;
  }
  return (resource) => {
    const key = subjectKeyOf(resource, model);
    return key === nobody || subjects.includes(key);
  };
}

async function* candidates(
  session: Session,
  source: Source,
  type: string,
  after: string,
): AsyncGenerator<readonly ResourceRow[]> {
  switch (source.kind) {
    case 'person':
      return yield (await findByPerson(session, source.subjects, type)).filter(({ id }) => id > after);
    case 'ids':
      return yield (await findByIds(session, source.addresses)).filter(({ id }) => id > after);
    case 'time':
      return yield* pagesOfTime(session, source, after);
    case 'index':
      return yield* pages(after, (from) => findByIndex(session, source, from, storeLimits.candidates));
    case 'type':
      return yield* pages(after, (from) => findByType(session, source.type, from, storeLimits.candidates));
  }
}

async function* pages(
  after: string,
  read: (from: string) => Promise<ResourceRow[]>,
): AsyncGenerator<readonly ResourceRow[]> {
  for (let from = after; ; ) {
    const rows = await read(from);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < storeLimits.candidates) {
      return;
    }
    from = last.id;
  }
}

/** A time holds few resources as a rule; they are put in order of id, so that pages are stable. */
async function* pagesOfTime(
  session: Session,
  { type, range }: Extract<Source, { kind: 'time' }>,
  after: string,
): AsyncGenerator<readonly ResourceRow[]> {
  const rows = await findByTime(session, type, range, storeLimits.sorted);
  yield rows.length < storeLimits.sorted
    ? rows.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1))
    : [];
  if (rows.length === storeLimits.sorted) {
    yield* pages(after, (from) => findByType(session, type, from, storeLimits.candidates));
  }
}
