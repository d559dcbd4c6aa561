/** Builds the front page and the page for care professionals when there is no build yet, or when a source is newer. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { asProduction } from '../../scripts/as-production.ts';
import { needsBuild } from '../../scripts/needs-build.ts';
import type { renderViewer } from './src/viewer/render-viewer.tsx';
import { styleOf } from './style-of.ts';
import config, { serverConfig } from './vite.config.ts';

const root = import.meta.dirname;
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'component-styles.ts', 'style-of.ts', 'package.json'];

export interface BuiltStart {
  /** Folder with the built page: `index.html` and `assets/`, whose names change with their content. */
  readonly assets: string;
  /** Address of the style sheet. */
  readonly style: string;
  readonly renderViewer: typeof renderViewer;
}

export async function buildStart(): Promise<BuiltStart> {
  const folder = join(root, 'dist');
  const assets = join(folder, 'page');
  const stamp = join(folder, 'built');
  if (needsBuild(stamp, root, sources)) {
    await asProduction(async () => {
      await build({ ...config, configFile: false, logLevel: 'warn' });
      await build(serverConfig);
    });
    writeFileSync(stamp, '');
  }
  const server = pathToFileURL(join(folder, 'server/render-viewer.js')).href;
  const loaded = (await import(`${server}?${statSync(stamp).mtimeMs}`)) as Pick<BuiltStart, 'renderViewer'>;
  return { assets, style: styleOf(assets), renderViewer: loaded.renderViewer };
}
