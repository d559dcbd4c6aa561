/** The plain FHIR endpoint of `serve fhir --open`: one repository without guards, on this machine only. */

import { type Database, migrate, openDatabase, startEmbeddedPostgres } from '@stelsel/database';
import type { FhirModel } from '@stelsel/fhir';
import { createFetcher, createServer } from '@stelsel/http';
import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { checkImported, fetchLinesWith, openServer, type Validation } from '@stelsel/node';
import { type BulkStore, type BulkWorkDeps, createStore, storeMigrations, workBulkJobs } from '@stelsel/store';
import { freePorts, portIsBusy } from '../demo/free-ports.ts';
import { fault } from '../faults.ts';
import { recordName } from './tenants.ts';
import { type ThrowAwayDirectory, throwAwayDirectory } from './throw-away-directory.ts';

export interface OpenEndpointOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly model: FhirModel;
  /** Where the data stays; without it the data is gone afterwards. */
  readonly data?: string;
  /** What writes and $validate are held against. */
  readonly validation?: Validation;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export interface OpenEndpoint {
  readonly bulk: BulkStore;
  /** Starts answering; gives the FHIR base. Fill the store first, so that nobody sees half of it. */
  listen(): Promise<Result<string>>;
  /** Ends it cleanly; data that nobody wanted to keep is removed. */
  close(): Promise<void>;
}

const host = '127.0.0.1';
const schema = 'store';
const tenant = 'open';

/** Opens the store and makes the server. Faults: CLI-PORT-BUSY and those of the embedded PostgreSQL. */
export async function openEndpoint(options: OpenEndpointOptions): Promise<Result<OpenEndpoint>> {
  if (options.port !== 0 && (await portIsBusy(options.port))) {
    return err(fault('CLI-PORT-BUSY', { port: options.port }));
  }
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closers.splice(0).reverse()) {
      await end();
    }
  };
  const db = await openData(options.data, (end) => closers.push(end));
  if (!db.ok) {
    await close();
    return db;
  }
  const { clock, randomness, model } = options;
  const store = createStore({ db: db.value, clock, randomness });
  const repository = store.repository(recordName(tenant, model), model);
  const bulk = store.bulk(recordName(tenant, model), model);
  const server = createServer({ name: 'fhir', clock });
  closers.push(() => server.close());
  return ok({
    bulk,
    close,
    listen: async () => {
      const port = options.port === 0 ? ((await freePorts(1))[0] ?? 0) : options.port;
      const fhirBase = `http://${host}:${port}/fhir`;
      await server.register(
        openServer({
          repository,
          bulk,
          fhirBase,
          clock,
          ...(options.validation === undefined ? {} : { validation: options.validation }),
        }),
        { prefix: '/fhir' },
      );
      const onMistake = (error: unknown) => server.log.error(error);
      const checkLine = (_tenant: string, text: string) => checkImported(options.validation, text);
      closers.push(workInBackground({ db: db.value, clock, randomness, modelOf: () => model, checkLine, onMistake }));
      try {
        await server.listen({ host, port });
        return ok(fhirBase);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
          return err(fault('CLI-PORT-BUSY', { port }));
        }
        throw error;
      }
    },
  });
}

/** Exports and imports; an import fetches from public addresses only. Gives what ends it. */
function workInBackground(deps: Omit<BulkWorkDeps, 'fetchLines'>): () => Promise<void> {
  const fetcher = createFetcher({ allow: ({ protocol }) => protocol === 'https:' });
  const work = workBulkJobs({ ...deps, fetchLines: fetchLinesWith(fetcher) });
  return async () => {
    await work.stop();
    await fetcher.close();
  };
}

async function openData(
  data: string | undefined,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<Database>> {
  const directory = data ?? (await throwAway(onClose));
  const embedded = await startEmbeddedPostgres({
    directory: typeof directory === 'string' ? directory : directory.path,
    durability: data === undefined ? 'none' : 'full',
    keepRunning: true,
  });
  if (!embedded.ok) {
    return embedded;
  }
  if (typeof directory !== 'string') {
    onClose(() => directory.remove(embedded.value.directory));
  }
  onClose(() => embedded.value.stop());
  await embedded.value.createDatabase('stelsel');
  const db = await openDatabase({ url: embedded.value.url('stelsel'), schema });
  if (!db.ok) {
    return db;
  }
  onClose(() => db.value.close());
  const migrated = await migrate(db.value, { schema, migrations: storeMigrations });
  return migrated.ok ? db : migrated;
}

async function throwAway(onClose: (close: () => Promise<void>) => void): Promise<ThrowAwayDirectory> {
  const made = await throwAwayDirectory('stelsel-open');
  onClose(() => made.remove());
  return made;
}
