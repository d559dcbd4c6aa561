/** A transaction Bundle: everything or nothing, in the order DELETE, POST, PUT, GET, whatever the order of its entries. */
import type { Outbox } from '@stelsel/database';
import { type BundleRequest, type Resource, readBundleRequests, readQuery } from '@stelsel/fhir';
import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import type { Condition, EntryAnswer, SearchOptions, Written } from '../../../repository.ts';
import type { Session } from '../rows.ts';
import { answerRead } from '../search/answer-read.ts';
import { addressesOf, conditionalReferences, linkReferences } from './link-references.ts';
import { type Target, typeOf, type WriteOperation } from './operation.ts';
import { located, lockConditions, resolveCondition, resolveTargets, type WriteDeps } from './resolve-targets.ts';
import { writeTargets } from './write-targets.ts';

const order = ['DELETE', 'POST', 'PUT', 'GET'];

/** Reads the Bundle and turns what it writes into operations. Faults carry `Bundle.entry[n]`. */
export function planTransaction(bundle: Resource): Result<readonly BundleRequest[]> {
  const requests = readBundleRequests(bundle, 'transaction');
  if (!requests.ok) {
    return requests;
  }
  const impossible = requests.value.find(({ method }) => !order.includes(method));
  return impossible === undefined
    ? requests
    : err(fault('STO-INTERACTION', { interaction: impossible.method }, `Bundle.entry[${impossible.index}]`));
}

export async function runTransaction(
  session: Session,
  deps: WriteDeps & { readonly outbox: Outbox },
  requests: readonly BundleRequest[],
  options: SearchOptions,
): Promise<Result<readonly EntryAnswer[]>> {
  const writes = requests
    .filter(({ method }) => method !== 'GET')
    .toSorted((a, b) => order.indexOf(a.method) - order.indexOf(b.method));
  const operations: WriteOperation[] = [];
  for (const request of writes) {
    const operation = operationOf(request);
    if (!operation.ok) {
      return err(faultAt(operation.fault, `Bundle.entry[${request.index}]`));
    }
    operations.push(operation.value);
  }
  const written = await writeLinked(session, deps, operations);
  if (!written.ok) {
    return written;
  }
  const byIndex = new Map(writes.map(({ index }, place) => [index, written.value[place]]));
  const answers: EntryAnswer[] = [];
  for (const request of requests) {
    const done = byIndex.get(request.index);
    const answer =
      done === undefined
        ? await answerRead(session, request, { ...options, nowMs: deps.clock.nowMs() })
        : ok({ request, written: done });
    if (!answer.ok) {
      return err(faultAt(answer.fault, `Bundle.entry[${request.index}]`));
    }
    answers.push(answer.value);
  }
  return ok(answers);
}

/** What one writing request of a Bundle asks. */
export function operationOf(request: BundleRequest): Result<WriteOperation> {
  const { method, type, id, query, resource, index, operation } = request;
  const at = `Bundle.entry[${index}]`;
  const named = { at, ...(request.fullUrl === undefined ? {} : { fullUrl: request.fullUrl }) };
  const ifMatch = request.ifMatch === undefined ? {} : { ifMatch: request.ifMatch };
  const where = id === undefined ? { condition: query } : { id };
  if (operation !== undefined || type === undefined) {
    return err(fault('STO-INTERACTION', { interaction: `${method} ${operation ?? ''}`.trim() }));
  }
  if (method === 'POST' && id === undefined && resource !== undefined) {
    const condition = request.ifNoneExist === undefined ? {} : { condition: request.ifNoneExist };
    return ok({ kind: 'create', resource, ...condition, ...named });
  }
  if (method === 'PUT' && resource !== undefined) {
    return ok({ kind: 'update', resource, ...where, ...ifMatch, ...named });
  }
  return method === 'DELETE'
    ? ok({ kind: 'delete', type, ...where, ...ifMatch, at })
    : err(fault('STO-INTERACTION', { interaction: method }));
}

async function writeLinked(
  session: Session,
  deps: WriteDeps & { readonly outbox: Outbox },
  operations: readonly WriteOperation[],
): Promise<Result<readonly Written[]>> {
  const references = operations.map((operation) =>
    operation.kind === 'delete' ? new Map<string, never>() : conditionalReferences(operation.resource),
  );
  const conditions: (readonly [string, Condition])[] = operations.flatMap((operation) =>
    operation.condition === undefined ? [] : [[typeOf(operation), operation.condition] as const],
  );
  await lockConditions(session, conditions);
  const targets = await resolveTargets(session, deps, operations);
  if (!targets.ok) {
    return targets;
  }
  const addresses = addressesOf(targets.value);
  if (!addresses.ok) {
    return addresses;
  }
  const known = new Map(addresses.value);
  for (const [place, found] of references.entries()) {
    for (const [text, { type, query }] of found) {
      const id = known.has(text) ? ok('') : await resolveCondition(session, type, readQuery(query), deps.clock.nowMs());
      const missing = id.ok && id.value === undefined ? err(fault('STO-CONDITION-NONE', { type })) : id;
      if (!missing.ok) {
        return err(located(missing.fault, operations[place]?.at));
      }
      if (id.ok && id.value !== '') {
        known.set(text, `${type}/${id.value}`);
      }
    }
  }
  const linked: Target[] = [];
  for (const target of targets.value) {
    const result = linkReferences(target, known);
    if (!result.ok) {
      return result;
    }
    linked.push(result.value);
  }
  return writeTargets(session, deps, linked);
}
