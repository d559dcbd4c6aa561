/** Reads the candidates of a search and keeps what passes it: the one place where resources are matched. */
import type { Search, SearchFilter } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits, storeSizes } from '../../../limits.ts';
import type { Session } from '../rows.ts';
import { masksOf } from '../signature/signature.ts';
import { allowMatches } from './allow-matches.ts';
import { candidates } from './candidates.ts';
import { chooseSource, isNarrow, type Linked, type Source } from './choose-source.ts';
import { isLinked, keepMatching } from './follow-links.ts';
import { type Match, type MatchOptions, matchOf } from './match.ts';
import { resolveLink } from './resolve-link.ts';
import { atSnapshot, type Snapshot } from './snapshot.ts';

type Question = Pick<Search, 'type' | 'filters'>;

export interface BatchOptions extends MatchOptions {
  /** Only what has an id after this one. */
  readonly after?: string;
  /** As it was then, instead of now. */
  readonly snapshot?: Snapshot;
}

/**
 * At most `max` matches in order of id, starting after an id. With `forPage` it stops as well when there is more than fits on
 * one page by its length.
 * Faults: STO-NOT-INDEXED when guarded and only a scan of the type would answer; STO-CHAIN-WIDE; STO-SCAN-WIDE.
 */
export async function findMatches(
  session: Session,
  search: Question,
  options: BatchOptions,
  max: number,
  { forPage = false }: { readonly forPage?: boolean } = {},
): Promise<Result<readonly Match[]>> {
  const { page } = session.sizes ?? storeSizes;
  const matches: Match[] = [];
  let length = 0;
  for await (const batch of matchBatches(session, search, options)) {
    if (!batch.ok) {
      return batch;
    }
    matches.push(...batch.value);
    length += forPage ? batch.value.reduce((sum, { body }) => sum + body.length, 0) : 0;
    if (matches.length >= max || (length > page && matches.length > 1)) {
      return ok(matches.slice(0, max));
    }
  }
  return ok(matches);
}

/** All matches in order of id, a batch at a time; ends after a fault. */
export async function* matchBatches(
  session: Session,
  search: Question,
  options: BatchOptions,
): AsyncGenerator<Result<readonly Match[]>> {
  const plan = await planSearch(session, search, options);
  if (!plan.ok) {
    return yield plan;
  }
  const { source, filters, linked } = plan.value;
  let scanned = 0;
  for await (const found of candidates(session, source, search.type, options.after ?? '')) {
    const rows =
      options.snapshot === undefined ? ok(found.rows) : await atSnapshot(session, search.type, found, options.snapshot);
    if (!rows.ok) {
      return yield rows;
    }
    const held = isHeld(source, options) ? undefined : options.subjects;
    const allowed = await allowMatches(session, rows.value.map(matchOf), held);
    yield await keepMatching(session, allowed, filters, options, linked);
    scanned += found.rows.length;
    if (scanned > storeLimits.scanned) {
      return yield err(fault('STO-SCAN-WIDE', { max: storeLimits.scanned }, search.type));
    }
  }
}

/** Rows of these persons, as they are now, need no gate. */
function isHeld(source: Source, { snapshot }: BatchOptions): boolean {
  return source.kind === 'person' && snapshot === undefined;
}

interface SearchPlan {
  readonly source: Source;
  /** What the rows of the source must still pass. */
  readonly filters: readonly SearchFilter[];
  /** Where the links lead that were looked up already. */
  readonly linked: Linked;
}

/**
 * Where a source is narrow, chains are followed from its rows. Otherwise what they lead to is looked up first, until that
 * gives a narrow source.
 */
async function planSearch(session: Session, search: Question, options: BatchOptions): Promise<Result<SearchPlan>> {
  const linked = new Map<SearchFilter, ReadonlySet<string>>();
  let source = chooseSource(search, linked, options, session.model);
  const { after: _after, snapshot: _snapshot, ...inner } = options;
  for (const filter of search.filters.filter(isLinked)) {
    if (isNarrow(source)) {
      break;
    }
    const found = await resolveLink(filter, (type, next, max) =>
      findMatches(session, { type, filters: [next] }, inner, max),
    );
    if (!found.ok) {
      return found;
    }
    linked.set(filter, found.value);
    source = chooseSource(search, linked, options, session.model);
  }
  return source.kind === 'type' && options.guarded === true
    ? err(fault('STO-NOT-INDEXED', {}, search.type))
    : ok({ source: masked(source, search), filters: unanswered(search, source, options), linked });
}

/** Of a person only what can pass is read. */
function masked(source: Source, { filters }: Question): Source {
  const masks = source.kind === 'person' ? masksOf(filters) : undefined;
  return source.kind === 'person' && masks !== undefined ? { ...source, masks } : source;
}

/** What the rows of a person pass by being there needs no test, as long as they are read as they are now. */
function unanswered({ filters }: Question, source: Source, { snapshot }: BatchOptions): readonly SearchFilter[] {
  return source.kind === 'person' && snapshot === undefined
    ? filters.filter((filter) => filter !== source.answers)
    : filters;
}
