import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ThrowAwayDirectory {
  readonly path: string;
  /** Takes the folder away with everything in it, or another one that stands in for it. */
  remove(path?: string): Promise<void>;
}

/** A folder for data that nobody keeps. */
export async function throwAwayDirectory(name: string): Promise<ThrowAwayDirectory> {
  const made = await mkdtemp(join(tmpdir(), `${name}-`));
  return { path: made, remove: (path = made) => rm(path, { recursive: true, force: true }) };
}
