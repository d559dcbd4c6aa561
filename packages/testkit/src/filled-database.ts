/** Databases that start full: filled once a run, and copied for every test file that asks. */
import { type Database, identifier, type Migration, migrate, openDatabase } from '@stelsel/database';
import { unwrap } from '@stelsel/kernel';
import { closeAfterFile, emptyDatabase, serverOfRun } from './test-database.ts';

export interface FilledDatabaseOptions {
  /** What is in it; the same name is the same content in the whole run. */
  readonly name: string;
  readonly schema: string;
  readonly migrations: readonly Migration[];
  fill(db: Database): Promise<void>;
}

/** A fresh database with that content; closed when the test file ends. */
export async function filledDatabase(options: FilledDatabaseOptions): Promise<Database> {
  const source = `filled_${options.name}`;
  const server = await serverOfRun();
  try {
    // Of all test files that run at the same time one fills; the others wait.
    await server.query('select pg_advisory_lock(hashtext($1))', [source]);
    const known = await server.query('select from pg_database where datname = $1', [source]);
    if (known.length === 0) {
      await fillOnce(server, source, options);
    }
  } finally {
    await server.close();
  }
  const url = await emptyDatabase(source);
  return closeAfterFile(unwrap(await openDatabase({ url, poolMax: 4, schema: options.schema })));
}

/** It gets its name when it is complete. */
async function fillOnce(server: Database, name: string, options: FilledDatabaseOptions): Promise<void> {
  const filling = `${name}_unfinished`;
  await server.query(`drop database if exists ${identifier(filling)}`);
  await server.query(`create database ${identifier(filling)}`);
  const url = server.url.replace(/\/postgres$/, `/${filling}`);
  const db = unwrap(await openDatabase({ url, poolMax: 4, schema: options.schema }));
  try {
    unwrap(await migrate(db, { schema: options.schema, migrations: options.migrations }));
    await options.fill(db);
  } finally {
    await db.close();
  }
  await server.query(`alter database ${identifier(filling)} rename to ${identifier(name)}`);
}
