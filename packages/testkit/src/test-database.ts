import { randomBytes } from 'node:crypto';
import { type Database, identifier, type Migration, migrate, openDatabase } from '@stelsel/database';
import { unwrap } from '@stelsel/kernel';
import { inject } from 'vitest';
import { afterFile } from './after-file.ts';

/** Closes a database when the test file ends. */
export function closeAfterFile(database: Database): Database {
  afterFile(() => database.close());
  return database;
}

/**
 * A fresh, empty database for this call on the PostgreSQL of the run; closed when the test file ends. With migrations it
 * has that schema, and unqualified names are looked up there.
 */
export async function testDatabase(
  options: { readonly schema?: string; readonly migrations?: readonly Migration[]; readonly poolMax?: number } = {},
): Promise<Database> {
  const url = await emptyDatabase();
  const database = closeAfterFile(
    unwrap(
      await openDatabase({
        url,
        poolMax: options.poolMax ?? 4,
        ...(options.schema === undefined ? {} : { schema: options.schema }),
      }),
    ),
  );
  if (options.migrations !== undefined) {
    unwrap(await migrate(database, { schema: options.schema ?? 'public', migrations: options.migrations }));
  }
  return database;
}

/** The URL of a fresh database, empty or a copy of another one; for code that opens its own connections. */
export async function emptyDatabase(template?: string): Promise<string> {
  const server = await serverOfRun();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const from = template === undefined ? '' : ` template ${identifier(template)}`;
  await server.query(`create database ${identifier(name)}${from}`);
  await server.close();
  return server.url.replace(/\/postgres$/, `/${name}`);
}

/** One connection to database `postgres` of the run, for whoever makes databases. */
export async function serverOfRun(): Promise<Database> {
  const answer = await fetch(inject('postgresStarter'));
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`no PostgreSQL for the tests: ${text}`);
  }
  return unwrap(await openDatabase({ url: text, poolMax: 1 }));
}
