import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { accessibilityBreaches, breachesOfLook, openBrowser } from '@stelsel/testkit';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltStart, buildStart } from '../../build.ts';
import { answers, askedWith, form } from './example-answers.test-support.ts';
import type { ViewerModel } from './viewer-model.ts';

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

let built: BuiltStart;
let server: Server;
let browser: Browser;
let context: BrowserContext | undefined;
/** What the server draws for the next request, and what the browser sent with it. */
let model: Omit<ViewerModel, 'style'> = form;
let sent = { url: '', body: '' };

beforeAll(async () => {
  built = await buildStart();
  server = createServer((request, response) => {
    const type = { css: 'text/css', svg: 'image/svg+xml' }[request.url?.split('.').at(-1) ?? ''];
    if (type !== undefined) {
      response.writeHead(200, { 'content-type': type }).end(readFileSync(join(built.assets, request.url ?? '')));
      return;
    }
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      sent = { url: request.url ?? '', body };
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
        .end(built.renderViewer({ ...model, style: built.style }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await openBrowser();
});

afterEach(async () => {
  await context?.close();
  context = undefined;
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

async function open(shown: Omit<ViewerModel, 'style'>, options: Parameters<Browser['newContext']>[0] = {}) {
  model = shown;
  context = await browser.newContext({ javaScriptEnabled: true, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/zorgverlener`);
  return page;
}

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('details')) {
      element.open = true;
    }
  });

describe('the page for care professionals', () => {
  it('asks who, what, about whom and why, and sends the number of the person in the body only', async () => {
    const page = await open(form);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByLabel('Burgerservicenummer van de persoon').fill('999990998');
    await page.getByRole('radio', { name: 'Noodknop' }).check();
    await page.getByLabel('Reden voor de noodknop').fill('Niet aanspreekbaar binnengebracht');
    await page.getByRole('button', { name: 'Vraag op' }).click();
    expect(sent.url).toBe('/zorgverlener');
    expect(sent.body).toContain('bsn=999990998');
    expect(sent.body).toContain('purpose=BTG');
    expect(page.url()).not.toContain('999990998');
  });

  it('says why a question was not asked, and keeps what was filled in', async () => {
    const problem = { nl: 'Dit nummer klopt niet.', en: 'This number is not right.' };
    const page = await open({ ...form, problem, form: { ...form.form, bsn: '123' } });
    expect(await page.getByRole('alert').textContent()).toContain('Dit nummer klopt niet.');
    expect(await page.getByLabel('Burgerservicenummer van de persoon').inputValue()).toBe('123');
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  it.each([
    ['answered', 'Alle bronnen hebben geantwoord.'],
    ['partial', 'Huisartsen Grutveen: niet gelukt. Deze lijst kan onvolledig zijn.'],
    ['empty', 'Er is niets gevonden bij wie antwoordde.'],
    ['nobody heard', 'Geen enkele bron heeft zich gemeld.'],
    ['denied', 'Deze rol mag deze gegevens niet opvragen.'],
    ['failed', 'De index is nu niet bereikbaar.'],
  ] as const)('shows an answer that is %s in words, without any breach of WCAG 2.2 AA', async (state, words) => {
    const page = await open({ ...form, asked: askedWith(answers[state]) });
    expect(await page.locator('main').textContent()).toContain(words);
    await openEverything(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  it('has in order what care needs: agreements, handover, medicines, what is to be given', async () => {
    const page = await open({ ...form, asked: askedWith(answers.answered) });
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual([
      'Afspraken over de zorg',
      'Overdracht van Elzer Ziekenhuis',
      'Medicijnen',
      'Toedienlijst, 22 november 2026',
      'Ziektes en klachten',
    ]);
    const handover = page.locator('#overdracht-1');
    expect(await handover.locator('.handover__missing').textContent()).toContain(
      'Niet ingevuld door de afzenderVaccinaties',
    );
    expect(await handover.locator('.changes').textContent()).toContain('Score: was 4, nu 9');
    expect(await page.locator('#afspraken .topic--conflict').textContent()).toContain('Bronnen verschillen');
    expect(await page.locator('#medicijnen').textContent()).toContain('Tijdelijk gestopt, of begint nog (1)');
  });

  it('never says that there is nothing to give when a source did not answer', async () => {
    const page = await open({ ...form, asked: askedWith(answers.partial) });
    const list = await page.locator('#toedienlijst').textContent();
    expect(list).toContain('In wat is ontvangen staat niets om op deze dag te geven.');
  });

  it('looks right in the dark, with more contrast, on a telephone, and in English', async () => {
    const asked = askedWith(answers.answered);
    const page = await open({ ...form, language: 'en', asked });
    await openEverything(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await accessibilityBreaches(page)).toEqual([]);
    for (const media of [
      { colorScheme: 'dark' },
      { colorScheme: 'dark', contrast: 'more' },
      { contrast: 'more' },
    ] as const) {
      await page.emulateMedia(media);
      expect([media, await breachesOfLook(page, 'colours')]).toEqual([media, []]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await breachesOfLook(page, 'size')).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wider).toBe(false);
  });

  it('is the same page without JavaScript', async () => {
    const page = await open({ ...form, asked: askedWith(answers.answered) }, { javaScriptEnabled: false });
    expect(await page.locator('#overdracht-1 h3').count()).toBeGreaterThan(3);
    expect(await page.locator('script').count()).toBe(0);
  });
});
