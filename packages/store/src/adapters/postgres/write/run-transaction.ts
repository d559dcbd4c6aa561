/** A transaction Bundle: everything or nothing, in the order DELETE, POST, PUT and PATCH, GET, whatever the order of its entries. */
import type { Outbox } from '@stelsel/database';
import { type BundleMethod, type BundleRequest, type FhirModel, readPatch, readQuery } from '@stelsel/fhir';
import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import type { EntryAnswer, TransactionOptions, Written } from '../../../repository.ts';
import { readingOf } from '../reading-of.ts';
import type { Session } from '../rows.ts';
import { answerRead } from '../search/answer-read.ts';
import { addressesOf, conditionalReferences, linkReferences } from './link-references.ts';
import { lockConditions } from './lock-conditions.ts';
import { resourceOf, type Target, type WriteOperation } from './operation.ts';
import { resolveCondition } from './resolve-condition.ts';
import { located, resolveTargets, type WriteDeps } from './resolve-targets.ts';
import { makesOnlyNew, writeNew } from './write-new.ts';
import { type Agree, writeTargets } from './write-targets.ts';

/** Later steps see what earlier ones did (R4, 3.1.0.11.2). */
const steps: Readonly<Record<BundleMethod, number>> = { DELETE: 0, POST: 1, PUT: 2, PATCH: 2, GET: 3, HEAD: 3 };

function isReading({ method }: BundleRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

export async function runTransaction(
  session: Session,
  deps: WriteDeps & { readonly outbox: Outbox },
  requests: readonly BundleRequest[],
  options: TransactionOptions,
): Promise<Result<readonly EntryAnswer[]>> {
  const writes = requests
    .filter((request) => !isReading(request))
    .toSorted((a, b) => steps[a.method] - steps[b.method] || a.index - b.index);
  const operations: WriteOperation[] = [];
  for (const request of writes) {
    const operation = operationOf(request, session.model);
    if (!operation.ok) {
      return operation;
    }
    operations.push(operation.value);
  }
  const isNew = makesOnlyNew(operations) && writes.length === requests.length && options.reads === undefined;
  const reads = new Map<number, EntryAnswer>();
  let length = 0;
  const written = await writeLinked(session, deps, operations, {
    isNew,
    base: options.base,
    agree: async (pending) => {
      for (const request of requests.filter(isReading)) {
        const answer = await answerRead(session, request, { ...options, nowMs: deps.clock.nowMs() });
        if (!answer.ok) {
          return err(faultAt(answer.fault, `Bundle.entry[${request.index}]`));
        }
        length += lengthOf(answer.value);
        if (length > storeLimits.transactionReads) {
          return err(fault('STO-READS-WIDE', { max: storeLimits.transactionReads }, `Bundle.entry[${request.index}]`));
        }
        reads.set(request.index, answer.value);
      }
      const read = (await options.reads?.(readingOf(session, deps.clock))) ?? ok();
      if (!read.ok) {
        return read;
      }
      const byIndex = byRequest(writes, pending.written);
      const agreed = options.beforeCommit?.({ ...pending, written: requests.map(({ index }) => byIndex.get(index)) });
      return (await agreed) ?? ok();
    },
  });
  if (!written.ok) {
    return written;
  }
  const done = byRequest(writes, written.value);
  return ok(
    requests.map((request) => reads.get(request.index) ?? { request, written: done.get(request.index) as Written }),
  );
}

function lengthOf({ read, page }: EntryAnswer): number {
  const found = [...(read === undefined ? [] : [read]), ...(page?.matches ?? []), ...(page?.included ?? [])];
  return found.reduce((sum, { text }) => sum + text.length, 0);
}

function byRequest<T>(writes: readonly BundleRequest[], written: readonly T[]): ReadonlyMap<number, T | undefined> {
  return new Map(writes.map(({ index }, place) => [index, written[place]]));
}

/** What one writing request of a Bundle asks. Faults carry `Bundle.entry[n]`. */
function operationOf(request: BundleRequest, model: FhirModel): Result<WriteOperation> {
  const { method, type, id, query, resource, index, operation } = request;
  const at = `Bundle.entry[${index}]`;
  const refuse = (interaction: string) => err(fault('STO-INTERACTION', { interaction }, at));
  if (operation !== undefined || type === undefined) {
    return refuse(`${method} ${operation ?? ''}`.trim());
  }
  const named = { at, ...(request.fullUrl === undefined ? {} : { fullUrl: request.fullUrl }) };
  const ifMatch = request.ifMatch === undefined ? {} : { ifMatch: request.ifMatch };
  const where = id === undefined ? { condition: query } : { id };
  switch (method) {
    case 'POST': {
      const condition = request.ifNoneExist === undefined ? {} : { condition: request.ifNoneExist };
      return id === undefined && resource !== undefined
        ? ok({ kind: 'create', resource, ...condition, ...named })
        : refuse(method);
    }
    case 'PUT':
      return resource === undefined
        ? refuse(method)
        : ok({ kind: 'update', resource, onlyNew: request.onlyNew === true, ...where, ...ifMatch, ...named });
    case 'DELETE':
      return ok({ kind: 'delete', type, ...where, ...ifMatch, at });
    case 'PATCH': {
      const patch = resource === undefined ? refuse(method) : readPatch({ resource }, model);
      return patch.ok
        ? ok({ kind: 'patch', type, patch: patch.value, ...where, ...ifMatch, ...named })
        : err(located(patch.fault, at));
    }
    default:
      return refuse(method);
  }
}

async function writeLinked(
  session: Session,
  deps: WriteDeps & { readonly outbox: Outbox },
  operations: readonly WriteOperation[],
  { isNew, base, agree }: { readonly isNew: boolean; readonly base: string | undefined; readonly agree: Agree },
): Promise<Result<readonly Written[]>> {
  if (!isNew) {
    await lockConditions(session, operations);
  }
  const targets = await resolveTargets(session, deps, operations);
  if (!targets.ok) {
    return targets;
  }
  const addresses = await allAddresses(session, deps, targets.value);
  if (!addresses.ok) {
    return addresses;
  }
  const linked: Target[] = [];
  for (const target of targets.value) {
    const result = linkReferences(target, { addresses: addresses.value, base, definitions: session.model.definitions });
    if (!result.ok) {
      return result;
    }
    linked.push(result.value);
  }
  return (isNew ? writeNew : writeTargets)(session, deps, linked, agree);
}

/** What the fullUrls and the conditional references of a transaction are here: `Type/id`. */
async function allAddresses(
  session: Session,
  { clock }: WriteDeps,
  targets: readonly Target[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const addresses = addressesOf(targets);
  if (!addresses.ok) {
    return addresses;
  }
  const known = new Map(addresses.value);
  for (const { operation } of targets) {
    const resource = resourceOf(operation);
    const found = resource === undefined ? [] : conditionalReferences(resource, session.model.definitions);
    for (const [text, { type, query }] of found) {
      if (known.has(text)) {
        continue;
      }
      const search = { nowMs: clock.nowMs(), earlier: targets };
      const id = await resolveCondition(session, type, readQuery(query), search);
      const one = id.ok && id.value === undefined ? err(fault('STO-CONDITION-NONE', { type })) : id;
      if (!one.ok) {
        return err(located(one.fault, operation.at));
      }
      known.set(text, `${type}/${one.value}`);
    }
  }
  return ok(known);
}
