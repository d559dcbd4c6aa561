import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFaults } from '@stelsel/database';
import { r4Model } from '@stelsel/fhir';
import { err, fixedClock } from '@stelsel/kernel';
import type { BulkStore } from '@stelsel/store';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPaths } from './load-paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-load-paths-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};

/** A store that refuses every write. */
const refusing = (code: 'DB-DISK-FULL' | 'DB-STOPPED' | 'DB-DUPLICATE') =>
  ({ model: r4Model, load: async () => err(databaseFaults(code)) }) as unknown as BulkStore;

const load = async (store: BulkStore, paths: readonly string[]) => {
  const notes: string[] = [];
  const terminal = { out: () => {}, note: (line: string) => void notes.push(line), interactive: false };
  return { ...(await loadPaths(store, paths, { terminal, clock: fixedClock() })), notes };
};

const paths = ['a.json', 'b.json'].map((name) => file(name, ['{"resourceType":"Patient","id":"a"}']));

describe('loading', () => {
  it.each(['DB-DISK-FULL', 'DB-STOPPED'] as const)('ends at the first file when the store answers %s', async (code) => {
    const loaded = await load(refusing(code), paths);
    expect(loaded).toMatchObject({ files: 1, refused: 1, stopped: { code } });
    expect(loaded.notes[0]).toContain('a.json');
  });

  it('goes on when one resource is refused', async () => {
    const loaded = await load(refusing('DB-DUPLICATE'), paths);
    expect(loaded).toMatchObject({ files: 2, refused: 2, resources: 0 });
    expect(loaded.stopped).toBeUndefined();
  });

  it('names ten reasons of one file and counts the rest', async () => {
    const damaged = file(
      'c.ndjson',
      Array.from({ length: 25 }, () => '{"resourceType":"Shoe"}'),
    );
    const { notes } = await load(refusing('DB-DUPLICATE'), [damaged]);
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toContain('15');
  });
});
