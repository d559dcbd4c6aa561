/** Builds the front page and the page for care professionals when there is no build yet, or when a source is newer. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { needsBuild } from '../../scripts/needs-build.ts';
import type { renderViewer } from './src/viewer/render-viewer.tsx';
import config, { serverConfig } from './vite.config.ts';

const root = import.meta.dirname;
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'component-styles.ts', 'package.json'];

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
    await build({ ...config, configFile: false, logLevel: 'warn' });
    await build(serverConfig);
    writeFileSync(stamp, '');
  }
  const server = pathToFileURL(join(folder, 'server/render-viewer.js')).href;
  const loaded = (await import(`${server}?${statSync(stamp).mtimeMs}`)) as Pick<BuiltStart, 'renderViewer'>;
  return { assets, style: styleOf(assets), renderViewer: loaded.renderViewer };
}

/** Both pages have one style sheet; the build names it by its content. */
function styleOf(assets: string): string {
  const found = /<link rel="stylesheet"[^>]* href="([^"]+)"/.exec(readFileSync(join(assets, 'index.html'), 'utf8'));
  if (found?.[1] === undefined) {
    throw new Error('the built front page names no style sheet');
  }
  return found[1];
}
