/** The agendas with their content and an invented country of full size, asked as a browser asks. */
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
  regieServer,
  snapshotDirectory,
} from '@stelsel/regie';
import { accounts } from '@stelsel/regie-web/addresses';
import { buildRegie } from '@stelsel/regie-web/build';
import type { BenchContext } from '../figure.ts';

const organisations = 2_500;
const months = 36;
const indicators = ['R1', 'R2', 'R3', 'R4', 'R5'] as const;

export interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
}

/** Asks for a page on a server with nothing in memory yet, or with everything that was asked before. */
export interface RegieSite {
  cold(path: string, as?: string): Promise<Answer>;
  warm(path: string, as?: string): Promise<Answer>;
}

export async function openRegie(context: BenchContext, db: Database): Promise<RegieDeps> {
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
    signedIn: async ({ headers }) => ok(accounts[headers['x-bench-account'] as keyof typeof accounts]),
  };
}

export interface FilledCountry {
  readonly organisations: number;
  readonly months: number;
  readonly statements: number;
  readonly seconds: number;
}

/** At full size every topic is measured in every region and sector, for all months and down the whole funnel. */
export async function fillCountry({ scale }: BenchContext, deps: RegieDeps): Promise<FilledCountry> {
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
    indicators,
    ...(scale < 1 ? { measuredCategories } : {}),
  });
  const at = performance.now();
  const statements = unwrap(await deps.store.load(country));
  return { ...sized, statements, seconds: (performance.now() - at) / 1000 };
}

export async function openSite(deps: RegieDeps): Promise<RegieSite> {
  const { app } = await buildRegie();
  const serve = async (cache: RegieDeps['cache']) => {
    const server = createServer({ name: 'regie', clock: systemClock });
    await server.register(regieServer({ ...deps, cache }));
    await server.register(pageRoutes({ ...deps, cache }, app));
    await server.ready();
    return server;
  };
  const ask = async (server: Awaited<ReturnType<typeof serve>>, url: string, as?: string): Promise<Answer> => {
    const at = performance.now();
    const headers = { accept: 'text/html', ...(as === undefined ? {} : { 'x-bench-account': as }) };
    const { statusCode, rawPayload } = await server.inject({ url, headers });
    return { status: statusCode, ms: performance.now() - at, bytes: rawPayload.length };
  };
  const shared = await serve(listCache());
  return {
    warm: (path, as) => ask(shared, path, as),
    cold: async (path, as) => {
      const server = await serve(listCache());
      const answer = await ask(server, path, as);
      await server.close();
      return answer;
    },
  };
}
