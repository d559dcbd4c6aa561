/** Where a backup reads and a restore writes: the database of a process, under an account that sees every organisation. */
import { databaseFaults, runningPostgres } from '@stelsel/database';
import { ok, type Result } from '@stelsel/kernel';
import { databaseAddress } from '../compose/database-address.ts';
import type { Config } from '../config/config-schema.ts';

/** The address of the process itself: it need not run, and it may. */
export async function processAddress(
  config: Pick<Config, 'database'>,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<string>> {
  if (!('embedded' in config.database)) {
    return databaseAddress(config, onClose);
  }
  const running = await runningPostgres(config.database.embedded);
  return running === undefined ? databaseAddress(config, onClose) : ok(running('stelsel'));
}

/**
 * Tries an account that was named for this, or the one of the process; in development also the administrator of the
 * PostgreSQL that Stelsel brings, who has the same password.
 */
export async function withBackupAccount<T>(
  address: string,
  { named, mode }: { readonly named: string | undefined; readonly mode: Config['mode'] },
  work: (url: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const administrator = new URL(address);
  administrator.username = 'postgres';
  const first = await work(named ?? address);
  const again = !first.ok && first.fault.code === noPower && named === undefined && mode === 'development';
  return again ? work(administrator.href) : first;
}

const noPower = databaseFaults('DB-BACKUP-ACCOUNT').code;
