import { attempt, type Database, type Migration, migrate, openDatabase } from '@stelsel/database';
import type { Exchange } from '@stelsel/exchanges';
import type { Fetcher } from '@stelsel/http';
import { type Clock, err, type KeyStore, ok, type Randomness, type Result, type Tracer } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';
import type { Config, RoleName } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import type { Health } from './health.ts';
import type { Identities } from './identities.ts';
import type { Protection } from './protection.ts';
import type { OpenLog } from './role-log.ts';

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
  /** What must be ended when the process stops, last opened first. */
  readonly onClose: (close: () => Promise<void>) => void;
  /** A sentence for whoever runs this process. */
  readonly onNote: (line: string) => void;
}

/** What every role of one process shares; made once at start and handed down. */
export interface ProcessContext extends ProcessBase {
  readonly protection: Protection;
  readonly identities: Identities;
  readonly logs: OpenLog;
}

/** Adds one role to the process: opens its schema, makes its parts, mounts its routes. */
export type MountRole = (context: ProcessContext) => Promise<Result<void>>;

/** Opens schemas on one database address, a small pool each, and closes them with the process. */
export function schemaOpener(
  url: string,
  onClose: (close: () => Promise<void>) => void,
): (schema: string, migrations: readonly Migration[]) => Promise<Result<Database>> {
  return async (schema, migrations) => {
    const opened = await openDatabase({ url, schema, poolMax });
    if (!opened.ok) {
      return opened;
    }
    onClose(() => opened.value.close());
    const migrated = await migrate(opened.value, { schema, migrations });
    return migrated.ok ? ok(opened.value) : migrated;
  };
}

/** All schemas of a process are on one database: whichever was opened last answers for it. */
export function watchedDatabase(open: ProcessBase['database'], watch: Health['watch']): ProcessBase['database'] {
  return async (schema, migrations) => {
    const opened = await open(schema, migrations);
    if (opened.ok) {
      watch('database', async () => {
        const asked = await attempt(() => opened.value.query('select 1'));
        return asked.ok ? ok() : asked;
      });
    }
    return opened;
  };
}

const poolMax = 6;

type NationalRole = 'directory' | 'index' | 'pseudonyms' | 'consent' | 'issuer';

/** The address of a national role, or a fault that names the setting that is missing. */
export function nationalUrl(config: Config, role: RoleName, name: NationalRole): Result<string> {
  const url = config.national[name];
  return url === undefined ? err(fault('CLI-ROLE-NEEDS', { role, key: `national.${name}` })) : ok(url);
}
