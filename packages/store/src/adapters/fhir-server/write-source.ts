/** Create, update and delete at the source. A condition travels in a header or a Bundle, never in an address. */
import { parseSearch, type Resource, toJson } from '@stelsel/fhir';
import type { FetchResponse } from '@stelsel/http';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { Condition, Written } from '../../repository.ts';
import { isId } from '../postgres/rows.ts';
import { transactionAtSource } from './bundle-source.ts';
import { nameOfVersion } from './read-source.ts';
import { searchSource } from './search-source.ts';
import { resourceIn } from './source-client.ts';
import { sourceLimits } from './source-limits.ts';
import { storedFrom, versionNumber } from './source-resource.ts';
import type { SourceSession } from './source-session.ts';

export async function createAtSource(
  session: SourceSession,
  resource: Resource,
  condition?: Condition,
): Promise<Result<Written>> {
  const type = resource.resourceType;
  const understood = condition === undefined ? ok() : checkCondition(session, type, condition);
  if (!understood.ok) {
    return understood;
  }
  const { id: _ours, ...body } = resource;
  const answer = await session.ask({
    method: 'POST',
    path: type,
    interaction: 'create',
    type,
    writes: true,
    resource: toJson(body as Resource),
    ...(condition === undefined ? {} : { headers: { 'if-none-exist': queryOf(condition) } }),
  });
  return answer.ok ? writtenFrom(session, answer.value, type, { created: 'created', other: 'unchanged' }) : answer;
}

export async function updateAtSource(
  session: SourceSession,
  resource: Resource,
  options: { readonly ifMatch?: number; readonly condition?: Condition },
): Promise<Result<Written>> {
  const type = resource.resourceType;
  if (options.condition !== undefined) {
    return updateWhere(session, resource, options.condition);
  }
  const { id } = resource;
  if (!isId(id)) {
    return err(fault('STO-ID-MISSING'));
  }
  const guard = await ifMatch(session, type, id, options.ifMatch);
  if (!guard.ok) {
    return guard;
  }
  const asked = { interaction: 'update', type, id, writes: true };
  const answer = await session.ask({
    ...asked,
    method: 'PUT',
    path: `${type}/${id}`,
    resource: toJson(resource),
    headers: guard.value,
  });
  return answer.ok
    ? writtenFrom(session, answer.value, type, { created: 'created', other: 'updated' })
    : err(await whyNot(session, answer.fault, type, id, options.ifMatch));
}

/** One entry of a transaction, so that the condition stands in a body. */
async function updateWhere(session: SourceSession, resource: Resource, condition: Condition): Promise<Result<Written>> {
  const type = resource.resourceType;
  const understood = checkCondition(session, type, condition);
  if (!understood.ok) {
    return understood;
  }
  const request = { method: 'PUT', url: `${type}?${queryOf(condition)}` };
  const done = await transactionAtSource(session, {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [{ resource, request }],
  });
  if (!done.ok) {
    const { at, ...found } = done.fault;
    const inner = at?.replace(/^Bundle\.entry\[0\]\.?/, '');
    return err(inner === undefined || inner === '' ? found : { ...found, at: inner });
  }
  const written = done.value[0]?.written;
  return written === undefined ? err(fault('STO-SOURCE-ANSWER', { problem: 'Bundle.entry[0]' })) : ok(written);
}

export async function deleteAtSource(
  session: SourceSession,
  type: string,
  id: string,
  wanted?: number,
): Promise<Result<Written>> {
  if (!isId(type) || !isId(id)) {
    return ok({ outcome: 'deleted', type, id });
  }
  const guard = await ifMatch(session, type, id, wanted);
  if (!guard.ok) {
    return guard;
  }
  const asked = { interaction: 'delete', type, id, writes: true };
  const answer = await session.ask({ ...asked, method: 'DELETE', path: `${type}/${id}`, headers: guard.value });
  if (!answer.ok) {
    const gone = answer.fault.code === 'STO-NOT-FOUND' || answer.fault.code === 'STO-GONE';
    return gone ? ok({ outcome: 'deleted', type, id }) : err(await whyNot(session, answer.fault, type, id, wanted));
  }
  const name = /"(.+)"/.exec(answer.value.headers.etag ?? '')?.[1];
  return ok({ outcome: 'deleted', type, id, ...(name === undefined ? {} : { version: versionNumber(name) }) });
}

/** Finds the one match and deletes exactly that version; a search in between decides again. */
export async function deleteWhereAtSource(
  session: SourceSession,
  type: string,
  condition: Condition,
): Promise<Result<Written | undefined>> {
  const search = checkCondition(session, type, condition);
  if (!search.ok) {
    return search;
  }
  for (let attempt = 1; ; attempt += 1) {
    const page = await searchSource(session, search.value);
    if (!page.ok) {
      return page;
    }
    const [match, second] = page.value.matches;
    if (second !== undefined || (match !== undefined && page.value.next !== undefined)) {
      return err(fault('STO-CONDITION-MULTIPLE', { type }));
    }
    if (match === undefined) {
      return ok(undefined);
    }
    const done = await deleteAtSource(session, type, match.id, match.version);
    if (done.ok || done.fault.code !== 'STO-VERSION' || attempt === sourceLimits.deleteAttempts) {
      return done;
    }
  }
}

/** A condition that is not understood whole could match more than was meant. */
function checkCondition({ model }: SourceSession, type: string, condition: Condition) {
  const search = parseSearch(type, condition, model);
  return search.ok && (search.value.filters.length === 0 || search.value.unsupported.length > 0)
    ? err(fault('STO-CONDITION-EMPTY'))
    : search;
}

async function ifMatch(
  session: SourceSession,
  type: string,
  id: string,
  wanted: number | undefined,
): Promise<Result<Readonly<Record<string, string>>>> {
  if (wanted === undefined) {
    return ok({});
  }
  const name = await nameOfVersion(session, type, id, wanted);
  return name.ok ? ok({ 'if-match': `W/"${name.value}"` }) : name;
}

/** A conflict of a write that named a version is about that version: say which one is there now. */
async function whyNot(session: SourceSession, found: Fault, type: string, id: string, wanted?: number): Promise<Fault> {
  if (wanted === undefined || !['STO-VERSION', 'STO-CONDITION-MULTIPLE'].includes(found.code)) {
    return found;
  }
  const now = await nameOfVersion(session, type, id, wanted);
  return now.ok ? fault('STO-VERSION', { found: wanted, wanted }) : now.fault;
}

export function writtenFrom(
  session: SourceSession,
  answer: Pick<FetchResponse, 'status' | 'body'>,
  type: string,
  outcomes: { readonly created: Written['outcome']; readonly other: Written['outcome'] },
): Result<Written> {
  const resource = resourceIn(answer, type);
  const stored = resource.ok ? storedFrom(resource.value, session.base, answer.body) : resource;
  if (!stored.ok) {
    return stored;
  }
  const { id, version, lastUpdated } = stored.value;
  const outcome = answer.status === 201 ? outcomes.created : outcomes.other;
  return ok({ outcome, type, id, version, lastUpdated, resource: stored.value });
}

function queryOf(condition: Condition): string {
  return new URLSearchParams(condition.map(([name, value]): string[] => [name, value])).toString();
}
