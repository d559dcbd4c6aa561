import { setTimeout as wait } from 'node:timers/promises';
import { err, type Result } from '@stelsel/kernel';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration as KyselyMigration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { assertSchema, checkApplied, missingSteps, readApplied, type SchemaOptions } from './assert-schema.ts';
import { checksum } from './checksum.ts';
import type { Database, Migration } from './database.ts';
import { databaseFaults } from './faults.ts';
import { identifier } from './identifier.ts';
import { databaseLimits } from './limits.ts';
import { missingObject, recordObjects } from './schema-objects.ts';

/**
 * Brings a schema to the newest version of this code: creates it when it is not there, runs what is missing in one
 * transaction under an advisory lock (so processes that start together do not collide) and records a checksum of each
 * step and what the schema is made of. A step waits only shortly for a table that others use, and gives way to them: it
 * is tried again, so the previous version keeps serving meanwhile.
 * Faults: DB-SCHEMA-NEWER, DB-SCHEMA-DRIFT, DB-SCHEMA-DAMAGED, DB-MIGRATION-FAILED.
 */
export async function migrate(db: Database, options: SchemaOptions): Promise<Result<void>> {
  const { schema } = options;
  const applied = await readApplied(db, schema);
  const before = checkApplied(options, applied);
  if (!before.ok) {
    return before;
  }
  if (missingSteps(options, applied).length === 0) {
    return assertSchema(db, options);
  }
  const object = await missingObject(db, schema);
  if (object !== undefined) {
    return err(databaseFaults('DB-SCHEMA-DAMAGED', { schema, object }));
  }
  for (let attempt = 1; ; attempt += 1) {
    const failed = await runSteps(db.url, options, [...applied.keys()]);
    if (failed === undefined) {
      await db.transaction(async (tx) => {
        await tx.query("select pg_advisory_xact_lock(hashtext('migration objects ' || $1))", [schema]);
        await recordObjects(tx, schema);
      });
      return assertSchema(db, options);
    }
    if (!failed.waited || attempt === databaseLimits.migrationAttempts) {
      const { migration, cause } = failed;
      return err(databaseFaults('DB-MIGRATION-FAILED', { schema, migration, cause }));
    }
    await wait(databaseLimits.migrationPauseMs);
  }
}

interface Failed {
  readonly migration: string;
  readonly cause: string;
  /** Somebody else used what the step needs. */
  readonly waited: boolean;
}

async function runSteps(url: string, options: SchemaOptions, applied: readonly string[]): Promise<Failed | undefined> {
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 2 }) }),
  });
  try {
    const migrator = new Migrator({
      db: kysely,
      provider: { getMigrations: async () => stepsOf(options, applied) },
      migrationTableSchema: options.schema,
      migrationTableName: 'migration',
      migrationLockTableName: 'migration_lock',
      allowUnorderedMigrations: true,
    });
    const { error, results } = await migrator.migrateToLatest();
    return error === undefined
      ? undefined
      : {
          migration: results?.find((result) => result.status === 'Error')?.migrationName ?? '-',
          cause: error instanceof Error ? error.message : String(error),
          waited: (error as { readonly code?: string }).code === '55P03',
        };
  } finally {
    await kysely.destroy();
  }
}

/** Steps of a newer version have run and stay as they are; the migrator wants them named. */
function stepsOf({ schema, migrations }: SchemaOptions, applied: readonly string[]): Record<string, KyselyMigration> {
  const newer = applied.map((name): [string, KyselyMigration] => [name, { up: async () => undefined }]);
  return Object.fromEntries([
    ...newer,
    ...migrations.map((migration): [string, KyselyMigration] => [migration.name, stepOf(schema, migration)]),
  ]);
}

function stepOf(schema: string, migration: Migration): KyselyMigration {
  return {
    up: async (db) => {
      const inSchema = identifier(schema);
      await sql.raw(`set local search_path to ${inSchema}, public`).execute(db);
      await sql.raw(`set local lock_timeout = ${databaseLimits.migrationLockMs}`).execute(db);
      await sql
        .raw(`create table if not exists ${inSchema}.migration_checksum (name text primary key, sha256 text not null)`)
        .execute(db);
      await sql
        .raw(
          `alter table ${inSchema}.migration_checksum add column if not exists contracts boolean not null default false`,
        )
        .execute(db);
      await sql.raw(migration.sql).execute(db);
      await sql`insert into ${sql.raw(`${inSchema}.migration_checksum`)} (name, sha256, contracts) values (${migration.name}, ${checksum(migration)}, ${migration.contracts ?? false})`.execute(
        db,
      );
    },
  };
}
