/** Builds MijnZorgoverzicht when there is no build yet, or when a source is newer than the build. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import config from './vite.config.ts';

const root = import.meta.dirname;
const sources = ['src', 'index.html', 'vite.config.ts', 'package.json'];

/** Gives the folder with the built app: `index.html` for every address of the app, and `assets/`. */
export async function buildOverzicht(): Promise<string> {
  const folder = join(root, 'dist');
  const page = join(folder, 'index.html');
  if (!existsSync(page) || newest(sources.map((name) => join(root, name))) > statSync(page).mtimeMs) {
    await build({ ...config, configFile: false, logLevel: 'warn' });
  }
  return folder;
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
