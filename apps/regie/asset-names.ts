import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of the style sheet and the script; the build names files by their content. */
export function readAssetNames(folder: string): { readonly style: string; readonly script: string } {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Readonly<
    Record<string, { readonly file: string; readonly css?: readonly string[] }>
  >;
  const entry = manifest['src/islands/main.ts'];
  return { style: `/assets/${entry?.css?.[0] ?? ''}`, script: `/assets/${entry?.file ?? ''}` };
}
