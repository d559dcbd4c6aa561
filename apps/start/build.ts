/** Builds the front page when there is no build yet, or when a source is newer than the build. */
import { join } from 'node:path';
import { build } from 'vite';
import { needsBuild } from '../../scripts/needs-build.ts';
import config from './vite.config.ts';

const root = import.meta.dirname;
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'component-styles.ts', 'package.json'];

/** Gives the folder with the built page: `index.html` and `assets/`, whose names change with their content. */
export async function buildStart(): Promise<string> {
  const folder = join(root, 'dist');
  const page = join(folder, 'index.html');
  if (needsBuild(page, root, sources)) {
    await build({ ...config, configFile: false, logLevel: 'warn' });
  }
  return folder;
}
