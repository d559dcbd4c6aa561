/** The agendas at full size: every page, filters, pages of the past, the snapshot of everything, and the booklet of a region. */
import { systemClock, unwrap } from '@stelsel/kernel';
import { type RegieDeps, regieMigrations, takeSnapshot } from '@stelsel/regie';
import { addresses } from '@stelsel/regie-web/addresses';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { quantiles, round } from '../measure.ts';
import { type Answer, fillCountry, openRegie, openSite, type RegieSite } from '../regie/regie-site.ts';
import { collect, watchMemory } from '../watch-memory.ts';

export const regieBench: Bench = {
  names: [
    'regie.load_per_s',
    'regie.page_ms',
    'regie.as_of_ratio',
    'regie.filter_ms',
    'regie.booklet_s',
    'regie.snapshot_s',
  ],
  run: regieFigures,
};

/** Of so many requests the least disturbed one tells what a page costs. */
const rounds = 5;

async function* regieFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'regie', migrations: regieMigrations });
  const deps = await openRegie(context, db);
  const { organisations, months, statements, seconds } = await fillCountry(context, deps);
  const size = `12 regions x 38 topics x 18 sectors, ${organisations} organisations, ${months} months, ${statements} statements`;
  yield { name: 'regie.load_per_s', value: round(statements / seconds), unit: 'statements/s', size };
  const site = await openSite(deps);
  const pages = await measurePages(context, site);
  yield pageFigure(pages, size);
  yield asOfFigure(pages, size);
  yield filterFigure(pages, size);
  yield await bookletFigure(site, size);
  yield await snapshotFigure(deps, size);
}

interface MeasuredPage {
  readonly path: string;
  /** With nothing in memory, as after every change of a fact. */
  readonly coldMs: number;
  /** A year back, with nothing in memory; missing where there was no such page yet. */
  readonly pastMs?: number;
  /** With the lists in memory: what changing a filter costs. */
  readonly warmMs: readonly number[];
}

async function measurePages({ note }: BenchContext, site: RegieSite): Promise<readonly MeasuredPage[]> {
  const lastYear = new Date(systemClock.nowMs() - 365 * 86_400_000).toISOString().slice(0, 10);
  const measured: MeasuredPage[] = [];
  for (const [path, as] of addresses) {
    const then = `${path}${path.includes('?') ? '&' : '?'}asOf=${lastYear}`;
    const [first, past] = [await site.warm(path, as), await site.warm(then, as)];
    if (first.status !== 200) {
      continue;
    }
    const cold: Answer[] = [];
    const back: Answer[] = [];
    const warm: Answer[] = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      cold.push(await site.cold(path, as));
      back.push(...(past.status === 200 ? [await site.cold(then, as)] : []));
      warm.push(await site.warm(path, as));
    }
    const page = {
      path: as === undefined ? path : `${path} (${as})`,
      coldMs: least(cold),
      warmMs: warm.map(({ ms }) => ms),
      ...(back.length === 0 ? {} : { pastMs: least(back) }),
    };
    const times = [page.coldMs, page.pastMs ?? Number.NaN, Math.min(...page.warmMs)].map((ms) => ms.toFixed(0));
    note(`${page.path}: ${times[0]} ms, a year back ${times[1]} ms, in memory ${times[2]} ms, ${first.bytes} bytes`);
    measured.push(page);
  }
  return measured;
}

function least(answers: readonly Answer[]): number {
  return Math.min(...answers.map(({ ms }) => ms));
}

function pageFigure(pages: readonly MeasuredPage[], size: string): Figure {
  const slowest = pages.reduce((a, b) => (b.coldMs > a.coldMs ? b : a));
  return {
    name: 'regie.page_ms',
    value: round(slowest.coldMs),
    unit: 'ms',
    ...quantiles(pages.map(({ coldMs }) => coldMs)),
    size: `${slowest.path}, slowest of ${pages.length} pages, whole page, nothing in memory, one at a time; ${size}`,
  };
}

function asOfFigure(pages: readonly MeasuredPage[], size: string): Figure {
  const known = pages.flatMap(({ path, coldMs, pastMs }) =>
    pastMs === undefined ? [] : [{ path, ratio: pastMs / coldMs }],
  );
  const worst = known.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  return {
    name: 'regie.as_of_ratio',
    value: round(worst.ratio),
    unit: 'times the page of today',
    ratio: round(worst.ratio),
    baseline: 'the same page of today, nothing in memory',
    size: `${worst.path}, worst of ${known.length} pages, a year back; ${size}`,
  };
}

function filterFigure(pages: readonly MeasuredPage[], size: string): Figure {
  const filtered = pages.filter(({ path }) => path.includes('?'));
  const slowest = filtered.reduce((a, b) => (Math.min(...b.warmMs) > Math.min(...a.warmMs) ? b : a));
  return {
    name: 'regie.filter_ms',
    value: round(Math.min(...slowest.warmMs)),
    unit: 'ms',
    ...quantiles(filtered.flatMap(({ warmMs }) => warmMs)),
    size: `${slowest.path}, slowest of ${filtered.length} states of a screen, whole page, lists in memory; ${size}`,
  };
}

async function bookletFigure(site: RegieSite, size: string): Promise<Figure> {
  const { ms, bytes } = await site.cold('/regionale-agenda/v-duinrand/boekje.pdf');
  return {
    name: 'regie.booklet_s',
    value: round(ms / 1000),
    unit: 's',
    size: `tagged PDF of one region, ${bytes} bytes, nothing in memory; ${size}`,
  };
}

/**
 * Made twice: once for the time, once for the memory. What is in use is what is left after collecting, looked at every
 * half second; what the process took besides that is waiting to be collected.
 */
async function snapshotFigure(deps: RegieDeps, size: string): Promise<Figure> {
  const at = performance.now();
  const taken = await watchMemory(async () => unwrap(await takeSnapshot(deps, { version: 'bench' })));
  const seconds = (performance.now() - at) / 1000;
  const collecting = await watchMemory(async () => unwrap(await takeSnapshot(deps, { version: 'bench' })), collect());
  const rows = taken.outcome.files.reduce((total, file) => total + file.rows, 0);
  return {
    name: 'regie.snapshot_s',
    value: round(seconds),
    unit: 's',
    size: `${taken.outcome.files.length} files, ${rows} rows, memory in use grew ${collecting.inUseMiB} MiB, the process ${taken.processMiB} MiB; ${size}`,
  };
}
