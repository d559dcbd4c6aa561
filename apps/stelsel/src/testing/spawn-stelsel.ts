/** Runs `stelsel` as a process of its own; for tests of signals, standard output and the launcher. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const mainFile = fileURLToPath(new URL('../main.ts', import.meta.url));
export const launcherFile = fileURLToPath(new URL('../../bin/stelsel.mjs', import.meta.url));

export interface Spawned {
  readonly child: ChildProcess;
  /** Resolves with the first line on stdout that starts with this; rejects when the process ends before. */
  line(start: string): Promise<string>;
  /** Exit code, once it has ended. */
  readonly ended: Promise<number>;
  out(): string;
  notes(): string;
}

export function spawnStelsel(
  args: readonly string[],
  options: {
    readonly node?: string;
    readonly file?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
  } = {},
): Spawned {
  const { node = process.execPath, file = mainFile, env = {}, cwd } = options;
  const child = spawn(node, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let out = '';
  let notes = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    notes += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const line = (start: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = out
          .split('\n')
          .slice(0, -1)
          .find((each) => each.startsWith(start));
        if (found !== undefined) {
          resolve(found);
        }
      };
      child.stdout.on('data', look);
      look();
      void ended.then((code) => reject(new Error(`ended with ${code} before "${start}": ${notes}`)));
    });
  return { child, line, ended, out: () => out, notes: () => notes };
}
