import type { Database, Migration } from '@stelsel/database';
import type { Exchange } from '@stelsel/exchanges';
import type { Fetcher } from '@stelsel/http';
import type { Clock, KeyStore, Randomness, Result, Tracer } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config-schema.ts';
import type { ProcessMetrics } from '../metrics/process-metrics.ts';
import type { Health } from './health.ts';

/** What opens first and needs nothing of the roles. */
export interface ProcessBase {
  readonly config: Config;
  readonly server: FastifyInstance;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly keys: KeyStore;
  readonly fetch: Fetcher;
  readonly exchanges: readonly Exchange[];
  readonly tracer: Tracer;
  /** Opens the schema of a role on the database of this process, migrated to what this version knows. */
  readonly database: (schema: string, migrations: readonly Migration[]) => Promise<Result<Database>>;
  /** Work that starts once the process listens: registration, synchronisation. */
  readonly afterListen: (start: () => Promise<Result<void>>) => void;
  /** What `/health` looks at. */
  readonly watch: Health['watch'];
  /** What is counted, when somebody collects it. */
  readonly metrics?: ProcessMetrics;
  /** What must be ended when the process stops, last opened first. */
  readonly onClose: (close: () => Promise<void>) => void;
  /** A sentence for whoever runs this process. */
  readonly onNote: (line: string) => void;
}
