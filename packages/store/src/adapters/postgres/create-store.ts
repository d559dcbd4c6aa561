import { createOutbox, type Database, type Outbox, type OutboxConsumer } from '@stelsel/database';
import { type FhirModel, readBundleRequests } from '@stelsel/fhir';
import { type Clock, ok, type Randomness, type Result } from '@stelsel/kernel';
import type { BulkStore } from '../../bulk-store.ts';
import type { ImageStore } from '../../image-store.ts';
import { type StoreSizes, storeSizes } from '../../limits.ts';
import type { Repository, VersionedWrite, WriteOptions, Written } from '../../repository.ts';
import { bulkStoreOf } from './bulk/bulk-store-of.ts';
import { erasePerson, eraseResource } from './erase.ts';
import { imageStoreOf } from './images/image-store-of.ts';
import { inTransaction } from './in-transaction.ts';
import { readTogether } from './read-together.ts';
import { readingOf } from './reading-of.ts';
import type { ReadTogether, Session } from './rows.ts';
import { createTogether } from './write/create-together.ts';
import { checkReferences } from './write/link-references.ts';
import { lockConditions } from './write/lock-conditions.ts';
import type { WriteOperation } from './write/operation.ts';
import { resolveTargets } from './write/resolve-targets.ts';
import { runTransaction } from './write/run-transaction.ts';
import { makesOnlyNew, writeNew } from './write/write-new.ts';
import { type Agree, writeTargets } from './write/write-targets.ts';

export interface StoreDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Names of those who must hear of every change, such as `index`; none by default. */
  readonly consumers?: readonly OutboxConsumer[];
  /** How long pages are; the limits of the package unless given. */
  readonly sizes?: StoreSizes;
  /** Hears of every write that lost to another one and is tried again. */
  readonly onRetry?: (attempt: number) => void;
}

/** FHIR repositories on PostgreSQL, one per tenant on the same tables. */
export interface Store {
  /** The record of one organisation in one FHIR version; every version of one organisation has a name of its own. */
  repository(tenant: string, model: FhirModel): Repository;
  /** The same record, for very many resources at once. */
  bulk(tenant: string, model: FhirModel): BulkStore;
  /** The images that belong to ImagingStudy resources of the same record. */
  images(tenant: string, model: FhirModel): ImageStore;
}

export function createStore(deps: StoreDeps): Store {
  const outbox = createOutbox(deps.consumers ?? []);
  const together = readTogether(deps.db);
  return {
    repository: (tenant, model) => repositoryOf({ ...deps, outbox, together }, tenant, model),
    bulk: (tenant, model) => bulkStoreOf({ ...deps, outbox }, { tenant, model, sql: deps.db }),
    images: (tenant, model) => imageStoreOf(deps, { tenant, model, sql: deps.db }),
  };
}

type Deps = StoreDeps & { readonly outbox: Outbox; readonly together: ReadTogether };

function repositoryOf(deps: Deps, tenant: string, model: FhirModel): Repository {
  const { db, clock } = deps;
  const { sizes = storeSizes } = deps;
  const session: Session = { tenant, model, sql: db, together: deps.together, sizes };
  const write = (operations: readonly WriteOperation[], options: WriteOptions = {}) =>
    inTransaction(deps, session, (tx) => writeAll(tx, deps, operations, options));
  const together = createTogether(deps, session);
  const writeOne = async (operation: WriteOperation, options: WriteOptions = {}) => {
    if (operation.kind === 'create' && makesOnlyNew([operation])) {
      const created = await together(operation, options.beforeCommit ?? agreeable);
      if (!created.ok || created.value !== undefined) {
        return created as Result<Written>;
      }
    }
    const written = await write([operation], options);
    return written.ok ? ok(written.value[0] as Written) : written;
  };
  return {
    ...readingOf(session, clock),
    create: (resource, { ifNoneExist, ...options } = {}) =>
      writeOne({ kind: 'create', resource, ...(ifNoneExist === undefined ? {} : { condition: ifNoneExist }) }, options),
    update: (resource, { condition, onlyNew = false, ...options } = {}) => {
      const where = condition === undefined ? {} : { condition };
      return writeOne({ kind: 'update', resource, onlyNew, ...where, ...versionOf(options) }, options);
    },
    delete: (type, id, options = {}) => writeOne({ kind: 'delete', type, id, ...versionOf(options) }, options),
    deleteWhere: async (type, condition, options = {}) => {
      const written = await writeOne({ kind: 'delete', type, condition, ...versionOf(options) }, options);
      return written.ok && written.value.id === '' ? ok(undefined) : written;
    },
    patch: (where, patch, options = {}) => writeOne({ kind: 'patch', ...where, patch, ...versionOf(options) }, options),
    putAll: (resources) =>
      write(
        resources.map((resource, index) => {
          const kind = resource.id === undefined ? 'create' : 'update';
          return { kind, resource, at: `[${index}]` };
        }),
      ),
    transaction: async (bundle, options = {}) => {
      const requests = readBundleRequests(bundle, 'transaction', options.base);
      return requests.ok
        ? inTransaction(deps, session, (tx) => runTransaction(tx, deps, requests.value, options))
        : requests;
    },
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

function versionOf({ ifMatch }: VersionedWrite): { readonly ifMatch?: number } {
  return ifMatch === undefined ? {} : { ifMatch };
}

/** Of who has nothing to say about what is committed. */
const agreeable: Agree = async () => ok();

/** Conditions first, then targets, then rows: every writer takes its locks in that order. */
async function writeAll(
  session: Session,
  deps: Deps,
  operations: readonly WriteOperation[],
  options: WriteOptions,
): Promise<Result<readonly Written[]>> {
  const usable = checkReferences(operations, session.model.definitions);
  if (!usable.ok) {
    return usable;
  }
  const isNew = makesOnlyNew(operations);
  if (!isNew) {
    await lockConditions(session, operations);
  }
  const targets = await resolveTargets(session, deps, operations);
  const agree = options.beforeCommit ?? agreeable;
  return targets.ok ? (isNew ? writeNew : writeTargets)(session, deps, targets.value, agree) : targets;
}
