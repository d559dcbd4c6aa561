/** Builds the pages when there is no build yet, or when a source is newer than the build. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebApp } from '@stelsel/regie';
import { build } from 'vite';
import { asProduction } from '../../scripts/as-production.ts';
import { needsBuild } from '../../scripts/needs-build.ts';
import { readAssetNames } from './asset-names.ts';
import type { makeWebApp } from './src/web-app.tsx';
import { browserConfig, serverConfig } from './vite.config.ts';

export interface BuiltWebApp {
  readonly app: WebApp;
  /** Folder with the style sheet and the script; served under `/assets/`. */
  readonly assets: string;
}

const root = import.meta.dirname;
const sources = ['src', 'asset-names.ts', 'vite.config.ts', 'package.json'];

export async function buildRegie(): Promise<BuiltWebApp> {
  const assets = join(root, 'dist/assets');
  const stamp = join(root, 'dist/built');
  if (needsBuild(stamp, root, sources)) {
    await asProduction(async () => {
      await build(browserConfig);
      await build(serverConfig);
    });
    writeFileSync(stamp, '');
  }
  const server = pathToFileURL(join(root, 'dist/server/web-app.js')).href;
  const loaded = (await import(`${server}?${statSync(stamp).mtimeMs}`)) as { readonly makeWebApp: typeof makeWebApp };
  return { assets, app: loaded.makeWebApp(readAssetNames(assets)) };
}
