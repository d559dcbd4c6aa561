/** Very many resources at once: loading a file, exporting the record, and everything about one person. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSearch, r4Model } from '@stelsel/fhir';
import { createFetcher, createServer } from '@stelsel/http';
import { ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { openServer } from '@stelsel/node';
import { type BulkStore, createStore, loadFiles, type Repository, storeMigrations, workBulkJobs } from '@stelsel/store';
import { benchDatabase } from '../data/bench-database.ts';
import { writePopulation } from '../data/population-file.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { round } from '../measure.ts';
import { rate } from '../rate.ts';

export const bulkBench: Bench = {
  names: ['load.resources_per_s', 'load.memory_mb', 'load.again_per_s', 'export.resources_per_s', 'everything.ms'],
  run: bulkFigures,
};

async function* bulkFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'bulk', migrations: storeMigrations });
  const deps = { db, clock: systemClock, randomness: secureRandomness };
  const store = createStore(deps);
  const bulk = store.bulk('bench', r4Model);
  const number = Math.max(5_000, Math.round(2_000_000 * context.scale));
  const folder = await mkdtemp(join(tmpdir(), 'stelsel-bench-load-'));
  context.onClose(() => rm(folder, { recursive: true, force: true }));
  await writePopulation(join(folder, 'all.ndjson'), number);
  const size = `${number} resources of an invented region in one NDJSON file; reader and PostgreSQL on one machine`;
  yield* loadFigures(bulk, folder, size);
  await db.query('analyze');
  const work = workBulkJobs({ ...deps, modelOf: () => r4Model, fetchLines: async () => ok({ text: '' }) });
  yield {
    ...(await exportFigure(bulk)),
    size: `the record of ${number} resources, every file downloaded, without HTTP`,
  };
  await work.stop();
  yield await everythingFigure(context, store.repository('bench', r4Model), number);
}

async function* loadFigures(bulk: BulkStore, folder: string, size: string): AsyncIterable<Figure> {
  const first = await load(bulk, folder);
  yield { name: 'load.resources_per_s', value: first.perSecond, unit: 'resources/s', size };
  const grown = `most resident memory in the last tenth less that in the second tenth; ${size}`;
  yield { name: 'load.memory_mb', value: first.grownMb, unit: 'MB', size: grown };
  const again = await load(bulk, folder);
  yield { name: 'load.again_per_s', value: again.perSecond, unit: 'resources/s', size: `nothing changed; ${size}` };
}

async function load(
  bulk: BulkStore,
  folder: string,
): Promise<{ readonly perSecond: number; readonly grownMb: number }> {
  const at = performance.now();
  const most = { early: 0, late: 0 };
  let loaded = 0;
  for await (const { stored, unchanged, readBytes, totalBytes, refused } of loadFiles(bulk, folder)) {
    loaded += stored + unchanged;
    const part = readBytes / totalBytes;
    const { rss } = process.memoryUsage();
    if (part >= 0.1 && part < 0.2) {
      most.early = Math.max(most.early, rss);
    } else if (part >= 0.9) {
      most.late = Math.max(most.late, rss);
    }
    if (refused[0] !== undefined) {
      throw new Error(refused[0].text.en);
    }
  }
  const seconds = (performance.now() - at) / 1_000;
  return { perSecond: round(loaded / seconds), grownMb: Math.round((most.late - most.early) / 1_000_000) };
}

async function exportFigure(bulk: BulkStore): Promise<Omit<Figure, 'size'>> {
  const at = performance.now();
  const id = unwrap(await bulk.startExport({ of: 'system', address: 'bench' }));
  let job = unwrap(await bulk.job(id));
  while (job?.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    job = unwrap(await bulk.job(id));
  }
  let lines = 0;
  for (const { file } of job?.files ?? []) {
    for await (const _line of bulk.exportedLines(id, file)) {
      lines += 1;
    }
  }
  const value = round((lines / (performance.now() - at)) * 1_000);
  return { name: 'export.resources_per_s', value, unit: 'resources/s' };
}

async function everythingFigure(context: BenchContext, repository: Repository, number: number): Promise<Figure> {
  const search = unwrap(parseSearch('Patient', [['_count', '50']], r4Model));
  const ids = unwrap(await repository.search(search)).matches.map(({ id }) => id);
  const server = createServer({ name: 'open', clock: systemClock });
  const deps = { repository, fhirBase: 'http://127.0.0.1/fhir', clock: systemClock };
  await server.register(openServer(deps), { prefix: '/fhir' });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  const fetcher = createFetcher({ allow: () => true, privateAddresses: true });
  context.onClose(async () => {
    await fetcher.close();
    await server.close();
  });
  const size = `$everything of one of ${ids.length} persons among ${number} resources, HTTP without TLS, one at a time`;
  const figure = await rate(context, { name: 'everything.ms', unit: 'ms', inFlight: 1, size }, async (n) => {
    const url = `${origin}/fhir/Patient/${ids[n % ids.length]}/$everything`;
    const answer = unwrap(await fetcher({ method: 'GET', url }));
    if (answer.status !== 200) {
      throw new Error(`${url} gave ${answer.status}`);
    }
  });
  return { ...figure, value: figure.p50 ?? 0 };
}
