/** Signing in to the agendas in a real browser: this program's provider and this program's site, each on its address. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { type Database, openDatabase } from '@stelsel/database';
import { systemClock, unwrap } from '@stelsel/kernel';
import { emptyDatabase } from '@stelsel/testkit';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../config/load-config.ts';
import { freePorts } from '../../demo/free-ports.ts';
import { checkProcess } from '../../doctor/check-process.ts';
import { type ServedProcess, serveProcess } from '../serve-process.ts';

let directory: string;
let configFile: string;
let issuer: string;
let served: ServedProcess;
let browser: Browser;
let logs: Database;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stelsel-sign-in-'));
  configFile = join(directory, 'stelsel.yaml');
  const [port = 0, signInPort = 0] = await freePorts(2);
  const origin = `http://127.0.0.1:${port}`;
  issuer = `http://localhost:${signInPort}`;
  const identities = join(directory, 'identities.json');
  await writeFile(identities, JSON.stringify({ organizations: [], professionals: [], citizens: [] }));
  const databaseUrl = await emptyDatabase();
  const clients = [{ id: 'regie', name: 'de agenda’s', origin, people: 'employees' }];
  const settings = {
    listen: { port, publicUrl: origin },
    database: { url: databaseUrl },
    keys: { directory: join(directory, 'keys') },
    trust: { loopback: true },
    roles: {
      issuer: { identities, signIn: { port: signInPort, publicUrl: issuer, clients } },
      regie: { snapshots: join(directory, 'snapshots'), signIn: { issuer } },
    },
  };
  // Every JSON text is YAML.
  await writeFile(configFile, JSON.stringify(settings));
  const config = unwrap(parseConfig(JSON.stringify(settings), configFile, {}));
  served = unwrap(await serveProcess(config, { roles: [], onNote: () => undefined }));
  logs = unwrap(await openDatabase({ url: databaseUrl, schema: 'log' }));
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !/^--(disable-web-security|single-process|no-zygote)/.test(arg)),
    headless: true,
  });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await logs?.close();
  await rm(directory, { recursive: true, force: true });
});

/** How many entries the log of the agendas has. */
async function logged(): Promise<number> {
  return logs.transaction(async (tx) => {
    await tx.query(`select set_config('stelsel.tenant', 'regie', true)`);
    return (await tx.query('select 1 from log_event')).length;
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const report = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return report.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe('signing in to the agendas', () => {
  it('as RSO manager: from a page, back to that page, who am I, and out again everywhere', async () => {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(`${served.url}/actieplan?asOf=2026-11-01`);
    expect(await logged()).toBe(0);
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await page.getByRole('heading', { name: 'Aanmelden bij de agenda’s' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /Femke de Ruiter/ }).click();
    await page.getByRole('link', { name: /RSO Duinrand/ }).waitFor();
    expect(page.url()).toBe(`${served.url}/actieplan?asOf=2026-11-01`);
    expect(await logged()).toBe(1);
    await page.getByRole('link', { name: /RSO Duinrand/ }).click();
    await page.getByText('RSO-manager – voor regio: v-duinrand').waitFor();
    expect(await violations(page)).toEqual([]);
    const [cookie] = (await context.cookies(served.url)).filter(({ name }) => name === 'stelsel-regie');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    await page.getByRole('banner').getByRole('button', { name: 'Afmelden' }).click();
    await page.getByRole('heading', { name: 'Ook hier afmelden?' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ja, overal afmelden' }).click();
    await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();
    expect(page.url()).toBe(`${served.url}/afgemeld`);
    expect(await logged()).toBe(2);
    await page.goto(`${served.url}/ik`);
    await page.getByText('U leest als bezoeker.').waitFor();
    await context.close();
  });

  it('ends when the person signs out at the sign-in service itself, which the log tells too', async () => {
    const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}/aanmelden?terug=/ik`);
    await page.getByRole('button', { name: /Femke de Ruiter/ }).click();
    await page.getByText('RSO-manager – voor regio: v-duinrand').waitFor();
    const before = await logged();
    const elsewhere = await context.newPage();
    await elsewhere.goto(`${issuer}/session/end`);
    await elsewhere.getByRole('button', { name: 'Ja, overal afmelden' }).click();
    await elsewhere.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();
    expect(await logged()).toBe(before + 1);
    await page.goto(`${served.url}/ik`);
    await page.getByText('U bent niet meer aangemeld.').waitFor();
    await page.goto(`${served.url}/ik`);
    await page.getByText('U leest als bezoeker.').waitFor();
    await context.close();
  });

  it('says in the site what went wrong: stopped, and a level that is too low', async () => {
    const page = await (await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: false })).newPage();
    const before = await logged();
    await page.goto(`${served.url}/aanmelden`);
    await page.getByRole('button', { name: 'Afbreken en terug' }).click();
    await page.getByText('U heeft het aanmelden afgebroken').waitFor();
    await page.goto(`${served.url}/aanmelden`);
    await page.getByRole('button', { name: /Daan Mulder/ }).click();
    await page.getByText('U bent aangemeld met niveau midden').waitFor();
    expect(await logged()).toBe(before + 2);
    await page.context().close();
  });

  it('is looked at by the doctor', async () => {
    const checks = await checkProcess(configFile, {}, systemClock);
    expect(checks.find(({ name }) => name.en === 'Sign-in service')).toMatchObject({ ok: true });
  });

  it('refuses the provider of test accounts in production', async () => {
    const text = await readFile(configFile, 'utf8');
    const production = JSON.stringify({ ...JSON.parse(text), mode: 'production', database: { url: 'postgres://a' } });
    expect(parseConfig(production, configFile, {})).toMatchObject({
      fault: { code: 'CLI-CONFIG-PRODUCTION', params: { what: 'roles.issuer' } },
    });
    expect(parseConfig(text, configFile, {}).ok).toBe(true);
  });
});
