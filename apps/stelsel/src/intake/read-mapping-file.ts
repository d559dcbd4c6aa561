import { readFile } from 'node:fs/promises';
import { type Mapping, readMapping } from '@stelsel/intake';
import { err, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** Faults: CLI-FILE, ITK-MAPPING. */
export async function readMappingFile(file: string): Promise<Result<Mapping>> {
  try {
    return readMapping(await readFile(file, 'utf8'));
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
}
