/** Create, update and delete at the source. A condition travels in a header or a Bundle, never in an address. */
import { type Resource, toJson } from '@stelsel/fhir';
import type { FetchResponse } from '@stelsel/http';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { isId } from '../../is-id.ts';
import type { Condition, UpdateOptions, VersionedWrite, WriteOptions, Written } from '../../repository.ts';
import { beforeWrite, plannedWrite } from './before-write.ts';
import { transactionAtSource } from './bundle-source.ts';
import { undeclaredCondition, type WriteCondition } from './declares.ts';
import { checkCondition, findOne } from './find-one.ts';
import { nameOfVersion, readSource } from './read-source.ts';
import { resourceIn } from './source-client.ts';
import { sourceLimits } from './source-limits.ts';
import { nameInTag, storedFrom, versionNumber } from './source-resource.ts';
import type { SourceSession } from './source-session.ts';

export async function createAtSource(
  session: SourceSession,
  resource: Resource,
  options: WriteOptions & { readonly ifNoneExist?: Condition },
): Promise<Result<Written>> {
  const type = resource.resourceType;
  const { ifNoneExist: condition } = options;
  const understood = condition === undefined ? ok() : checkCondition(session, type, condition);
  if (!understood.ok) {
    return understood;
  }
  const kept = await keepsCondition(session, type, { 'If-None-Exist': condition !== undefined });
  if (!kept.ok) {
    return kept;
  }
  const agreed = await beforeWrite(session, options, [plannedWrite('created', type, '', resource)]);
  if (!agreed.ok) {
    return agreed;
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
  options: UpdateOptions,
): Promise<Result<Written>> {
  const type = resource.resourceType;
  if (options.condition !== undefined) {
    return updateWhere(session, resource, options.condition, options);
  }
  const { id } = resource;
  if (!isId(id)) {
    return err(fault('STO-ID-MISSING'));
  }
  const guard =
    options.onlyNew === true ? await ifNothing(session, type, id) : await ifMatch(session, type, id, options.ifMatch);
  if (!guard.ok) {
    return guard;
  }
  const agreed = await beforeWrite(session, options, [plannedWrite('updated', type, id, resource)]);
  if (!agreed.ok) {
    return agreed;
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
async function updateWhere(
  session: SourceSession,
  resource: Resource,
  condition: Condition,
  options: UpdateOptions,
): Promise<Result<Written>> {
  const type = resource.resourceType;
  const understood = checkCondition(session, type, condition);
  if (!understood.ok) {
    return understood;
  }
  const guard = {
    ...(options.ifMatch === undefined ? {} : { ifMatch: `W/"${options.ifMatch}"` }),
    ...(options.onlyNew === true ? { ifNoneMatch: '*' } : {}),
  };
  const request = { method: 'PUT', url: `${type}?${queryOf(condition)}`, ...guard };
  const bundle = { resourceType: 'Bundle', type: 'transaction', entry: [{ resource, request }] };
  const done = await transactionAtSource(session, bundle, options);
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
  options: VersionedWrite,
): Promise<Result<Written>> {
  const { ifMatch: wanted } = options;
  if (!isId(type) || !isId(id)) {
    return ok({ outcome: 'deleted', type, id });
  }
  const guard = await ifMatch(session, type, id, wanted);
  if (!guard.ok) {
    return guard;
  }
  const agreed = await beforeWrite(session, options, [plannedWrite('deleted', type, id, undefined)]);
  if (!agreed.ok) {
    return agreed;
  }
  const asked = { interaction: 'delete', type, id, writes: true };
  const answer = await session.ask({ ...asked, method: 'DELETE', path: `${type}/${id}`, headers: guard.value });
  if (!answer.ok) {
    const gone = answer.fault.code === 'STO-NOT-FOUND' || answer.fault.code === 'STO-GONE';
    return gone ? ok({ outcome: 'deleted', type, id }) : err(await whyNot(session, answer.fault, type, id, wanted));
  }
  const name = nameInTag(answer.value.headers.etag);
  return ok({ outcome: 'deleted', type, id, ...(name === undefined ? {} : { version: versionNumber(name) }) });
}

/** Finds the one match and deletes exactly that version; a change in between decides again. */
export async function deleteWhereAtSource(
  session: SourceSession,
  type: string,
  condition: Condition,
  options: VersionedWrite,
): Promise<Result<Written | undefined>> {
  for (let attempt = 1; ; attempt += 1) {
    const match = await findOne(session, type, condition);
    if (!match.ok || match.value === undefined) {
      return match.ok ? ok(undefined) : match;
    }
    const { id, version } = match.value;
    const { ifMatch: wanted = version } = options;
    if (wanted !== version) {
      return err(fault('STO-VERSION', { found: version, wanted }));
    }
    const done = await deleteAtSource(session, type, id, { ...options, ifMatch: version });
    if (done.ok || done.fault.code !== 'STO-VERSION' || attempt === sourceLimits.deleteAttempts) {
      return done;
    }
  }
}

/** Looked at first, because not every server knows the header; who does also refuses what came in between. */
async function ifNothing(
  session: SourceSession,
  type: string,
  id: string,
): Promise<Result<Readonly<Record<string, string>>>> {
  const there = await readSource(session, type, id);
  if (there.ok) {
    return err(fault('STO-EXISTS', { type, id }));
  }
  return ['STO-NOT-FOUND', 'STO-GONE'].includes(there.fault.code) ? ok({ 'if-none-match': '*' }) : there;
}

/** Fault: STO-SOURCE-CANNOT when the source does not say that it keeps this condition. */
async function keepsCondition(
  { capability }: SourceSession,
  type: string,
  condition: WriteCondition,
): Promise<Result<void>> {
  const can = await capability();
  const beyond = can.ok ? undeclaredCondition(can.value, type, condition) : undefined;
  if (!can.ok) {
    return can;
  }
  return beyond === undefined ? ok() : err(fault('STO-SOURCE-CANNOT', { interaction: `${type} ${beyond}` }));
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
  const kept = await keepsCondition(session, type, { 'If-Match': true });
  const name = kept.ok ? await nameOfVersion(session, type, id, wanted) : kept;
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

function writtenFrom(
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
