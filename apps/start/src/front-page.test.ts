import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { accessibilityBreaches, openBrowser } from '@stelsel/testkit';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildStart } from '../build.ts';
import { type FakeApi, serveFakeApi } from './test/fake-api.ts';

let folder: string;
let api: FakeApi;
let browser: Browser;
let context: BrowserContext | undefined;
let complaints: string[] = [];

beforeAll(async () => {
  folder = (await buildStart()).assets;
  api = await serveFakeApi(folder);
  browser = await openBrowser();
});

afterEach(async () => {
  await context?.close();
  context = undefined;
  api.regionDown(false);
});

afterAll(async () => {
  await browser?.close();
  await api?.close();
});

/** Opens the page and writes down everything the browser complains about, breaches of the policy included. */
async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  complaints = [];
  context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(api.url);
  return page;
}

async function ask(page: Page, person: string, asker = 'gp'): Promise<void> {
  await page.locator(`input[value="${asker}"]`).check();
  await page.locator('select').selectOption(person);
  await page.getByRole('button', { name: /Stel de vraag|Ask the question/ }).click();
}

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('details')) {
      element.open = true;
    }
  });
}

const endings = [
  ['asking', 'sanne', 'De eerste gegevens', /onderweg|gegevens zijn binnen/],
  ['answered', 'hanna', 'Metoprolol', /6 van 6 bronnen. Alle bronnen/],
  ['partial', 'mees', 'Elzer Wijkzorg', /Niet alles is binnen/],
  ['empty', 'noor', 'Er is niets gevonden', /Er is niets gevonden/],
  ['refused', 'bram', 'Deze rol mag', /Deze vraag mag niet/],
  ['failed', 'willem', 'De index is nu niet bereikbaar', /niet gelukt om de vraag te stellen/],
] as const;

describe('the front page', () => {
  it('starts with the region, three ways to ask and the six functions, without any breach of WCAG 2.2 AA', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Stel de vraag' }).waitFor();
    expect(await page.locator('.asker').count()).toBe(3);
    expect(await page.locator('.functions .card').count()).toBe(6);
    expect(await page.locator('.doors .card').count()).toBe(5);
    const overzicht = page.locator('.doors').getByRole('link', { name: 'Open MijnZorgoverzicht' });
    expect(await overzicht.getAttribute('href')).toBe('https://localhost:4001/mijn/');
    await openEverything(page);
    expect(await page.locator('.region-list tbody tr').count()).toBe(18);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(endings)(
    'shows a question that is %s in words, without any breach of WCAG 2.2 AA',
    async (state, person, shown, status) => {
      const page = await open();
      await ask(page, person);
      await page.locator('[role=status]').filter({ hasText: status }).waitFor({ state: 'attached' });
      if (state !== 'asking') {
        expect(await page.locator('.answer').textContent()).toContain(shown);
      }
      await openEverything(page);
      expect(await accessibilityBreaches(page)).toEqual([]);
      expect(complaints.filter((text) => !(state === 'refused' && text.includes('403')))).toEqual([]);
    },
  );

  it.each([
    ['dark', { colorScheme: 'dark' }],
    ['more contrast', { contrast: 'more' }],
    ['dark with more contrast', { colorScheme: 'dark', contrast: 'more' }],
    ['forced colours', { forcedColors: 'active' }],
    ['a telephone', { viewport: { width: 360, height: 740 } }],
  ] as const)('has no breach of WCAG 2.2 AA in %s', async (_, options) => {
    const page = await open(options);
    await ask(page, 'mees');
    await page.locator('.missing li').waitFor();
    await openEverything(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  it('is in English after one press, the language of the document included', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await ask(page, 'hanna');
    await page.locator('.difference__title', { hasText: 'Sources differ' }).first().waitFor();
    await openEverything(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  it('takes a question from start to finish with the keyboard alone', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Stel de vraag' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('input[name=asker]:checked').getAttribute('value')).toBe('emergency');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').inputValue()).toContain('ambulance');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Metoprolol', { exact: false }).first().waitFor();
    await page.locator('.step summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.step details[open]').count()).toBe(1);
  });

  it('opens a step to show who checked and what crossed the wire', async () => {
    const page = await open();
    await ask(page, 'hanna');
    await page.getByText('Alle bronnen hebben geantwoord', { exact: false }).first().waitFor();
    await openEverything(page);
    const step = page.locator('.step').nth(4);
    expect(await step.textContent()).toContain('Toestemming gecontroleerd');
    expect(await step.textContent()).toContain('POST /fhir/r4/Condition/_search');
  });

  it('asks for a reason before an emergency question leaves', async () => {
    const page = await open();
    await page.locator('input[value="emergency"]').check();
    await page.getByLabel('Waarom is dit spoed?').fill(' ');
    await page.getByRole('button', { name: 'Stel de vraag' }).click();
    expect(await page.getByText('Vul in waarom dit spoed is.').isVisible()).toBe(true);
    expect(await page.locator('.answer').count()).toBe(0);
  });

  it('says that the region cannot be reached, and comes back when it can', async () => {
    api.regionDown(true);
    const page = await open();
    await page.getByRole('alert').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    api.regionDown(false);
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('button', { name: 'Stel de vraag' }).waitFor();
  });

  it('is a readable page without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('Zes generieke functies');
  });

  it('never sends a BSN to the browser', async () => {
    const page = await open();
    await ask(page, 'hanna');
    await page.getByText('Metoprolol', { exact: false }).first().waitFor();
    expect(await page.content()).not.toMatch(/\b\d{9}\b/);
  });

  it('needs less than 250 kB of JavaScript for its first screen', () => {
    const assets = join(folder, 'assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const bytes = scripts.reduce((total, name) => total + gzipSync(readFileSync(join(assets, name))).length, 0);
    expect(bytes).toBeLessThan(250_000);
  });
});
