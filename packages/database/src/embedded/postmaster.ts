import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseFaults } from '../faults.ts';
import { databaseLimits } from '../limits.ts';
import { processIdentity, waitUntilGone } from './process-identity.ts';

/**
 * Clears what a killed predecessor left behind: a PostgreSQL that still runs on this directory without its supervisor is
 * stopped, and a lock file whose process is gone (or is now somebody else's) is removed.
 */
export async function clearPredecessor(dataDirectory: string): Promise<Result<void>> {
  const lock = join(dataDirectory, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0)) {
    return ok();
  }
  const identity = await processIdentity(pid);
  if (identity === undefined || !identity.includes(dataDirectory)) {
    await rm(lock, { force: true });
    return ok();
  }
  process.kill(pid, 'SIGINT');
  return (await waitUntilGone(pid, databaseLimits.embeddedStopMs))
    ? ok()
    : err(databaseFaults('DB-DIRECTORY-HELD', { directory: dataDirectory, pid }));
}
