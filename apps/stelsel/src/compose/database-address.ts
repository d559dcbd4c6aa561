import { runningPostgres, startEmbeddedPostgres } from '@stelsel/database';
import { ok, type Result } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';

/** The database of a process: one of its own, or the PostgreSQL that Stelsel brings, which then stops with the process. */
export async function databaseAddress(
  config: Pick<Config, 'database'>,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<string>> {
  return 'url' in config.database
    ? ok(config.database.url)
    : embeddedDatabase(config.database.embedded, 'stelsel', onClose);
}

/** The same for a command beside it: the process need not run, and it may. */
export async function processAddress(
  config: Pick<Config, 'database'>,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<string>> {
  const running = 'embedded' in config.database ? await runningPostgres(config.database.embedded) : undefined;
  return running === undefined ? databaseAddress(config, onClose) : ok(running('stelsel'));
}

/** Starts the PostgreSQL that Stelsel brings on its data directory and gives the address of one database in it. */
export async function embeddedDatabase(
  directory: string,
  name: string,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<string>> {
  const embedded = await startEmbeddedPostgres({ directory, keepRunning: true });
  if (!embedded.ok) {
    return embedded;
  }
  onClose(() => embedded.value.stop());
  await embedded.value.createDatabase(name);
  return ok(embedded.value.url(name));
}
