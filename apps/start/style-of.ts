import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address of the style sheet that both pages have, of a built front page; the build names it by its content. */
export function styleOf(assets: string): string {
  const found = /<link rel="stylesheet"[^>]* href="([^"]+)"/.exec(readFileSync(join(assets, 'index.html'), 'utf8'));
  if (found?.[1] === undefined) {
    throw new Error('the built front page names no style sheet');
  }
  return found[1];
}
