/** The whole site on a small invented country beside the real content, in this process, with a browser. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { createServer } from '@stelsel/http';
import { err, fixedClock, ok, seededRandomness, unwrap } from '@stelsel/kernel';
import {
  type Account,
  inventedCountry,
  listCache,
  loadContent,
  loadInvented,
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
} from '@stelsel/regie';
import { memoryKeyStore, openBrowser, testDatabase } from '@stelsel/testkit';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { buildRegie } from '../../build.ts';

export interface TestSite {
  readonly url: string;
  readonly deps: RegieDeps;
  /** Opens a page; `as` names the account that is signed in. */
  open(path: string, options?: BrowserContextOptions & { readonly as?: string }): Promise<Page>;
  /** What the browser complained about since the last `open`. */
  complaints(): readonly string[];
}

/** The day of every test. */
const testDay = '2026-11-22';

export async function openSite(accounts: Readonly<Record<string, Account>> = {}): Promise<TestSite> {
  const clock = fixedClock(Date.parse(`${testDay}T09:00:00Z`));
  const db = await testDatabase({ schema: 'regie', migrations: regieMigrations });
  const server = createServer({ name: 'regie', clock });
  const url = `http://127.0.0.1:${await freePort()}`;
  const deps: RegieDeps = {
    store: postgresRecords(db, clock),
    proposals: postgresProposals(db),
    hooks: postgresHooks(db),
    snapshots: snapshotDirectory(await mkdtemp(join(tmpdir(), 'stelsel-site-'))),
    cache: listCache(),
    base: url,
    clock,
    randomness: seededRandomness(1),
    fetch: async () => err(regieFaults('REG-SIGN-IN')),
    signingKey: unwrap(await memoryKeyStore().signingKey('regie', 'EdDSA')),
    signedIn: async ({ headers }) => {
      const name = headers['x-test-account'];
      return ok(typeof name === 'string' ? accounts[name] : undefined);
    },
  };
  const content = unwrap(await readContent());
  unwrap(await loadContent(deps, content.records));
  const size = { seed: 7, nowMs: clock.nowMs(), organisations: 300, measuredCategories };
  unwrap(await loadInvented(deps, inventedCountry(content, { ...size, measuredMonths: 3 })));
  const web = await buildRegie();
  await server.register(fastifyStatic, { root: web.assets, prefix: '/assets/' });
  await server.register(regieServer(deps));
  await server.register(pageRoutes(deps, web.app));
  await server.listen({ host: '127.0.0.1', port: Number(new URL(url).port) });
  const browser = await openBrowser();
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return { url, deps, ...visits(browser, url) };
}

function visits(browser: Browser, url: string): Pick<TestSite, 'open' | 'complaints'> {
  let heard: string[] = [];
  const opened: BrowserContext[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  return {
    complaints: () => heard,
    open: async (path, { as, ...options } = {}) => {
      heard = [];
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        locale: 'nl-NL',
        ...(as === undefined ? {} : { extraHTTPHeaders: { 'x-test-account': as } }),
        ...options,
      });
      opened.push(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) {
          heard.push(message.text());
        }
      });
      page.on('pageerror', (error) => heard.push(error.message));
      await page.goto(`${url}${path}`);
      return page;
    },
  };
}

async function freePort(): Promise<number> {
  const { createServer: plainServer } = await import('node:net');
  const server = plainServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
