import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFetcher, type Fetcher } from '@stelsel/http';
import { type Bsn, systemClock, unwrap } from '@stelsel/kernel';
import { answerQuestion, storyPerson } from '../../apps/stelsel/src/demo/running-region.ts';
import { type StartedRegion, startRegion } from '../../apps/stelsel/src/demo/start-region.ts';
import type { BenchContext } from '../figure.ts';

/** The demo region, started once per run: three processes over TLS, their databases in one embedded PostgreSQL. */
export interface BenchRegion {
  readonly started: StartedRegion;
  /** Connections of the load generator, which runs in the process of the benchmark. */
  readonly fetch: Fetcher;
  readonly ca: string;
  /** How long the first start took, invented people included, and a start on the same data. */
  readonly firstStartMs: number;
  readonly secondStartMs: number;
  /** From listening until the index knew every holder of the main person. */
  readonly registeredMs: number;
  readonly people: number;
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
    onTrace: () => undefined,
    onDied: (name: string) => context.note(`process ${name} stopped`),
  };
  const start = async () => {
    const at = performance.now();
    return { region: unwrap(await startRegion(wish, deps)), ms: performance.now() - at };
  };
  const first = await start();
  await first.region.stop();
  const second = await start();
  const started = second.region;
  const listening = performance.now();
  const ca = await readFile(started.file.certificateAuthority, 'utf8');
  const fetch = createFetcher({ ca, allow: () => true, privateAddresses: true });
  context.onClose(async () => {
    await fetch.close();
    await started.stop();
    await rm(directory, { recursive: true, force: true });
  });
  const main = storyPerson('main');
  await untilFound(started, main.bsn, main.holders.length);
  const registeredMs = performance.now() - listening;
  return { started, fetch, ca, firstStartMs: first.ms, secondStartMs: second.ms, registeredMs, people };
}

const patienceMs = 600_000;

/** Seen from outside: the person's own question finds every holder. */
async function untilFound(region: StartedRegion, subject: Bsn, holders: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const answer = unwrap(await answerQuestion(region, { asker: { kind: 'citizen', bsn: subject }, subject }));
    if (answer.sources.length >= holders) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the nodes did not register their people in time');
}
