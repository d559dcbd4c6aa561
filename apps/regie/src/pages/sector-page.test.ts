import { accessibilityBreaches } from '@stelsel/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '../testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});

describe('a page of the regional agenda', () => {
  it('reads without JavaScript, and shows where light and measurement differ, with the arithmetic', async () => {
    const page = await site.open('/regionale-agenda/v-duinrand/vvt-ggz-gz', { javaScriptEnabled: false });
    const row = page.getByRole('row').filter({ hasText: 'Koppeltaal' }).filter({ hasText: 'Geestelijke' });
    await row.getByText('verschilt van het stoplicht').waitFor();
    expect(await row.textContent()).toContain('In uitvoering');
    await row.getByText('Berekening').click();
    await row.getByText(/begonnen: 0 van \d+/).waitFor();
  });

  it('shows the real region as not filled in, nothing else', async () => {
    const page = await site.open('/regionale-agenda/kennemerland-haarlemmermeer/ziekenhuizen');
    const lights = await page.locator('td .light').allTextContents();
    expect(lights.length).toBeGreaterThan(20);
    expect(new Set(lights)).toEqual(new Set(['niet ingevuld']));
    expect(await page.locator('.invented-mark').count()).toBe(0);
  });

  it('keeps its questions when the language changes', async () => {
    const page = await site.open('/regionale-agenda/v-duinrand/huisartsen?asOf=2025-06-01');
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toBe(`${site.url}/en/regionale-agenda/v-duinrand/huisartsen?asOf=2025-06-01`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('says in words what is not there', async () => {
    const page = await site.open('/regionale-agenda/nergens/huisartsen');
    await page.getByText('Er is geen region met kenmerk nergens').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
  });
});
