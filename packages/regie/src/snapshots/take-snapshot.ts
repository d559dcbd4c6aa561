/** Freezes all datasets at one moment: every file with its digest. What comes of it is a draft; publishing is for two people. */
import { combine, err, ok, type Result } from '@stelsel/kernel';
import type { Dataset, Row } from '../datasets/dataset.ts';
import { datasets } from '../datasets/datasets.ts';
import { inStep } from '../datasets/in-step.ts';
import { type Format, writeRows } from '../datasets/write-rows.ts';
import { fault } from '../faults.ts';
import { regieLimits } from '../limits.ts';
import type { RegieDeps } from '../ports.ts';
import { listCache } from '../records/list-cache.ts';
import { readMoment } from '../records/moment.ts';
import { openReader, type Reader } from '../records/open-reader.ts';
import { openWholeReader } from '../records/open-whole-reader.ts';
import type { SnapshotDraft, SnapshotFile } from './manifest.ts';

export interface SnapshotOptions {
  readonly version: string;
  /** Default: now, after whoever is writing is done. */
  readonly asOf?: string;
  readonly errata?: readonly string[];
}

const snapshotFormats: readonly Format[] = ['json', 'csv', 'parquet'];

type SnapshotDeps = Pick<RegieDeps, 'store' | 'snapshots' | 'clock' | 'base'>;

/** The name is the day; a second one of the same day is a new revision. */
export async function takeSnapshot(deps: SnapshotDeps, options: SnapshotOptions): Promise<Result<SnapshotDraft>> {
  const settled = options.asOf === undefined ? await deps.store.settle() : ok(options.asOf);
  const moment = settled.ok ? readMoment(deps.clock, settled.value) : settled;
  const known = combine([await deps.snapshots.list(), await deps.snapshots.drafts()]);
  if (!moment.ok || !known.ok) {
    return moment.ok ? (known as Result<never>) : moment;
  }
  const { on } = moment.value;
  const revision = 1 + known.value.flat().filter(({ snapshot }) => snapshot.slice(0, 10) === on).length;
  const snapshot = revision === 1 ? on : `${on}.r${revision}`;
  // A memory of its own: what an edition reads pushes nothing out of the memory of pages, and is gone when it is made.
  const alone = { ...deps, cache: listCache(regieLimits.editionRows) };
  const reader = openReader(alone, { moment: moment.value });
  const files = await writeFiles(deps, reader, openWholeReader(alone, moment.value), snapshot);
  if (!files.ok) {
    return files;
  }
  const draft: SnapshotDraft = {
    snapshot,
    revision,
    asOf: moment.value.asOf,
    on,
    generator: { name: 'stelsel', version: options.version },
    files: files.value,
    errata: options.errata ?? [],
  };
  const kept = await deps.snapshots.keep(draft);
  return kept.ok ? ok(draft) : kept;
}

async function writeFiles(
  deps: SnapshotDeps,
  reader: Reader,
  wholeReader: Reader,
  snapshot: string,
): Promise<Result<readonly SnapshotFile[]>> {
  const files: SnapshotFile[] = [];
  for (const dataset of datasets) {
    const written = await writeFormats(deps, snapshot, dataset, dataset.rows(reader, { wholeReader }));
    if (!written.ok) {
      return written;
    }
    files.push(...written.value);
  }
  return files.length === 0 ? err(fault('REG-SNAPSHOT', { date: snapshot })) : ok(files);
}

/** The rows are read once; the formats are written side by side. */
async function writeFormats(
  { snapshots, base }: SnapshotDeps,
  snapshot: string,
  dataset: Dataset,
  all: AsyncIterable<readonly Row[]>,
): Promise<Result<readonly SnapshotFile[]>> {
  const counted = countRows(all);
  const readers = inStep(counted.rows, snapshotFormats.length);
  const written = await Promise.all(
    snapshotFormats.map(async (format, index) => {
      const path = `${dataset.name}.${format}`;
      const rows = readers[index] as AsyncIterable<readonly Row[]>;
      const file = await snapshots.write(snapshot, path, writeRows(format, dataset, base, rows));
      return file.ok ? ok({ path, ...file.value }) : file;
    }),
  );
  const schema = `${dataset.name}@${dataset.schemaVersion}`;
  const files: SnapshotFile[] = [];
  for (const file of written) {
    if (!file.ok) {
      return file;
    }
    files.push({ ...file.value, rows: counted.count(), schema });
  }
  return ok(files);
}

function countRows(all: AsyncIterable<readonly Row[]>): {
  readonly rows: AsyncIterable<readonly Row[]>;
  count(): number;
} {
  let count = 0;
  async function* counted(): AsyncIterable<readonly Row[]> {
    for await (const rows of all) {
      count += rows.length;
      yield rows;
    }
  }
  return { rows: counted(), count: () => count };
}
