import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a directory and what is missing above it, and ends with the error of the file system when one cannot be made. The
 * recursive `mkdir` of Node keeps trying for ever where the system says "no such directory" under one that exists (/proc).
 */
export async function makeDirectory(path: string, mode: number): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) {
      return;
    }
    const parent = dirname(path);
    if (code !== 'ENOENT' || parent === path || (await isThere(parent))) {
      throw error;
    }
    await makeDirectory(parent, mode);
    await mkdir(path, { mode });
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
