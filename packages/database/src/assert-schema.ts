import { err, ok, type Result } from '@stelsel/kernel';
import { checksum } from './checksum.ts';
import type { Database, Migration } from './database.ts';
import { databaseFaults } from './faults.ts';
import { identifier } from './identifier.ts';
import { missingObject } from './schema-objects.ts';

export interface SchemaOptions {
  readonly schema: string;
  readonly migrations: readonly Migration[];
}

/** What is recorded of a step that has run. */
interface AppliedMigration {
  readonly sha256: string;
  /** Code that does not know this step cannot work with the schema. */
  readonly contracts: boolean;
}

export type AppliedMigrations = ReadonlyMap<string, AppliedMigration>;

/**
 * Whether a schema has what this code needs; for the start of a role. Steps of a newer version are no objection, unless
 * one of them took something away: then the previous version serves on while the new one starts.
 * Faults: DB-SCHEMA-OLDER, DB-SCHEMA-NEWER, DB-SCHEMA-DRIFT, DB-SCHEMA-DAMAGED.
 */
export async function assertSchema(db: Database, options: SchemaOptions): Promise<Result<void>> {
  const { schema } = options;
  const applied = await readApplied(db, schema);
  const known = checkApplied(options, applied);
  if (!known.ok) {
    return known;
  }
  const [migration] = missingSteps(options, applied);
  if (migration !== undefined) {
    return err(databaseFaults('DB-SCHEMA-OLDER', { schema, migration: migration.name }));
  }
  const object = await missingObject(db, schema);
  return object === undefined ? ok() : err(databaseFaults('DB-SCHEMA-DAMAGED', { schema, object }));
}

export function missingSteps({ migrations }: SchemaOptions, applied: AppliedMigrations): readonly Migration[] {
  return migrations.filter(({ name }) => !applied.has(name));
}

/** Reads what has run in a schema; nothing when the schema is not there yet. */
export async function readApplied(db: Database, schema: string): Promise<AppliedMigrations> {
  const table = `${identifier(schema)}.migration_checksum`;
  const [found] = await db.query<{ there: boolean; contracts: boolean }>(
    `select to_regclass($1) is not null as there, exists (
       select 1 from pg_attribute where attrelid = to_regclass($1) and attname = 'contracts') as contracts`,
    [table],
  );
  if (found?.there !== true) {
    return new Map();
  }
  const contracts = found.contracts ? 'contracts' : 'false as contracts';
  const rows = await db.query<{ name: string } & AppliedMigration>(
    `select name, sha256, ${contracts} from ${table} order by name`,
  );
  return new Map(rows.map(({ name, ...applied }) => [name, applied]));
}

/** Refuses what has run but is changed in this code, and a step unknown here that took something away. */
export function checkApplied({ schema, migrations }: SchemaOptions, applied: AppliedMigrations): Result<void> {
  const known = new Map(migrations.map((migration) => [migration.name, checksum(migration)]));
  for (const [migration, { sha256, contracts }] of applied) {
    const expected = known.get(migration);
    if (expected === undefined && contracts) {
      return err(databaseFaults('DB-SCHEMA-NEWER', { schema, migration }));
    }
    if (expected !== undefined && expected !== sha256) {
      return err(databaseFaults('DB-SCHEMA-DRIFT', { schema, migration }));
    }
  }
  return ok();
}
