/** `npm run screens`: pictures of the main screens of MijnZorgoverzicht and of the page for care professionals, into docs/screens/. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rowKey } from '../apps/overzicht/src/testing/routes-to-see.ts';
import { openSite, phone, type Visit } from '../apps/overzicht/src/testing/site.ts';
import { settle } from '../apps/overzicht/src/testing/walk.ts';
import { openViewerSite } from '../apps/start/src/test/viewer-site.ts';
import { views } from '../apps/start/src/viewer/example-views.test-support.ts';
import { openBrowser } from '../packages/testkit/src/index.ts';
import { shrinkPng } from './shrink-png.ts';

const folder = join(import.meta.dirname, '../docs/screens');
const desktop = { viewport: { width: 1200, height: 820 } } as const;
const tallPhone = { ...phone, viewport: { width: 390, height: 844 } } as const;

/** Letters of the app's own list, so that the pictures are the same on every machine; those of the machine for other scripts. */
const fonts = mkdtempSync(join(tmpdir(), 'screens-'));
const letters = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
writeFileSync(
  join(fonts, 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${letters}</dir><dir>/usr/share/fonts</dir><cachedir>${fonts}</cachedir></fontconfig>`,
);
process.env.FONTCONFIG_FILE = join(fonts, 'fonts.conf');

const site = await openSite();
const scan = site.told.groups.find(({ zib }) => zib === 'ImagingStudy')?.lead.key ?? '';
const dark: Visit = { settings: { theme: 'dark', results: 'now' } };

const screens: readonly (readonly [string, string, Visit])[] = [
  ['start', '/', { scenario: 'out' }],
  ['waar-bent-u-bekend', '/mijn/welkom', {}],
  ['ophalen', '/mijn/ophalen', { scenario: 'troubled' }],
  ['overzicht', '/mijn/', {}],
  ['overzicht-donker', '/mijn/', dark],
  ['tijdlijn', '/mijn/tijdlijn', {}],
  ['medicijnen', '/mijn/soort/1', {}],
  ['uitslagen', '/mijn/soort/2', {}],
  ['verloop', `/mijn/reeks/${rowKey(site.told, 'LaboratoryTestResult', 'HbA1c')}`, {}],
  ['gegeven', `/mijn/gegeven/${rowKey(site.told, 'Problem', 'Suiker')}`, {}],
  ['beelden', `/mijn/beelden/${scan}`, {}],
  ['wie-keek', '/mijn/inzage', {}],
  ['kiezen', '/mijn/keuzes', {}],
  ['delen', '/mijn/delen', {}],
  ['iemand-anders', '/mijn/personen', { scenario: 'family' }],
  ['arabisch', '/mijn/soorten', { settings: { language: 'ar', results: 'now' } }],
];

mkdirSync(folder, { recursive: true });
for (const [name, path, visit] of screens) {
  for (const [form, device] of [
    ['computer', desktop],
    ['telefoon', tallPhone],
  ] as const) {
    const page = await site.open(path, { ...visit, ...device });
    await settle(page);
    // A slow source keeps the network busy; then the first answers are enough.
    await (visit.scenario === 'troubled'
      ? page.getByText('niet gelukt', { exact: true }).waitFor()
      : page.waitForLoadState('networkidle'));
    await (name === 'beelden' ? page.locator('canvas:visible').waitFor() : undefined);
    writeFileSync(join(folder, `${name}-${form}.png`), shrinkPng(await page.screenshot()));
    await page.context().close();
  }
  process.stdout.write(`${name}\n`);
}
site.letGo();
await site.close();
await careScreens();
rmSync(fonts, { recursive: true });

/** What a care professional sees, on a telephone: she is on her way. */
async function careScreens(): Promise<void> {
  const care = await openViewerSite();
  const browser = await openBrowser();
  const page = await browser.newPage(tallPhone);
  for (const [name, view, place = ''] of [
    ['zorg-antwoord', 'an answer'],
    ['zorg-ontvangen', 'what was received'],
    ['zorg-voorbeeld', 'a preview'],
    ['zorg-onderzoek', 'an order that was made before'],
    ['zorg-voorstel', 'a proposal'],
    ['zorg-aftekenen', 'a list to tick off', '#dosis-1'],
  ] as const) {
    const shown = views[view]?.[0];
    if (shown !== undefined) {
      care.show({ view: shown });
      // A place on the page that is open already would not open it anew.
      await page.goto('about:blank');
      await page.goto(`${care.origin}/zorgverlener${place}`);
      writeFileSync(join(folder, `${name}-telefoon.png`), shrinkPng(await page.screenshot()));
      process.stdout.write(`${name}\n`);
    }
  }
  await browser.close();
  care.close();
}
