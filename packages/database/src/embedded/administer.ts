import pg from 'pg';
import { identifier } from '../identifier.ts';

/** Makes a database, owned by the account of the URL, when it is not there yet. */
export async function createDatabase(url: string, name: string): Promise<void> {
  await asClient(url, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query(`create database ${identifier(name)}`);
    }
  });
}

/**
 * Makes the account everybody uses. It owns the databases it makes and is no superuser: row-level security does not hold
 * for a superuser.
 */
export async function createAccount(url: string, password: string): Promise<void> {
  await asClient(url, async (client) => {
    const found = await client.query("select 1 from pg_roles where rolname = 'stelsel'");
    if (found.rowCount === 0) {
      await client.query(`create role stelsel login createdb password ${pg.escapeLiteral(password)}`);
    }
  });
}

async function asClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
