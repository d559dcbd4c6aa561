import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseFaults } from '../faults.ts';
import { type Account, canReach } from './account.ts';

/** Where root may always keep data that another account must reach. */
const reachableRoot = '/var/lib/stelsel';

/**
 * The directory that really holds the cluster: the one that was asked for, or, when the account PostgreSQL runs as cannot
 * reach it, one under /var/lib/stelsel with a name made from it.
 */
export async function homeDirectory(asked: string, account?: Account): Promise<Result<string>> {
  const wanted = resolve(asked);
  try {
    await mkdir(wanted, { recursive: true, mode: account === undefined ? 0o700 : 0o711 });
    if (account === undefined) {
      return ok(wanted);
    }
    if (await canReach(account, wanted, 'pass')) {
      return ok(wanted);
    }
    const moved = join(reachableRoot, createHash('sha256').update(wanted).digest('hex').slice(0, 12));
    await mkdir(moved, { recursive: true, mode: 0o711 });
    await chmod(reachableRoot, 0o711);
    await chmod(moved, 0o711);
    return ok(moved);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return err(
      code === 'ENOSPC'
        ? databaseFaults('DB-DISK-FULL')
        : databaseFaults('DB-DIRECTORY-NOT-WRITABLE', { directory: wanted, cause: code }),
    );
  }
}
