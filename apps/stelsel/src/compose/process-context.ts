import { type Database, type Migration, migrate, openDatabase } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import type { Config, RoleName } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import type { Identities } from './identities.ts';
import type { ProcessBase } from './process-base.ts';
import type { Protection } from './protection.ts';
import type { OpenLog } from './role-log.ts';

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
  poolMax = 6,
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

/** Tells of every schema that was opened, for whoever watches over it. */
export function tellOpened(
  open: ProcessBase['database'],
  onOpened: (opened: {
    readonly schema: string;
    readonly migrations: readonly Migration[];
    readonly db: Database;
  }) => void,
): ProcessBase['database'] {
  return async (schema, migrations) => {
    const opened = await open(schema, migrations);
    if (opened.ok) {
      onOpened({ schema, migrations, db: opened.value });
    }
    return opened;
  };
}

type NationalRole = 'directory' | 'index' | 'pseudonyms' | 'consent' | 'issuer';

/** The address of a national role, or a fault that names the setting that is missing. */
export function nationalUrl(config: Config, role: RoleName, name: NationalRole): Result<string> {
  const url = config.national[name];
  return url === undefined ? err(fault('CLI-ROLE-NEEDS', { role, key: `national.${name}` })) : ok(url);
}
