/** How a backup reads and a restore writes: under an account that sees every organisation. */
import { databaseFaults } from '@stelsel/database';
import type { Result } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';

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
