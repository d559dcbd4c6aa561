/** A search at the source, always sent as a form: a person never stands in an address. */
import { canHaveSubject, namesSubject, type Search, type SearchPair } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { SearchOptions, SearchPage, StoredResource } from '../../repository.ts';
import { askable } from './askable.ts';
import { undeclaredIn } from './declares.ts';
import { leftOut } from './left-out.ts';
import { isAboutThem, patientIdsIn } from './only-these-persons.ts';
import { objectIn, openNext, pageOf, requestNext, type SourcePage, sealNext } from './source-page.ts';
import { storedFrom } from './source-resource.ts';
import type { SourceSession } from './source-session.ts';

export async function searchSource(
  session: SourceSession,
  search: Search,
  options: SearchOptions = {},
): Promise<Result<SearchPage>> {
  const asked = pairsFor(session, search, options);
  if (!asked.ok) {
    return asked;
  }
  if (asked.value === undefined) {
    return ok({ matches: [], included: [] });
  }
  const can = await session.capability();
  const beyond = can.ok ? undeclaredIn(can.value, search) : undefined;
  if (!can.ok || beyond !== undefined) {
    return can.ok ? err(fault('STO-SOURCE-CANNOT', { interaction: `search ${search.type} ${beyond}` })) : can;
  }
  const owner = ownerOf(session, search, asked.value);
  const answer = await request(session, search, asked.value, owner);
  if (!answer.ok) {
    return answer;
  }
  const page = pageOf(answer.value.body, session.base);
  return page.ok ? searchPage(session, search, options, page.value, owner) : page;
}

function request(session: SourceSession, { type, cursor }: Search, pairs: readonly SearchPair[], owner: string) {
  const asked = { interaction: 'search', type };
  if (cursor === undefined) {
    const form = new URLSearchParams(pairs.map(([name, value]): string[] => [name, askable(value)]));
    return session.ask({ ...asked, method: 'POST', path: `${type}/_search`, form });
  }
  const next = openNext(owner, cursor);
  return next.ok ? requestNext(session.ask, next.value, asked) : next;
}

/** What is sent, without the place of the page; undefined when the source cannot hold anything of these persons. */
function pairsFor(
  { model, persons }: SourceSession,
  search: Search,
  { guarded, subjects }: SearchOptions,
): Result<readonly SearchPair[] | undefined> {
  const { type, filters } = search;
  const pairs = search.handled.filter(isForSource);
  const named = filters.some(
    (filter) => namesSubject(filter, model) || ['_id', 'identifier'].includes(filter.parameter.code),
  );
  const personal = canHaveSubject(type, model);
  if (named || !personal) {
    return ok(pairs);
  }
  if (subjects !== undefined) {
    const person = personPair(type, subjects, persons.find);
    return ok(person === undefined ? undefined : [...pairs, person]);
  }
  const timed = filters.some(({ parameter }) => parameter.code === '_lastUpdated');
  return guarded === true && !timed ? err(fault('STO-NOT-INDEXED')) : ok(pairs);
}

/** A page has its own place. What is cut from a resource is cut here: whose it is must be seen first. */
export function isForSource([name, value]: SearchPair): boolean {
  return name !== '_cursor' && name !== '_elements' && (name !== '_summary' || value === 'count');
}

function personPair(
  type: string,
  subjects: readonly string[],
  find: SourceSession['persons']['find'],
): SearchPair | undefined {
  const [identifier] = subjects.flatMap((key) => find(key) ?? []);
  const name = type === 'Patient' ? 'identifier' : 'patient.identifier';
  if (identifier !== undefined) {
    return [name, `${identifier.system}|${identifier.value}`];
  }
  const ids = patientIdsIn(subjects);
  return ids.length === 0
    ? undefined
    : type === 'Patient'
      ? ['_id', ids.join(',')]
      : ['patient', ids.map((id) => `Patient/${id}`).join(',')];
}

/** Which search a page goes on with. */
export function ownerOf({ base }: SourceSession, { type }: Search, pairs: readonly SearchPair[]): string {
  return JSON.stringify([base, type, pairs]);
}

/** What of a page of the source may leave, and where it goes on. */
export function searchPage(
  { base, model }: SourceSession,
  { type, filters, total, countOnly }: Search,
  { subjects }: SearchOptions,
  page: SourcePage,
  owner: string,
): Result<SearchPage> {
  const matches: StoredResource[] = [];
  const included: StoredResource[] = [];
  for (const { resource, search } of page.entries) {
    const found = objectIn(resource);
    const mode = (search as { readonly mode?: string } | undefined)?.mode;
    if (
      found === undefined ||
      mode === 'outcome' ||
      (mode === undefined && found.resourceType === 'OperationOutcome')
    ) {
      continue;
    }
    const stored = storedFrom(found, base);
    if (!stored.ok) {
      return stored;
    }
    if (isAboutThem(stored.value, subjects, model)) {
      (mode === 'include' || stored.value.type !== type ? included : matches).push(stored.value);
    }
  }
  const ignored = leftOut(filters, matches);
  if (ignored !== undefined) {
    return err(fault('STO-SOURCE-ANSWER', { problem: `search ${type} <> ${ignored}` }));
  }
  const wanted = countOnly || total === 'accurate';
  if (wanted && page.total === undefined) {
    return err(fault('STO-SOURCE-CANNOT', { interaction: '_total' }));
  }
  return ok({
    matches,
    included,
    ...(wanted && page.total !== undefined ? { total: page.total } : {}),
    ...(page.next === undefined ? {} : { next: sealNext(owner, page.next) }),
  });
}

/** Every page of a search, up to the limit; more than that is a fault, never a part. */
export async function searchAll(
  session: SourceSession,
  search: Search,
  options: SearchOptions,
  maxPages: number,
): Promise<Result<SearchPage>> {
  const matches: StoredResource[] = [];
  const included: StoredResource[] = [];
  let cursor: string | undefined;
  for (let number = 0; number < maxPages; number += 1) {
    const page = await searchSource(session, { ...search, ...(cursor === undefined ? {} : { cursor }) }, options);
    if (!page.ok) {
      return page;
    }
    matches.push(...page.value.matches);
    included.push(...page.value.included);
    cursor = page.value.next;
    if (cursor === undefined) {
      return ok({ matches, included });
    }
  }
  return err(fault('STO-SOURCE-WIDE', { pages: maxPages }));
}
