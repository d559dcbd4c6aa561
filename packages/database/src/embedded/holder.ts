import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseFaults } from '../faults.ts';
import { processIdentity } from './process-identity.ts';

interface Holder {
  readonly pid: number;
  readonly identity: string;
}

/**
 * Claims a data directory for this process, so a second start is refused with the number of the process that has it.
 * A claim of a process that is gone (also when its number is in use again) is taken over. Returns the release.
 * Fault: DB-DIRECTORY-HELD.
 */
export async function holdDirectory(directory: string): Promise<Result<() => Promise<void>>> {
  const path = join(directory, 'holder.json');
  const mine = JSON.stringify({ pid: process.pid, identity: (await processIdentity(process.pid)) ?? '' });
  for (;;) {
    try {
      await writeFile(path, mine, { flag: 'wx', mode: 0o600 });
      return ok(() => rm(path, { force: true }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw error;
      }
    }
    const holder = await readHolder(path);
    if (holder !== undefined && (await processIdentity(holder.pid)) === holder.identity) {
      return err(databaseFaults('DB-DIRECTORY-HELD', { directory, pid: holder.pid }));
    }
    await rm(path, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
