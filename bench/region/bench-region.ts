import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@stelsel/database';
import { createFetcher, type Fetcher } from '@stelsel/http';
import { systemClock, unwrap } from '@stelsel/kernel';
import { type StartedRegion, startRegion } from '../../apps/stelsel/src/demo/start-region.ts';
import { cpuTimes, parentOf } from '../cpu-times.ts';
import type { BenchContext } from '../figure.ts';
import type { ReadCpu } from '../measure.ts';

/** The demo region, started once per run: three processes over TLS, their databases in one embedded PostgreSQL. */
export interface BenchRegion {
  readonly started: StartedRegion;
  /** Connections of the load generator, which runs in the process of the benchmark. */
  readonly fetch: Fetcher;
  readonly ca: string;
  /** How long the first start took, invented people included, and a start on the same data. */
  readonly firstStartMs: number;
  readonly secondStartMs: number;
  /** From listening on empty national registers until the nodes had told the index everything they hold. */
  readonly registeredMs: number;
  /** Persons at a holder that were registered in that time. */
  readonly registeredPersons: number;
  readonly people: number;
  /** Processor time of the load generator, of the processes of the region and of PostgreSQL. */
  readonly readCpu: ReadCpu;
}

let opened: Promise<BenchRegion> | undefined;

export function benchRegion(context: BenchContext): Promise<BenchRegion> {
  opened ??= open(context);
  return opened;
}

const fullSize = 1_000;
const leastPeople = 40;

async function open(context: BenchContext): Promise<BenchRegion> {
  const directory = await mkdtemp(join(tmpdir(), 'stelsel-bench-region-'));
  const people = Math.max(leastPeople, Math.round(fullSize * context.scale));
  const wish = { directory, people, seed: 1 };
  const deps = {
    clock: systemClock,
    onStage: () => undefined,
    onDied: (name: string) => context.note(`process ${name} stopped`),
  };
  const start = async () => {
    const at = performance.now();
    return { region: unwrap(await startRegion(wish, deps)), ms: performance.now() - at };
  };
  const first = await start();
  const listening = performance.now();
  const registeredPersons = await untilRegistered(first.region);
  const registeredMs = performance.now() - listening;
  await settle(first.region);
  await first.region.stop();
  const second = await start();
  const started = second.region;
  const ca = await readFile(started.file.certificateAuthority, 'utf8');
  const fetch = createFetcher({ ca, allow: () => true, privateAddresses: true });
  const postmaster = await postmasterOf(started.databaseUrl('hospital'));
  context.onClose(async () => {
    await fetch.close();
    await started.stop();
    await rm(directory, { recursive: true, force: true });
  });
  return {
    started,
    fetch,
    ca,
    firstStartMs: first.ms,
    secondStartMs: second.ms,
    registeredMs,
    registeredPersons,
    people,
    readCpu: () => cpuTimes({ servers: started.processes().map(({ pid }) => pid), postmaster }),
  };
}

async function postmasterOf(url: string): Promise<number> {
  const db = unwrap(await openDatabase({ url, poolMax: 1 }));
  const [row] = await db.query<{ readonly pid: number }>('select pg_backend_pid() as pid');
  const parent = await parentOf(row?.pid ?? 0).catch(() => 0);
  await db.close();
  return parent;
}

const patienceMs = 900_000;
const pauseMs = 250;

/** The nodes register in the background: until then they would be measured together with it. Says how much there was. */
async function untilRegistered(region: StartedRegion): Promise<number> {
  const deadline = performance.now() + patienceMs;
  for (const name of ['vendor', 'hospital'] as const) {
    const waiting = 'select count(*)::int as count from store.outbox';
    while ((await countIn(region.databaseUrl(name), waiting)) > 0) {
      if (performance.now() > deadline) {
        throw new Error(`the node ${name} did not register its people in time`);
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return countIn(
    region.databaseUrl('national'),
    'select count(distinct (pseudonym, ura))::int as count from index.holding',
  );
}

/** What autovacuum does on its own in the minutes after so many rows came in, beside whatever is measured then. */
async function settle(region: StartedRegion): Promise<void> {
  for (const name of ['vendor', 'hospital', 'national'] as const) {
    const db = unwrap(await openDatabase({ url: region.databaseUrl(name), poolMax: 1 }));
    await db.query('vacuum analyze');
    await db.close();
  }
}

async function countIn(url: string, sql: string): Promise<number> {
  const db = unwrap(await openDatabase({ url, poolMax: 1 }));
  const [row] = await db.query<{ count: number }>(sql);
  await db.close();
  return row?.count ?? 0;
}
