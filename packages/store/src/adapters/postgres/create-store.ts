import { attempt, createOutbox, type Database, type Outbox } from '@stelsel/database';
import { type BundleRequest, type FhirModel, type Resource, readBundleRequests } from '@stelsel/fhir';
import { type Clock, err, faultAt, ok, type Randomness, type Result } from '@stelsel/kernel';
import { hashKey } from '../../hash-key.ts';
import { storeLimits } from '../../limits.ts';
import type { EntryAnswer, Repository, SearchOptions, Written } from '../../repository.ts';
import { subjectKey } from '../../subject-key.ts';
import { erasePerson, eraseResource } from './erase.ts';
import { readHistory } from './read-history.ts';
import { findAllOfPerson, findByIndex, type Session, storedOf } from './rows.ts';
import { answerRead, readOne } from './search/answer-read.ts';
import { runLastn } from './search/run-lastn.ts';
import { runSearch } from './search/run-search.ts';
import type { WriteOperation } from './write/operation.ts';
import { typeOf } from './write/operation.ts';
import { lockConditions, resolveTargets } from './write/resolve-targets.ts';
import { operationOf, planTransaction, runTransaction } from './write/run-transaction.ts';
import { writeTargets } from './write/write-targets.ts';

export interface StoreDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Names of those who must hear of every change, such as `index`; none by default. */
  readonly consumers?: readonly string[];
}

/** FHIR repositories on PostgreSQL, one per tenant on the same tables. */
export interface Store {
  /** The record of one organisation in one FHIR version; every version of one organisation has a name of its own. */
  repository(tenant: string, model: FhirModel): Repository;
}

export function createStore(deps: StoreDeps): Store {
  const outbox = createOutbox(deps.consumers ?? []);
  return { repository: (tenant, model) => repositoryOf({ ...deps, outbox }, tenant, model) };
}

type Deps = StoreDeps & { readonly outbox: Outbox };

function repositoryOf(deps: Deps, tenant: string, model: FhirModel): Repository {
  const { db, clock } = deps;
  const session: Session = { tenant, model, sql: db };
  const now = (options: SearchOptions = {}) => ({ ...options, nowMs: clock.nowMs() });
  const write = (operations: readonly WriteOperation[]) =>
    inTransaction(deps, session, (tx) => writeAll(tx, deps, operations));
  const writeOne = async (operation: WriteOperation) => {
    const written = await write([operation]);
    return written.ok ? ok(written.value[0] as Written) : written;
  };
  return {
    model,
    read: (type, id) => flat(() => readOne(session, type, id)),
    vread: (type, id, version) => flat(() => readOne(session, type, id, version)),
    search: (search, options) => flat(() => runSearch(session, search, now(options))),
    lastn: (search, options) => flat(() => runLastn(session, search, now(options))),
    history: (query) => flat(() => readHistory(session, query)),
    everything: (subjects) => attempt(async () => (await findAllOfPerson(session, subjects)).map(storedOf)),
    personKeys: (identifier) => attempt(() => personKeys(session, identifier)),
    create: (resource, { ifNoneExist } = {}) =>
      writeOne({ kind: 'create', resource, ...(ifNoneExist === undefined ? {} : { condition: ifNoneExist }) }),
    update: (resource, options = {}) => writeOne({ kind: 'update', resource, ...options }),
    delete: (type, id, options = {}) => writeOne({ kind: 'delete', type, id, ...options }),
    deleteWhere: async (type, condition) => {
      const written = await writeOne({ kind: 'delete', type, condition });
      return written.ok && written.value.id === '' ? ok(undefined) : written;
    },
    putAll: (resources) =>
      write(
        resources.map((resource, index) => {
          const kind = resource.id === undefined ? 'create' : 'update';
          return { kind, resource, at: `[${index}]` };
        }),
      ),
    transaction: async (bundle, options = {}) => {
      const planned = planTransaction(bundle);
      return planned.ok
        ? inTransaction(deps, session, (tx) => runTransaction(tx, deps, planned.value, options))
        : planned;
    },
    batch: (bundle, options) => runBatch(session, bundle, (operation) => writeOne(operation), now(options)),
    erase: (what) =>
      inTransaction(deps, session, async (tx) => {
        await lockConditions(tx, []);
        return ok(
          'patient' in what
            ? await erasePerson(tx, deps.outbox, what.patient)
            : await eraseResource(tx, deps.outbox, what.type, what.id),
        );
      }),
  };
}

/** Conditions first, then targets, then rows: every writer takes its locks in that order. */
async function writeAll(
  session: Session,
  deps: Deps,
  operations: readonly WriteOperation[],
): Promise<Result<readonly Written[]>> {
  await lockConditions(
    session,
    operations.flatMap((operation) => (operation.condition ? [[typeOf(operation), operation.condition] as const] : [])),
  );
  const targets = await resolveTargets(session, deps, operations);
  return targets.ok ? writeTargets(session, deps, targets.value) : targets;
}

/** Runs in one transaction; what lost to another writer is tried again from the start, a few times. */
async function inTransaction<T>(
  deps: Deps,
  session: Session,
  work: (session: Session) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let number = 1; ; number += 1) {
    const done = await flat(() => deps.db.transaction((tx) => work({ ...session, sql: tx })));
    const again =
      !done.ok && ['DB-RETRY', 'DB-DUPLICATE'].includes(done.fault.code) && number < storeLimits.writeAttempts;
    if (!again) {
      return done;
    }
  }
}

async function runBatch(
  session: Session,
  bundle: Resource,
  write: (operation: WriteOperation) => Promise<Result<Written>>,
  options: SearchOptions & { readonly nowMs: number },
): Promise<Result<readonly Result<EntryAnswer>[]>> {
  const requests = readBundleRequests(bundle, 'batch');
  if (!requests.ok) {
    return requests;
  }
  const answers: Result<EntryAnswer>[] = [];
  for (const request of requests.value) {
    const answer =
      request.method === 'GET'
        ? await flat(() => answerRead(session, request, options))
        : await writeEntry(request, write);
    answers.push(
      answer.ok || answer.fault.at?.startsWith('Bundle.entry')
        ? answer
        : err(faultAt(answer.fault, `Bundle.entry[${request.index}]`)),
    );
  }
  return ok(answers);
}

async function writeEntry(
  request: BundleRequest,
  write: (operation: WriteOperation) => Promise<Result<Written>>,
): Promise<Result<EntryAnswer>> {
  const operation = operationOf(request);
  const written = operation.ok ? await write(operation.value) : operation;
  return written.ok ? ok({ request, written: written.value }) : written;
}

async function personKeys(
  session: Session,
  identifier: { readonly system: string; readonly value: string },
): Promise<readonly string[]> {
  const hashes = [hashKey(`s${identifier.system}|${identifier.value}`)];
  const rows = await findByIndex(session, { type: 'Patient', param: 'identifier', hashes }, '', storeLimits.candidates);
  return [...rows.map(({ id }) => id), subjectKey({ kind: 'identifier', ...identifier })];
}

async function flat<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  const done = await attempt(work);
  return done.ok ? done.value : done;
}
