import { err, type Result } from '@stelsel/kernel';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration as KyselyMigration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { assertSchema, checkApplied, readApplied, type SchemaOptions } from './assert-schema.ts';
import { checksum } from './checksum.ts';
import type { Database, Migration } from './database.ts';
import { databaseFaults } from './faults.ts';
import { identifier } from './identifier.ts';

/**
 * Brings a schema to the newest version of this code: creates it when it is not there, runs what is missing in one
 * transaction under an advisory lock (so processes that start together do not collide) and records a checksum of each
 * step. Refuses a schema that is newer than the code and a step whose text changed after it ran.
 * Faults: DB-SCHEMA-NEWER, DB-SCHEMA-DRIFT, DB-MIGRATION-FAILED.
 */
export async function migrate(db: Database, options: SchemaOptions): Promise<Result<void>> {
  const applied = await readApplied(db, options.schema);
  const before = checkApplied(options, applied);
  if (!before.ok || applied.size === options.migrations.length) {
    return before;
  }
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: db.url, max: 2 }) }),
  });
  try {
    const migrator = new Migrator({
      db: kysely,
      provider: { getMigrations: async () => stepsOf(options) },
      migrationTableSchema: options.schema,
      migrationTableName: 'migration',
      migrationLockTableName: 'migration_lock',
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) {
      const migration = results?.find((result) => result.status === 'Error')?.migrationName ?? '-';
      const cause = error instanceof Error ? error.message : String(error);
      return err(databaseFaults('DB-MIGRATION-FAILED', { schema: options.schema, migration, cause }));
    }
  } finally {
    await kysely.destroy();
  }
  return assertSchema(db, options);
}

function stepsOf({ schema, migrations }: SchemaOptions): Record<string, KyselyMigration> {
  return Object.fromEntries(migrations.map((migration) => [migration.name, stepOf(schema, migration)]));
}

function stepOf(schema: string, migration: Migration): KyselyMigration {
  return {
    up: async (db) => {
      const inSchema = identifier(schema);
      await sql.raw(`set local search_path to ${inSchema}, public`).execute(db);
      await sql
        .raw(`create table if not exists ${inSchema}.migration_checksum (name text primary key, sha256 text not null)`)
        .execute(db);
      await sql.raw(migration.sql).execute(db);
      await sql`insert into ${sql.raw(`${inSchema}.migration_checksum`)} values (${migration.name}, ${checksum(migration)})`.execute(
        db,
      );
    },
  };
}
