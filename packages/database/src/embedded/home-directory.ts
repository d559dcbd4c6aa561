import { chmod, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { databaseFaults } from '../faults.ts';
import { type Account, canReach } from './account.ts';
import { makeDirectory } from './make-directory.ts';

/** Where root may always keep data that another account must reach. */
export const reachableRoot = '/var/lib/stelsel';
/** Others may pass, not look: what is inside has permissions of its own. */
const passable = 0o711;

/**
 * The directory that really holds the cluster: the one that was asked for, or, when the account PostgreSQL runs as cannot
 * get there (the checkout lies in root's closed home), one under /var/lib/stelsel. A file `location` in the directory
 * that was asked for says where, so taking that directory away is still a clean start.
 */
export async function homeDirectory(asked: string, account?: Account): Promise<Result<string>> {
  const wanted = resolve(asked);
  try {
    await makeDirectory(wanted, account === undefined ? 0o700 : passable);
    if (account === undefined) {
      return ok(wanted);
    }
    if (await canReach(account, dirname(wanted), 'pass')) {
      await chmod(wanted, (await stat(wanted)).mode | passable);
      return ok(wanted);
    }
    return ok(await elsewhere(join(wanted, 'location')));
  } catch (error) {
    const fault = directoryFault(error, wanted);
    if (fault === undefined) {
      throw error;
    }
    return err(fault);
  }
}

/** The fault for what the file system answered, or nothing when it is a bug of ours. */
export function directoryFault(error: unknown, directory: string): Fault | undefined {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) {
    return undefined;
  }
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? databaseFaults('DB-DISK-FULL')
    : databaseFaults('DB-DIRECTORY-NOT-WRITABLE', { directory, cause: code });
}

async function elsewhere(locationFile: string): Promise<string> {
  const known = await readFile(locationFile, 'utf8').catch(() => '');
  if (known !== '' && (await stat(known).catch(() => undefined)) !== undefined) {
    return known;
  }
  await mkdir(reachableRoot, { recursive: true, mode: passable });
  const made = await mkdtemp(join(reachableRoot, 'data-'));
  await chmod(made, passable);
  await writeFile(locationFile, made);
  return made;
}
