/** The agendas at full size: pages, filters, pages of the past, the snapshot of everything, and the booklet of a region. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ephemeralKey } from '@stelsel/authentication';
import type { Database } from '@stelsel/database';
import { createServer } from '@stelsel/http';
import { err, ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import {
  inventedCountry,
  listCache,
  loadContent,
  measuredCategories,
  pageRoutes,
  postgresHooks,
  postgresProposals,
  postgresRecords,
  type RegieDeps,
  readContent,
  regieFaults,
  regieMigrations,
  regieServer,
  snapshotDirectory,
  takeSnapshot,
  type WebApp,
} from '@stelsel/regie';
import { buildRegie } from '@stelsel/regie-web/build';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { quantiles, round } from '../measure.ts';

export const regieBench: Bench = {
  names: ['regie.page_ms', 'regie.filter_ms', 'regie.as_of_ratio', 'regie.snapshot_s', 'regie.booklet_s'],
  run: regieFigures,
};

const organisations = 2_500;
const months = 36;

/** One page of every kind; the heaviest of them decide. */
const pages = [
  '/',
  '/regionale-agenda',
  '/regionale-agenda/v-duinrand',
  '/regionale-agenda/v-duinrand/ziekenhuizen',
  '/meerjarenagenda/zorg-ict-portfolio',
  '/meerjarenagenda/wegiz',
  '/actieplan',
  '/initiatieven',
  '/partijen',
  '/organen',
  '/geld',
  '/geld/documenten',
  '/geld/boekingen',
  '/geld/programma/v.landelijk-net',
  '/toezeggingen/bijlage',
  '/open-data',
  '/wijzigingen',
  '/zoeken?q=netwerk',
] as const;

const filters = [
  '/initiatieven?signaal=overlap',
  '/initiatieven?financier=vws',
  '/geld/boekingen?regeling=v.aansluitregeling&stap=advance',
  '/geld?per=sector',
  '/partijen?rol=toezicht&midden=vws',
  '/regionale-agenda/v-duinrand/huisartsen',
] as const;

const rounds = 10;

/** Asks for a page on a server with nothing in memory yet, or with everything that was asked before. */
interface Site {
  cold(path: string): Promise<number>;
  warm(path: string): Promise<number>;
  bytes(path: string): Promise<number>;
}

async function* regieFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'regie', migrations: regieMigrations });
  const deps = await openDeps(context, db);
  const { app } = await buildRegie();
  const facts = await fill(context, deps, db);
  const site = openSite(deps, app);
  const size = `12 regions x 38 topics x 18 sectors, ${facts.organisations} organisations, ${facts.months} months, ${facts.rows} statements`;
  yield* pageFigures(context, site, size);
  yield await bookletFigure(site, size);
  yield await snapshotFigure(deps, size);
}

async function openDeps(context: BenchContext, db: Database): Promise<RegieDeps> {
  const directory = await mkdtemp(join(tmpdir(), 'stelsel-bench-snapshots-'));
  context.onClose(() => rm(directory, { recursive: true, force: true }));
  return {
    store: postgresRecords(db, systemClock),
    proposals: postgresProposals(db),
    hooks: postgresHooks(db),
    snapshots: snapshotDirectory(directory),
    cache: listCache(),
    base: 'http://127.0.0.1',
    clock: systemClock,
    randomness: secureRandomness,
    fetch: async () => err(regieFaults('REG-SIGN-IN')),
    signingKey: ephemeralKey(),
    signedIn: async () => ok(undefined),
  };
}

/** At full size every topic is measured in every region and sector, for all months. */
async function fill({ scale, note }: BenchContext, deps: RegieDeps, db: Database) {
  const content = unwrap(await readContent());
  unwrap(await loadContent(deps, content.records));
  const sized = {
    organisations: Math.max(100, Math.round(organisations * scale)),
    months: Math.max(2, Math.round(months * scale)),
  };
  const country = inventedCountry(content, {
    seed: 7,
    nowMs: systemClock.nowMs(),
    organisations: sized.organisations,
    measuredMonths: sized.months,
    ...(scale < 1 ? { measuredCategories } : {}),
  });
  const at = performance.now();
  unwrap(await deps.store.load(country));
  await db.query('analyze statement');
  const [counted] = await db.query<{ rows: number }>('select count(*)::int as rows from statement');
  note(`${counted?.rows} statements in ${Math.round((performance.now() - at) / 1000)} s`);
  return { ...sized, rows: counted?.rows ?? 0 };
}

function openSite(deps: RegieDeps, app: WebApp): Site {
  const serve = async (cache: RegieDeps['cache']) => {
    const server = createServer({ name: 'regie', clock: systemClock });
    await server.register(regieServer({ ...deps, cache }));
    await server.register(pageRoutes({ ...deps, cache }, app));
    await server.ready();
    return server;
  };
  const shared = serve(listCache());
  const ask = async (server: Awaited<ReturnType<typeof serve>>, url: string) => {
    const at = performance.now();
    const answer = await server.inject({ url });
    if (answer.statusCode !== 200) {
      throw new Error(`${url}: ${answer.statusCode}`);
    }
    return { ms: performance.now() - at, bytes: answer.rawPayload.length };
  };
  return {
    cold: async (path) => {
      const server = await serve(listCache());
      const { ms } = await ask(server, path);
      await server.close();
      return ms;
    },
    warm: async (path) => (await ask(await shared, path)).ms,
    bytes: async (path) => (await ask(await shared, path)).bytes,
  };
}

async function* pageFigures({ note }: BenchContext, site: Site, size: string): AsyncIterable<Figure> {
  const lastYear = new Date(systemClock.nowMs() - 365 * 86_400_000).toISOString().slice(0, 10);
  const cold: number[] = [];
  const ratios: number[] = [];
  await site.cold('/');
  for (const path of pages) {
    const current = await median(() => site.cold(path));
    const past = await median(() => site.cold(`${path}${path.includes('?') ? '&' : '?'}asOf=${lastYear}`));
    note(`${path}: ${Math.round(current)} ms, a year back ${Math.round(past)} ms`);
    cold.push(current);
    ratios.push(past / current);
  }
  const times = quantiles(cold);
  yield {
    name: 'regie.page_ms',
    value: round(Math.max(...cold)),
    unit: 'ms',
    ...times,
    size: `slowest of ${pages.length} pages, whole page, nothing in memory, one at a time; ${size}`,
  };
  yield {
    name: 'regie.as_of_ratio',
    value: round(Math.max(...ratios)),
    unit: 'times the page of today',
    ratio: round(Math.max(...ratios)),
    baseline: 'the same page of today, nothing in memory',
    size: `worst of ${pages.length} pages, a year back; ${size}`,
  };
  const filtered: number[] = [];
  for (const path of filters) {
    await site.warm(path);
    for (let turn = 0; turn < rounds; turn += 1) {
      filtered.push(await site.warm(path));
    }
  }
  yield {
    name: 'regie.filter_ms',
    value: round(Math.max(...filtered)),
    unit: 'ms',
    ...quantiles(filtered),
    size: `slowest of ${filtered.length} changes of a filter, whole page, lists in memory; ${size}`,
  };
}

async function median(work: () => Promise<number>): Promise<number> {
  const times = [await work(), await work(), await work()];
  return quantiles(times).p50;
}

async function bookletFigure(site: Site, size: string): Promise<Figure> {
  const path = '/regionale-agenda/v-duinrand/boekje.pdf';
  const ms = await site.warm(path);
  return {
    name: 'regie.booklet_s',
    value: round(ms / 1000),
    unit: 's',
    size: `tagged PDF of one region, ${await site.bytes(path)} bytes; ${size}`,
  };
}

/** Memory is looked at while it runs: the snapshot is written in parts. */
async function snapshotFigure(deps: RegieDeps, size: string): Promise<Figure> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 100);
  const at = performance.now();
  const manifest = unwrap(await takeSnapshot(deps, { version: 'bench' }));
  const seconds = (performance.now() - at) / 1000;
  clearInterval(watch);
  const rows = manifest.files.reduce((total, file) => total + file.rows, 0);
  const grown = Math.round((peak - before) / 2 ** 20);
  return {
    name: 'regie.snapshot_s',
    value: round(seconds),
    unit: 's',
    size: `${manifest.files.length} files, ${rows} rows, memory grew ${grown} MiB; ${size}`,
  };
}
