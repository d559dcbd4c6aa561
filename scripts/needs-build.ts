import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether there is no build yet, or a source (file or folder, below `root`) is newer than it. */
export function needsBuild(built: string, root: string, sources: readonly string[]): boolean {
  return !existsSync(built) || newest(sources.map((name) => join(root, name))) > statSync(built).mtimeMs;
}

function newest(paths: readonly string[]): number {
  return Math.max(
    0,
    ...paths.map((path) => {
      const stat = statSync(path);
      return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
    }),
  );
}
