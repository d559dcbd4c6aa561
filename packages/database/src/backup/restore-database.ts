/** Brings a backup back: checked whole before anything is touched, then everything in one transaction or nothing. */
import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import { err, ok, type Result } from '@stelsel/kernel';
import pg from 'pg';
import { checksum } from '../checksum.ts';
import { copyIn } from '../copy-statement.ts';
import type { Migration } from '../database.ts';
import { DatabaseError, faultOfPostgres } from '../database-error.ts';
import { databaseFaults } from '../faults.ts';
import { identifier } from '../identifier.ts';
import { passesRowSecurity, tablesIn } from './backup-database.ts';
import { type BackupManifest, type BackupSchema, type BackupTable, manifestName } from './backup-manifest.ts';
import { readTar } from './tar-files.ts';

export interface RestoreOptions {
  /** Address with an account that row-level security does not hold for and that may write every table. */
  readonly url: string;
  /** The backup from its beginning; called twice. */
  readonly open: () => Readable;
  /** Steps of this version, per schema. */
  readonly known: Readonly<Record<string, readonly Migration[]>>;
  /**
   * Makes a schema by these steps, under the account that will own it: as it was when the backup was taken. What later steps
   * make of the data is made of what came back, so whoever calls runs them afterwards.
   */
  readonly prepare: (schema: string, steps: readonly Migration[]) => Promise<Result<unknown>>;
  /** Called when everything fits, before the first row is touched. */
  readonly beforeChange: () => Promise<void>;
  /** Throw away what is in the database now. */
  readonly force: boolean;
}

/** Reads the whole backup and compares every digest. Fault: DB-BACKUP-DAMAGED. */
export async function checkBackup(open: () => Readable): Promise<Result<BackupManifest>> {
  const digests = new Map<string, string>();
  let manifest: BackupManifest | undefined;
  try {
    await readTar(open(), async (path, content) => {
      if (path === manifestName) {
        manifest = JSON.parse(content.toString('utf8')) as BackupManifest;
      } else {
        digests.set(path, createHash('sha256').update(content).digest('hex'));
      }
    });
  } catch (error) {
    return err(databaseFaults('DB-BACKUP-DAMAGED', { file: (error as NodeJS.ErrnoException).code ?? 'tar' }));
  }
  if (manifest?.format !== 'stelsel-backup-1') {
    return err(databaseFaults('DB-BACKUP-DAMAGED', { file: manifestName }));
  }
  const names = new Set([...Object.keys(manifest.files), ...digests.keys()]);
  const wrong = [...names].find((file) => manifest?.files[file] !== digests.get(file));
  return wrong === undefined ? ok(manifest) : err(databaseFaults('DB-BACKUP-DAMAGED', { file: wrong }));
}

/** One file of a backup that was checked, such as its keys. */
export async function readBackupFile(open: () => Readable, name: string): Promise<Uint8Array | undefined> {
  let found: Uint8Array | undefined;
  await readTar(open(), async (path, content) => {
    found = path === name ? content : found;
  });
  return found;
}

/**
 * Faults: DB-BACKUP-DAMAGED, DB-BACKUP-ACCOUNT, DB-BACKUP-NEWER, DB-BACKUP-OLDER, DB-IN-USE, DB-NOT-EMPTY, and those of the
 * connection.
 */
export async function restoreDatabase(options: RestoreOptions): Promise<Result<BackupManifest>> {
  const manifest = await checkBackup(options.open);
  const fits = manifest.ok ? checkSteps(manifest.value, options.known) : manifest;
  if (!manifest.ok || !fits.ok) {
    return manifest.ok ? (fits as Result<never>) : manifest;
  }
  for (const { name, migrations } of manifest.value.schemas) {
    const steps = (options.known[name] ?? []).filter((step) => migrations[step.name] !== undefined);
    const made = await options.prepare(name, steps);
    if (!made.ok) {
      return made;
    }
  }
  const restored = await restoreRows(manifest.value, options);
  return restored.ok ? manifest : restored;
}

/** One transaction. */
async function restoreRows(manifest: BackupManifest, options: RestoreOptions): Promise<Result<void>> {
  const client = new pg.Client({ connectionString: options.url, application_name: 'stelsel restore' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (!(await passesRowSecurity(client))) {
      return err(databaseFaults('DB-BACKUP-ACCOUNT'));
    }
    const free = await checkPlace(client, manifest);
    if (!free.ok) {
      return free;
    }
    await options.beforeChange();
    await client.query('begin');
    await client.query('set local statement_timeout = 0');
    // What triggers keep (an append-only log, counts) comes back as it was; only here they are set aside.
    await client.query("set local session_replication_role = 'replica'");
    const emptied = await emptyAll(client, manifest, options.force);
    if (!emptied.ok) {
      return emptied;
    }
    await load(client, manifest, options.open);
    await complete(client, manifest);
    await client.query('commit');
    return ok();
  } catch (error) {
    const fault = error instanceof DatabaseError ? error.fault : faultOfPostgres(error);
    if (fault === undefined) {
      throw error;
    }
    return err(fault);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One of a newer version has steps we do not know. */
function checkSteps(manifest: BackupManifest, known: RestoreOptions['known']): Result<void> {
  for (const { name, migrations } of manifest.schemas) {
    for (const [migration, sha256] of Object.entries(migrations)) {
      const own = known[name]?.find((step) => step.name === migration);
      if (own === undefined || checksum(own) !== sha256) {
        return err(databaseFaults('DB-BACKUP-NEWER', { schema: name, migration }));
      }
    }
  }
  return ok();
}

/** Processes that serve listen to the database or have jobs in it; a newer schema has what the backup cannot fill. */
async function checkPlace(client: pg.Client, { schemas }: BackupManifest): Promise<Result<void>> {
  const busy = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name in ('stelsel listen', 'stelsel jobs')`,
  );
  if (busy.rowCount !== 0) {
    return err(databaseFaults('DB-IN-USE'));
  }
  for (const { name: schema, migrations } of schemas) {
    const steps = await client.query<{ name: string }>(`select name from ${identifier(schema)}.migration_checksum`);
    const newer = steps.rows.find(({ name }) => migrations[name] === undefined);
    if (newer !== undefined) {
      return err(databaseFaults('DB-BACKUP-OLDER', { schema, migration: newer.name }));
    }
  }
  return ok();
}

async function emptyAll(client: pg.Client, manifest: BackupManifest, force: boolean): Promise<Result<void>> {
  for (const { name: schema } of manifest.schemas) {
    for (const table of await tablesIn(client, schema)) {
      const place = `${identifier(schema)}.${identifier(table)}`;
      const found = await client.query(`select 1 from ${place} limit 1`);
      if (found.rowCount === 0) {
        continue;
      }
      if (!force) {
        return err(databaseFaults('DB-NOT-EMPTY', { table: `${schema}.${table}` }));
      }
      await client.query(`delete from ${place}`);
    }
  }
  return ok();
}

async function load(client: pg.Client, manifest: BackupManifest, open: () => Readable): Promise<void> {
  const tables = new Map<string, { readonly schema: BackupSchema; readonly table: BackupTable }>();
  for (const schema of manifest.schemas) {
    for (const table of schema.tables) {
      tables.set(`${schema.name}/${table.name}`, { schema, table });
      await makeMonths(client, schema.name, table);
    }
  }
  let running: { readonly key: string; readonly into: PassThrough; readonly done: Promise<void> } | undefined;
  const finish = async (): Promise<void> => {
    running?.into.end();
    await running?.done;
    running = undefined;
  };
  await readTar(open(), async (path, content) => {
    const key = path.split('/').slice(0, 2).join('/');
    const found = path.endsWith('.copy') ? tables.get(key) : undefined;
    if (found === undefined) {
      return;
    }
    if (running?.key !== key) {
      await finish();
      running = { key, ...beginCopy(client, found.schema.name, found.table) };
    }
    if (!running.into.write(content)) {
      await Promise.race([new Promise((resolve) => running?.into.once('drain', resolve)), running.done]);
    }
  });
  await finish();
  for (const { schema, table } of tables.values()) {
    await moveSequences(client, schema.name, table.name);
  }
}

/** What a schema keeps about where its rows lie it finds again itself; what PostgreSQL knows of them it plans by at once. */
async function complete(client: pg.Client, { schemas }: BackupManifest): Promise<void> {
  for (const { name, tables } of schemas) {
    const finder = `${identifier(name)}.after_restore()`;
    const found = await client.query<{ known: boolean }>('select to_regprocedure($1) is not null as known', [finder]);
    if (found.rows[0]?.known === true) {
      await client.query(`select ${finder}`);
    }
    for (const table of tables) {
      await client.query(`analyze ${identifier(name)}.${identifier(table.name)}`);
    }
  }
}

function beginCopy(client: pg.Client, schema: string, table: BackupTable) {
  const into = new PassThrough();
  const columns = table.columns.map(identifier).join(', ');
  const done = copyIn(client, `copy ${identifier(schema)}.${identifier(table.name)} (${columns}) from stdin`, into);
  done.catch(() => into.resume());
  return { into, done };
}

/** The log has a partition per month, made by its own function. */
async function makeMonths(client: pg.Client, schema: string, { months = [] }: BackupTable): Promise<void> {
  for (const month of months) {
    await client.query(`set local search_path to ${identifier(schema)}, public`);
    await client.query('select log_create_month($1::timestamptz)', [`${month}T00:00:00Z`]);
    await client.query('set local search_path to default');
  }
}

/** Numbers that the database gives out go on after the highest that came back. */
async function moveSequences(client: pg.Client, schema: string, table: string): Promise<void> {
  const place = `${identifier(schema)}.${identifier(table)}`;
  const columns = await client.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attidentity <> ''",
    [place],
  );
  for (const { name } of columns.rows) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce((select max(${identifier(name)}) from ${place}), 0) + 1, false)`,
      [place, name],
    );
  }
}
