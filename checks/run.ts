import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a tool of this checkout and gives its exit status and everything it said. */
export function run(command: string, args: readonly string[]): { status: number; said: string } {
  const result = spawnSync(join(root, 'node_modules', '.bin', command), args, { cwd: root, encoding: 'utf8' });
  return { status: result.status ?? 1, said: `${result.stdout}${result.stderr}` };
}
