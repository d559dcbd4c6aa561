import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildOverzicht } from '../build.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

let folder: string;

beforeAll(async () => {
  folder = await buildOverzicht();
});

/** Everything a browser must fetch before it can draw what this module draws. */
function filesOf(manifest: Readonly<Record<string, Chunk>>, name: string, seen = new Set<string>()): readonly string[] {
  const chunk = manifest[name];
  if (chunk === undefined || seen.has(chunk.file)) {
    return [];
  }
  seen.add(chunk.file);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((other) => filesOf(manifest, other, seen))];
}

describe('the build', () => {
  it.each(['src/pages/start-page.tsx', 'src/pages/overview-page.tsx'])(
    'needs less than 250 kB of JavaScript for a first screen of %s',
    (page) => {
      const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
      const files = new Set([...filesOf(manifest, 'index.html'), ...filesOf(manifest, page)]);
      expect(files.size).toBeGreaterThan(1);
      const bytes = [...files]
        .filter((file) => file.endsWith('.js'))
        .reduce((total, file) => total + gzipSync(readFileSync(join(folder, file))).length, 0);
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThan(250_000);
    },
  );

  it('holds nothing inline and nothing of another address, so that a strict policy can hold', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<style|style=|<script>|onclick|https?:/);
    expect(html).toMatch(/<script type="module"[^>]* src="\/assets\//);
  });
});
