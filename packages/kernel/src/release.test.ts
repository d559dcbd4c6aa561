import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { release } from './release.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('every package of the repository has the version of the release', () => {
  const folders = ['packages', 'apps'].flatMap((floor) =>
    readdirSync(join(root, floor)).map((name) => `${floor}/${name}`),
  );
  const manifests = ['.', ...folders].map((folder) => join(root, folder, 'package.json')).filter(existsSync);
  expect(manifests.length).toBeGreaterThan(20);
  for (const manifest of manifests) {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version?: string };
    expect([manifest, version]).toEqual([manifest, release]);
  }
});
