/** More walks, each from the first page or the page of the account to the result: a region, a board, a ministry, a care organisation. */
import { unwrap } from '@stelsel/kernel';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { careAdmin, rsoManager } from '../testing/people.ts';
import { openSite, type TestSite } from '../testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite({ manager: rsoManager, care: careAdmin });
});

const keep = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
};

describe('the manager of an RSO', () => {
  it('changes a light with a look beforehand, sees it in the history, and has it in the printed booklet', async () => {
    const page = await site.open('/ik', { as: 'manager', javaScriptEnabled: false });
    await page.getByRole('link', { name: 'De agenda van uw regio' }).click();
    await page.getByRole('link', { name: 'VVT, GGZ en GZ' }).first().click();
    const row = page.getByRole('row').filter({ hasText: 'Koppeltaal' }).filter({ hasText: 'Geestelijke' });
    await row.getByText('verschilt van het stoplicht').waitFor();
    await row.getByRole('link', { name: /Wijzig/ }).click();
    await page.getByLabel('Stoplicht', { exact: true }).selectOption({ label: 'Volgend' });
    await page.getByLabel('Toelichting').fill('Aansluiten begint in het voorjaar.');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByText('Het is nog niet bewaard.').waitFor();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Bewaard.').first().waitFor();
    const history = page.locator('#versies-licht-caption').locator('..').locator('tbody tr');
    expect(await history.first().textContent()).toContain('Aansluiten begint in het voorjaar.');
    expect(await history.nth(1).textContent()).toContain('Alle organisaties zijn aangesloten.');
    await page.goto(`${site.url}/regionale-agenda/v-duinrand`);
    await page.getByRole('link', { name: 'Lees of druk af als boekje' }).click();
    const href = await page.getByRole('link', { name: 'Download als PDF' }).getAttribute('href');
    const pdf = await fetch(`${site.url}${href}`);
    const bytes = Buffer.from(await pdf.arrayBuffer());
    expect([pdf.headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    expect(await page.locator('main').textContent()).toContain('Aansluiten begint in het voorjaar.');
    expect(site.complaints()).toEqual([]);
  });
});

describe('a policy officer', () => {
  it('sees why a programme is late, what that is counted from, and what it cost, down to the bookings', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    await page
      .getByRole('navigation', { name: 'Onderdelen' })
      .getByRole('link', { name: 'Meerjarenagenda zorg-ICT' })
      .click();
    await page
      .getByRole('row')
      .filter({ hasText: 'Loopt achter' })
      .getByRole('link', { name: 'Beeld overal' })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Waarom is dit later?' }).waitFor();
    const said = (await page.locator('main').textContent()) ?? '';
    expect(said).toMatch(/315 dagen later/);
    expect(said).toContain('aanbesteding overgedaan');
    expect(said).toContain('Herijken verandert dat getal niet.');
    expect(said).toContain('Beelden vinden: 300 dagen later');
    await page.getByRole('link', { name: 'Wat kostte het?' }).click();
    await page.getByRole('heading', { level: 1 }).getByText('wat kocht dit geld?').waitFor();
  });
});

describe('a board member', () => {
  it('is told what the sector must do this year, with the law apart from what was agreed, in two clicks', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    await page.locator('main').getByRole('link', { name: 'Mijn jaar' }).click();
    await page.locator('main').getByRole('link', { name: 'Huisartsenzorg', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat moet Huisartsenzorg in 2026 doen?' }).waitFor();
    const said = (await page.locator('main').textContent()) ?? '';
    expect(said).toContain('Vraag uw leverancier naar');
    expect(said).toContain('Wet: verplicht of afgesproken vanaf');
    await page.getByRole('link', { name: '2027', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /in 2027/ }).waitFor();
  });
});

describe('the administrator of a care organisation', () => {
  it('does the self-scan, of which known answers are filled in, and finds it again', async () => {
    const page = await site.open('/ik', { as: 'care', javaScriptEnabled: false });
    await page.goto(`${site.url}/architectuur/v-duinrand/zelfscan`);
    const party = unwrap(await site.deps.store.list('party', moment(), { code: 'v-duinrand.ggz.1' }))[0];
    await page.getByText(String(party?.fields.name)).first().waitFor();
    for (const box of await page.locator('main form select').all()) {
      await box.selectOption({ label: 'deels' });
    }
    await page.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
    await page.getByText('Bewaard.').waitFor();
    expect(await page.locator('main').textContent()).toContain('50% – 50%');
    const held = unwrap(await site.deps.store.newestChanges(1, ['self-scan']))[0];
    expect(held?.fields).toMatchObject({ organisation: 'v-duinrand.ggz.1' });
    const visitor = await site.open('/gegevens/self-scan');
    expect(await visitor.locator('main').textContent()).not.toContain('deels');
  });

  it('shares a wish and reports an obstacle, from its own page', async () => {
    const page = await site.open('/ik', { as: 'care', javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Wensen delen en steunen' }).click();
    await page.getByRole('link', { name: 'Deel een wens' }).click();
    await page.getByLabel('Wat wilt u kunnen?').fill('Crisiskaart bij de hand');
    await page.getByLabel('Waarom?').fill('Nu zoeken wij in de nacht.');
    await keep(page);
    await page.getByText('Crisiskaart bij de hand').first().waitFor();
    await page.goto(`${site.url}/ik`);
    await page.getByRole('link', { name: 'Een obstakel melden' }).click();
    await page.getByRole('link', { name: 'Meld een obstakel' }).click();
    const form = page.locator('form.form');
    await form.getByLabel('Wat zit vast?').fill('Codes komen niet aan');
    await form.getByLabel('Regio', { exact: true }).selectOption({ label: 'Duinrand' });
    await form.getByLabel('Oorzaak').fill('codes-verschillen');
    await keep(page);
    await page.getByRole('status').getByText('Bewaard.').waitFor();
    await page.goto(`${site.url}/obstakels?oorzaak=codes-verschillen`);
    await page.getByRole('link', { name: 'Codes komen niet aan' }).first().waitFor();
    const open = (await (await fetch(`${site.url}/v1/obstacles?limit=all`)).json()) as Record<string, unknown>[];
    const reported = open.find(({ title }) => title === 'Codes komen niet aan');
    expect([reported?.cause, JSON.stringify(reported).includes('v-duinrand.ggz.1')]).toEqual([
      'codes-verschillen',
      false,
    ]);
    expect(site.complaints()).toEqual([]);
  });
});

function moment() {
  return { asOf: '2026-11-22T09:00:00.000Z', on: '2026-11-22', current: true } as const;
}
