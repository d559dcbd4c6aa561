/** `npm run screens`: pictures of the main screens of MijnZorgoverzicht, desktop and phone, into docs/screens/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { rowKey } from '../apps/overzicht/src/testing/routes-to-see.ts';
import { openSite, phone, type Visit } from '../apps/overzicht/src/testing/site.ts';
import { settle } from '../apps/overzicht/src/testing/walk.ts';

const folder = join(import.meta.dirname, '../docs/screens');
const desktop = { viewport: { width: 1200, height: 820 } } as const;
const tallPhone = { ...phone, viewport: { width: 390, height: 844 } } as const;

const site = await openSite();
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
    await page.screenshot({ path: join(folder, `${name}-${form}.png`) });
    await page.context().close();
  }
  process.stdout.write(`${name}\n`);
}
site.letGo();
await site.close();
