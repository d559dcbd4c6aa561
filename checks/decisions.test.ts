import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';

const folder = join(root, 'docs/decisions');
const records = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe.each(records)('decision record %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  it('is named by month and subject', () => {
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
  });

  it('says its status, context, decision and consequences', () => {
    expect(text).toMatch(/^# .+\n\nStatus: (proposed|accepted|superseded by \[.+\]\(.+\.md\))\n\n## Context\n/);
    expect(text.indexOf('## Decision')).toBeGreaterThan(text.indexOf('## Context'));
    expect(text.indexOf('## Consequences')).toBeGreaterThan(text.indexOf('## Decision'));
  });

  it('fits on a page', () => {
    expect(text.split('\n').length).toBeLessThan(70);
  });
});

describe('the record of dependencies', () => {
  it('names every runtime dependency, and no other', () => {
    const record = readFileSync(join(folder, '2611-dependencies.md'), 'utf8');
    const table = record.split('\n').filter((line) => line.startsWith('| '));
    const named = new Set(table.flatMap((line) => (line.split('|')[1] ?? '').split(',').map((part) => part.trim())));
    const manifests = ['packages', 'apps'].flatMap((kind) =>
      readdirSync(join(root, kind)).map((name) => join(root, kind, name, 'package.json')),
    );
    const namesIn = (files: readonly string[], ...kinds: readonly string[]) =>
      new Set(
        files.flatMap((file) => {
          const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
          return kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {}));
        }),
      );
    const used = namesIn([join(root, 'package.json'), ...manifests], 'dependencies', 'optionalDependencies');
    // What the pages are built from is no dependency of the program any more.
    const built = namesIn(manifests, 'devDependencies');
    const missing = [...used].filter((name) => !name.startsWith('@stelsel/') && !named.has(name));
    expect(missing).toEqual([]);
    const listed = [...named].filter((name) => /^[@a-z]/.test(name) && name !== 'package' && !name.endsWith('*'));
    expect(listed.filter((name) => !used.has(name) && !built.has(name))).toEqual([]);
  });
});
