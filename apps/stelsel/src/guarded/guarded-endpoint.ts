/** The FHIR endpoint of `serve fhir --guarded`: one holder behind every guard, with all it needs in the same process. */
import { join } from 'node:path';
import { type FhirPackage, packageMigrations, postgresPackageRegistry } from '@stelsel/conformance';
import { startEmbeddedPostgres } from '@stelsel/database';
import { type Bsn, type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import type { ValidationPolicy } from '@stelsel/node';
import type { BulkStore } from '@stelsel/store';
import { closing } from '../cli/closing.ts';
import { type FhirName, modelOf } from '../cli/fhir-option.ts';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { serveProcess } from '../compose/serve-process.ts';
import { throwAwayDirectory } from '../compose/throw-away-directory.ts';
import { freePorts, portIsBusy } from '../demo/free-ports.ts';
import { fault } from '../faults.ts';
import { writeClientFile } from './client-file.ts';
import { guardedConfig } from './guarded-config.ts';
import { loadedPeople } from './loaded-people.ts';
import { holder, others } from './parties.ts';
import { writePeople } from './write-people.ts';

export interface GuardedEndpointOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly fhir: FhirName;
  /** Kept before anything listens. */
  readonly packages: readonly FhirPackage[];
  /** What a finding means for a write. */
  readonly validate: ValidationPolicy['default'];
  /** Fills the store of the holder before anything listens. */
  readonly fill: (store: BulkStore) => Promise<Result<void>>;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly onNote: (line: string) => void;
}

export interface GuardedEndpoint {
  readonly fhirBase: string;
  readonly issuer: string;
  readonly tokenEndpoint: string;
  /** File with the identity a client can use. */
  readonly clientFile: string;
}

/** Starts everything; what was started is stopped by what `onClose` collects. */
export async function guardedEndpoint(
  options: GuardedEndpointOptions,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<GuardedEndpoint>> {
  if (options.port !== 0 && (await portIsBusy(options.port))) {
    return err(fault('CLI-PORT-BUSY', { port: options.port }));
  }
  const directory = await throwAwayDirectory('stelsel-guarded');
  onClose(() => directory.remove());
  const postgres = await startEmbeddedPostgres({
    directory: join(directory.path, 'postgres'),
    durability: 'none',
    keepRunning: true,
  });
  if (!postgres.ok) {
    return postgres;
  }
  onClose(() => directory.remove(postgres.value.directory));
  onClose(() => postgres.value.stop());
  await postgres.value.createDatabase('stelsel');
  const databaseUrl = postgres.value.url('stelsel');
  const people = await fill(databaseUrl, options);
  if (!people.ok) {
    return people;
  }
  const citizens = await writePeople(directory.path, people.value);
  const port = options.port === 0 ? ((await freePorts(1))[0] ?? 0) : options.port;
  const config = guardedConfig({
    directory: directory.path,
    port,
    databaseUrl,
    fhir: options.fhir,
    validate: options.validate,
    more: others.map(({ organization }) => organization),
    synchronizeSeconds: 1,
  });
  const served = await serveProcess(config, { roles: [], onNote: options.onNote });
  if (!served.ok) {
    return served;
  }
  onClose(() => served.value.close());
  const clientFile = join(directory.path, 'client.json');
  await writeClientFile(config, clientFile, { fhir: options.fhir, citizens });
  const { url } = served.value;
  return ok({
    fhirBase: `${url}/${holder.ura}/fhir/${options.fhir}`,
    issuer: `${url}/issuer`,
    tokenEndpoint: `${url}/${holder.ura}/oauth/token`,
    clientFile,
  });
}

async function keepPackages(
  database: ReturnType<typeof schemaOpener>,
  packages: readonly FhirPackage[],
): Promise<Result<void>> {
  const db = await database('packages', packageMigrations);
  if (!db.ok) {
    return db;
  }
  for (const found of packages) {
    const added = await postgresPackageRegistry(db.value).add(found);
    if (!added.ok) {
      return added;
    }
  }
  return ok();
}

/** Loads the store of the holder and says who is in it. */
async function fill(url: string, options: GuardedEndpointOptions): Promise<Result<readonly Bsn[]>> {
  return closing(async (onClose) => {
    const kept = await keepPackages(schemaOpener(url, onClose), options.packages);
    if (!kept.ok) {
      return kept;
    }
    const store = await openNodeStore({ ...options, database: schemaOpener(url, onClose) });
    const tenant = store.ok ? await store.value.tenantOf(holder) : store;
    if (!store.ok || !tenant.ok) {
      return tenant.ok ? (store as Result<never>) : tenant;
    }
    const repository = store.value.repository(tenant.value, modelOf(options.fhir));
    const filled = await options.fill(store.value.bulk(tenant.value, modelOf(options.fhir)));
    return filled.ok ? loadedPeople(repository) : filled;
  });
}
