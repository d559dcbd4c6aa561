/** Snapshots as folders: written aside, kept as a draft when complete, and given their name in one step when published. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { SnapshotDraft, SnapshotManifest } from '../../snapshots/manifest.ts';
import type { SnapshotStore } from '../../snapshots/snapshot-store.ts';

const nameOf = /^\d{4}-\d{2}-\d{2}(\.r\d{1,3})?$/;
const fileOf = /^[a-z0-9-]+\.(json|csv|parquet)$/;

export function snapshotDirectory(directory: string): SnapshotStore {
  const making = (name: string): string => join(directory, `.${name}.making`);
  const draft = (name: string): string => join(directory, `.${name}.draft`);
  const manifest = async (name: string): Promise<Result<SnapshotManifest | undefined>> => {
    if (!nameOf.test(name)) {
      return ok(undefined);
    }
    const text = await readFile(join(directory, name, 'manifest.json'), 'utf8').catch(() => undefined);
    return ok(text === undefined ? undefined : (JSON.parse(text) as SnapshotManifest));
  };
  return {
    manifest,
    list: async () => {
      const names = await readdir(directory).catch(() => []);
      const known = await Promise.all(
        names
          .filter((name) => nameOf.test(name))
          .sort()
          .map(manifest),
      );
      return ok(known.flatMap((one) => (one.ok && one.value !== undefined ? [one.value] : [])));
    },
    write: async (name, path, parts) => {
      const folder = making(name);
      await mkdir(folder, { recursive: true });
      const file = await open(join(folder, path), 'w');
      const digest = createHash('sha256');
      let bytes = 0;
      try {
        for await (const part of parts) {
          digest.update(part);
          bytes += part.length;
          await file.write(part);
        }
      } finally {
        await file.close();
      }
      return ok({ bytes, sha256: digest.digest('hex') });
    },
    drafts: async () => {
      const names = (await readdir(directory).catch(() => [])).filter((name) => /^\..+\.draft$/.test(name)).sort();
      const texts = await Promise.all(names.map((name) => readFile(join(directory, name, 'draft.json'), 'utf8')));
      return ok(texts.map((text) => JSON.parse(text) as SnapshotDraft));
    },
    keep: async (made) => {
      const target = draft(made.snapshot);
      if (existsSync(target) || existsSync(join(directory, made.snapshot))) {
        await rm(making(made.snapshot), { recursive: true, force: true });
        return err(fault('REG-SNAPSHOT-EXISTS', { date: made.snapshot }));
      }
      await writeFile(join(making(made.snapshot), 'draft.json'), JSON.stringify(made));
      await rename(making(made.snapshot), target);
      return ok();
    },
    publish: async (made) => {
      const target = join(directory, made.snapshot);
      if (existsSync(target)) {
        return err(fault('REG-SNAPSHOT-EXISTS', { date: made.snapshot }));
      }
      const from = draft(made.snapshot);
      if (!existsSync(from)) {
        return err(fault('REG-SNAPSHOT', { date: made.snapshot }));
      }
      await writeFile(join(from, 'manifest.json'), `${JSON.stringify(made, undefined, 2)}\n`);
      await rm(join(from, 'draft.json'), { force: true });
      await rename(from, target);
      return ok();
    },
    read: async (name, path) => {
      const file = join(directory, name, path);
      return ok(nameOf.test(name) && fileOf.test(path) && existsSync(file) ? createReadStream(file) : undefined);
    },
  };
}
