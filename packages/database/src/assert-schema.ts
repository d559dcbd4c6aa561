import { err, ok, type Result } from '@stelsel/kernel';
import { checksum } from './checksum.ts';
import type { Database, Migration } from './database.ts';
import { databaseFaults } from './faults.ts';
import { identifier } from './identifier.ts';

export interface SchemaOptions {
  readonly schema: string;
  readonly migrations: readonly Migration[];
}

/** Name and checksum of each step that has run. */
export type AppliedMigrations = ReadonlyMap<string, string>;

/**
 * Whether a schema is exactly what this code needs; for the start of a role.
 * Faults: DB-SCHEMA-OLDER, DB-SCHEMA-NEWER, DB-SCHEMA-DRIFT.
 */
export async function assertSchema(db: Database, options: SchemaOptions): Promise<Result<void>> {
  const applied = await readApplied(db, options.schema);
  const known = checkApplied(options, applied);
  if (!known.ok) {
    return known;
  }
  const missing = options.migrations.find((migration) => !applied.has(migration.name));
  return missing === undefined
    ? ok()
    : err(databaseFaults('DB-SCHEMA-OLDER', { schema: options.schema, migration: missing.name }));
}

/** Reads what has run in a schema; nothing when the schema is not there yet. */
export async function readApplied(db: Database, schema: string): Promise<AppliedMigrations> {
  const table = `${identifier(schema)}.migration_checksum`;
  const found = await db.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
  if (found[0]?.there !== true) {
    return new Map();
  }
  const rows = await db.query<{ name: string; sha256: string }>(`select name, sha256 from ${table} order by name`);
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

/** Refuses what has run but is unknown or changed in this code. */
export function checkApplied({ schema, migrations }: SchemaOptions, applied: AppliedMigrations): Result<void> {
  const known = new Map(migrations.map((migration) => [migration.name, checksum(migration)]));
  for (const [migration, sha256] of applied) {
    const expected = known.get(migration);
    if (expected === undefined) {
      return err(databaseFaults('DB-SCHEMA-NEWER', { schema, migration }));
    }
    if (expected !== sha256) {
      return err(databaseFaults('DB-SCHEMA-DRIFT', { schema, migration }));
    }
  }
  return ok();
}
