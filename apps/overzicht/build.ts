/** Builds MijnZorgoverzicht when there is no build yet, or when a source is newer than the build. */
import { join } from 'node:path';
import { build } from 'vite';
import { asProduction } from '../../scripts/as-production.ts';
import { needsBuild } from '../../scripts/needs-build.ts';
import config from './vite.config.ts';

const root = import.meta.dirname;
const sources = ['src', 'index.html', 'vite.config.ts', 'package.json'];

/** Gives the folder with the built app: `index.html` for every address of the app, and `assets/`. */
export async function buildOverzicht(): Promise<string> {
  const folder = join(root, 'dist');
  const page = join(folder, 'index.html');
  if (needsBuild(page, root, sources)) {
    await asProduction(() => build({ ...config, configFile: false, logLevel: 'warn' }));
  }
  return folder;
}
