import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** Names a path that is not there before anything is opened or stored. */
export async function checkPaths(paths: readonly string[]): Promise<Result<void>> {
  for (const path of paths) {
    try {
      await stat(path);
    } catch (error) {
      const { code = 'unreadable' } = error as NodeJS.ErrnoException;
      return err(fault('CLI-FILE', { file: path, problem: code }));
    }
  }
  return ok();
}
