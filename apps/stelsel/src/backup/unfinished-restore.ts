/**
 * A restore that was cut off may have brought back who was erased. So a mark stands in the key folder from before the first
 * row until the last erasure was done again, and nothing is served while it stands.
 */
import { existsSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export const unfinishedMark = 'restore-unfinished';

export interface UnfinishedRestore {
  readonly begin: () => Promise<void>;
  /** A refusal left the database as it was; after a lost connection that is not known, and the mark stays. */
  readonly failed: (why: Fault) => Promise<void>;
  /** Everything was done. */
  readonly finish: () => Promise<void>;
}

export function unfinishedRestore(keys: string): UnfinishedRestore {
  const mark = join(keys, unfinishedMark);
  const stoodBefore = existsSync(mark);
  const finish = (): Promise<void> => rm(mark, { force: true });
  return {
    begin: async () => {
      await mkdir(keys, { recursive: true, mode: 0o700 });
      const handle = await open(mark, 'w', 0o600);
      await handle.sync();
      await handle.close();
    },
    failed: async ({ kind }) => {
      if (!stoodBefore && kind !== 'unavailable' && kind !== 'interrupted') {
        await finish();
      }
    },
    finish,
  };
}

/** Fault: CLI-RESTORE-UNFINISHED. */
export function checkRestored(keys: string): Result<void> {
  return existsSync(join(keys, unfinishedMark)) ? err(fault('CLI-RESTORE-UNFINISHED')) : ok();
}
