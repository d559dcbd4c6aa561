import type { Database, Migration, OutboxConsumer } from '@stelsel/database';
import type { FhirModel } from '@stelsel/fhir';
import { type Clock, combine, ok, type Randomness, type Result } from '@stelsel/kernel';
import { isAboutTask } from '@stelsel/node';
import {
  type BulkStore,
  createErasures,
  createStore,
  type Erasures,
  type ImageStore,
  type Repository,
  storeMigrations,
} from '@stelsel/store';
import type { ProcessMetrics } from '../metrics/process-metrics.ts';
import { openTenants, recordName, tenantMigrations } from './tenants.ts';

/** Who must hear of every change in the store of a node, and who of the Tasks alone. */
export const indexConsumer = 'index';
export const taskConsumer = 'tasks';
export const storeConsumers: readonly OutboxConsumer[] = [indexConsumer, { name: taskConsumer, wants: isAboutTask }];

export interface NodeStore {
  readonly db: Database;
  /** The internal id of an organisation; made when it is new here. */
  tenantOf(organization: { readonly ura: string; readonly kvk?: string | undefined }): Promise<Result<string>>;
  /** Its record in one FHIR version. */
  repository(tenant: string, model: FhirModel): Repository;
  bulk(tenant: string, model: FhirModel): BulkStore;
  images(tenant: string, model: FhirModel): ImageStore;
  /** Erasing persons from that record, and the list of it. */
  erasures(tenant: string, model: FhirModel): Erasures;
}

/** The FHIR store of a node with the register of its organisations; the same tables for serving and for loading. */
export async function openNodeStore(deps: {
  readonly database: (schema: string, migrations: readonly Migration[]) => Promise<Result<Database>>;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly metrics?: Pick<ProcessMetrics, 'retried'>;
}): Promise<Result<NodeStore>> {
  const opened = combine([
    await deps.database('store', storeMigrations),
    await deps.database('tenants', tenantMigrations),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [db, tenantsDb] = opened.value;
  const { clock, randomness, metrics } = deps;
  const store = createStore({
    db,
    clock,
    randomness,
    consumers: storeConsumers,
    onRetry: () => metrics?.retried(),
  });
  return ok({
    db,
    tenantOf: openTenants(tenantsDb),
    repository: (tenant, model) => store.repository(recordName(tenant, model), model),
    bulk: (tenant, model) => store.bulk(recordName(tenant, model), model),
    images: (tenant, model) => store.images(recordName(tenant, model), model),
    erasures: (tenant, model) =>
      createErasures({ db, randomness, consumers: storeConsumers }, recordName(tenant, model), model),
  });
}
