import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountToRunAs } from './account.ts';
import { homeDirectory } from './home-directory.ts';

/**
 * The address of a PostgreSQL that another process started on this directory, for one database in it; undefined when none
 * runs there. Reads only.
 */
export async function runningPostgres(directory: string): Promise<((database: string) => string) | undefined> {
  const account = await accountToRunAs();
  const home = account.ok ? await homeDirectory(directory, account.value) : account;
  if (!home.ok) {
    return undefined;
  }
  try {
    const lines = (await readFile(join(home.value, 'data', 'postmaster.pid'), 'utf8')).split('\n');
    const password = (await readFile(join(home.value, 'password'), 'utf8')).trim();
    process.kill(Number(lines[0]), 0);
    return (database) => `postgres://stelsel:${password}@127.0.0.1:${Number(lines[3])}/${encodeURIComponent(database)}`;
  } catch {
    return undefined;
  }
}
