import { type FileHandle, open } from 'node:fs/promises';
import { toJson } from '@stelsel/fhir';
import { recentlyTold } from '@stelsel/intake';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { IntakeTarget } from './intake-target.ts';

/** Letters that are collected before they are written. */
const flushLetters = 1024 * 1024;

/** A file of NDJSON that only its owner can read; memory does not grow with it. Fault: CLI-FILE. */
export async function fileTarget(
  file: string,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<IntakeTarget>> {
  const told = recentlyTold();
  let [waiting, stored] = ['', 0];
  let handle: FileHandle;
  try {
    handle = await open(file, 'w', 0o600);
  } catch (error) {
    return err(unwritable(file, error));
  }
  onClose(() => handle.close());
  const flush = async (): Promise<Result<void>> => {
    try {
      await handle.appendFile(waiting);
      waiting = '';
      return ok();
    } catch (error) {
      return err(unwritable(file, error));
    }
  };
  return ok({
    put: async ({ resources }) => {
      const lines = told.unsaid(resources).map((resource) => `${toJson(resource)}\n`);
      waiting += lines.join('');
      stored += lines.length;
      return waiting.length < flushLetters ? ok() : flush();
    },
    end: async () => {
      const written = await flush();
      return written.ok ? ok({ stored, unchanged: 0 }) : written;
    },
  });
}

function unwritable(file: string, error: unknown) {
  return fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unwritable' });
}
