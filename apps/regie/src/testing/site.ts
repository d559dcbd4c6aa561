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
import { filledDatabase, memoryKeyStore, openBrowser } from '@stelsel/testkit';
import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { buildRegie } from '../../build.ts';

export interface TestSite {
  readonly url: string;
  readonly deps: RegieDeps;
  /** Opens a page; `as` names the account that is signed in. */
  open(path: string, options?: BrowserContextOptions & { readonly as?: string }): Promise<Page>;
  /** What the browser complained about since the last `open`. */
  complaints(): readonly string[];
  /**
   * Shows a page in a window that is used again afterwards, for who looks at many: a few at the same time, the others
   * wait for a free window. `complaints` tells what the browser complained about during this visit.
   */
  visit(
    path: string,
    as: string | undefined,
    look: (page: Page, complaints: () => readonly string[]) => Promise<void>,
  ): Promise<void>;
}

/** The day of every test. */
const clock = fixedClock(Date.parse('2026-11-22T09:00:00Z'));

export async function openSite(accounts: Readonly<Record<string, Account>> = {}): Promise<TestSite> {
  const db = await filledDatabase({ name: 'regie_site', schema: 'regie', migrations: regieMigrations, fill });
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
  return { url, deps, ...visits(browser, url), visit: windows(browser, url) };
}

async function fill(db: Parameters<typeof postgresRecords>[0]): Promise<void> {
  const store = postgresRecords(db, clock);
  const content = unwrap(await readContent());
  unwrap(await loadContent({ store, clock }, content.records));
  const size = { seed: 7, nowMs: clock.nowMs(), organisations: 300, measuredCategories, measuredMonths: 3 };
  unwrap(await store.load(inventedCountry(content, size)));
}

const quiet = { reducedMotion: 'reduce', locale: 'nl-NL' } as const;
const desktop = { width: 1280, height: 720 };
/** One per processor of a small machine. */
const windowsMax = 2;

function windows(browser: Browser, url: string): TestSite['visit'] {
  const free: Page[] = [];
  const waiting: ((page: Page) => void)[] = [];
  let made = 0;
  const take = async (): Promise<Page> => {
    const known = free.pop();
    if (known !== undefined) {
      return known;
    }
    if (made < windowsMax) {
      made += 1;
      return browser.newPage(quiet);
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  return async (path, as, look) => {
    const page = await take();
    const heard: string[] = [];
    const stopHearing = hear(page, heard);
    try {
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', media: 'screen' });
      await page.setExtraHTTPHeaders(as === undefined ? {} : { 'x-test-account': as });
      await page.goto(`${url}${path}`);
      await look(page, () => heard);
    } finally {
      stopHearing();
      const next = waiting.shift();
      next === undefined ? free.push(page) : next(page);
    }
  };
}

/** Collects errors and warnings of a page until the returned function is called. */
function hear(page: Page, heard: string[]): () => void {
  const onConsole = (message: ConsoleMessage): void => {
    if (['error', 'warning'].includes(message.type())) {
      heard.push(message.text());
    }
  };
  const onError = (error: Error): void => void heard.push(error.message);
  page.on('console', onConsole).on('pageerror', onError);
  return () => void page.off('console', onConsole).off('pageerror', onError);
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
        ...quiet,
        ...(as === undefined ? {} : { extraHTTPHeaders: { 'x-test-account': as } }),
        ...options,
      });
      opened.push(context);
      const page = await context.newPage();
      hear(page, heard);
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
