/** A backup of all schemas of a process while it serves: one snapshot, read by COPY, streamed to a tar with digests. */
import type { Writable } from 'node:stream';
import { type Clock, err, instant, ok, type Result } from '@stelsel/kernel';
import pg from 'pg';
import { copyOut } from '../copy-statement.ts';
import { DatabaseError, faultOfPostgres } from '../database-error.ts';
import { databaseFaults } from '../faults.ts';
import { identifier } from '../identifier.ts';
import { databaseLimits } from '../limits.ts';
import { type BackupManifest, type BackupSchema, type BackupTable, manifestName } from './backup-manifest.ts';
import { tarWriter } from './tar-files.ts';

export interface BackupOptions {
  /** Address with an account that row-level security does not hold for: anything less would silently be a part. */
  readonly url: string;
  /** Those that are there are kept. */
  readonly schemas: readonly string[];
  readonly to: Writable;
  readonly clock: Clock;
  /** Files beside the data, such as encrypted keys. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** Faults: DB-BACKUP-ACCOUNT, DB-UNREACHABLE, DB-SIGN-IN. Gives what the manifest says. */
export async function backupDatabase(options: BackupOptions): Promise<Result<BackupManifest>> {
  const client = new pg.Client({ connectionString: options.url, application_name: 'stelsel backup' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (!(await passesRowSecurity(client))) {
      return err(databaseFaults('DB-BACKUP-ACCOUNT'));
    }
    await client.query('begin isolation level repeatable read read only');
    // An account that would see a part only fails instead.
    await client.query('set local row_security = off');
    await client.query('set local statement_timeout = 0');
    return ok(await writeAll(client, options));
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

export async function passesRowSecurity(client: pg.Client): Promise<boolean> {
  const found = await client.query(
    'select rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user',
  );
  return found.rows[0]?.passes === true;
}

async function writeAll(client: pg.Client, options: BackupOptions): Promise<BackupManifest> {
  const tar = tarWriter(options.to);
  const files: Record<string, string> = {};
  const add = async (path: string, content: Uint8Array): Promise<void> => {
    files[path] = await tar.add(path, content);
  };
  const taken = instant(options.clock);
  const schemas: BackupSchema[] = [];
  for (const name of await presentSchemas(client, options.schemas)) {
    schemas.push(await writeSchema(client, name, add));
  }
  for (const [path, content] of Object.entries(options.files ?? {})) {
    await add(path, content);
  }
  const manifest: BackupManifest = { format: 'stelsel-backup-1', taken, schemas, files };
  await tar.add(manifestName, Buffer.from(JSON.stringify(manifest, undefined, 1)));
  await tar.end();
  await client.query('commit');
  return manifest;
}

async function presentSchemas(client: pg.Client, names: readonly string[]): Promise<readonly string[]> {
  const found = await client.query<{ name: string }>(
    "select schemaname as name from pg_tables where tablename = 'migration_checksum' and schemaname = any($1) order by 1",
    [names],
  );
  return found.rows.map(({ name }) => name);
}

type Add = (path: string, content: Uint8Array) => Promise<void>;

async function writeSchema(client: pg.Client, name: string, add: Add): Promise<BackupSchema> {
  const steps = await client.query<{ name: string; sha256: string }>(
    `select name, sha256 from ${identifier(name)}.migration_checksum order by name`,
  );
  const tables: BackupTable[] = [];
  for (const table of await tablesIn(client, name)) {
    tables.push(await writeTable(client, name, table, add));
  }
  return { name, migrations: Object.fromEntries(steps.rows.map((row) => [row.name, row.sha256])), tables };
}

/** Partitions come with their parent; what the migrations themselves keep is made by them again. */
export async function tablesIn(client: pg.Client, schema: string): Promise<readonly string[]> {
  const found = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'migration%'
     order by 1`,
    [schema],
  );
  return found.rows.map(({ name }) => name);
}

/** All columns but addresses in a table: where a row lies says nothing about the database it is restored to. */
async function writeTable(client: pg.Client, schema: string, table: string, add: Add): Promise<BackupTable> {
  const place = `${identifier(schema)}.${identifier(table)}`;
  const columns = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
     and attgenerated = '' and atttypid <> 'tid'::regtype order by attnum`,
    [place],
  );
  const names = columns.rows.map(({ name }) => name);
  const months = await monthsOf(client, place);
  const pieces = pieceWriter((number, content) => add(`${schema}/${table}/${number}.copy`, content));
  await copyOut(client, `copy (select ${names.map(identifier).join(', ')} from ${place}) to stdout`, pieces.take);
  const rows = await pieces.end();
  return { name: table, columns: names, rows, ...(months.length === 0 ? {} : { months }) };
}

/** The months a table has partitions for, by their names. */
async function monthsOf(client: pg.Client, place: string): Promise<readonly string[]> {
  const found = await client.query<{ name: string }>(
    'select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = $1::regclass',
    [place],
  );
  return found.rows.flatMap(({ name }) => {
    const month = /_(\d{4})(\d{2})$/.exec(name);
    return month === null ? [] : [`${month[1]}-${month[2]}-01`];
  });
}

/** Collects pieces of a bounded size and counts the rows. Rows that come while a piece is written wait in the next one. */
function pieceWriter(write: (number: string, content: Uint8Array) => Promise<void>) {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  let number = 0;
  let rows = 0;
  let written = Promise.resolve();
  const flush = (): Promise<void> => {
    number += 1;
    const content = Buffer.concat(waiting);
    const name = String(number).padStart(8, '0');
    waiting = [];
    bytes = 0;
    written = written.then(() => write(name, content));
    return written;
  };
  return {
    take: (row: Uint8Array): Promise<void> | undefined => {
      waiting.push(row);
      bytes += row.length;
      rows += 1;
      return bytes >= databaseLimits.backupPieceBytes ? flush() : undefined;
    },
    end: async (): Promise<number> => {
      await (bytes > 0 ? flush() : written);
      return rows;
    },
  };
}
