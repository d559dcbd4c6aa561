import { accessibilityBreaches } from '@stelsel/testkit';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { colleague, otherManager, rsoManager } from '../testing/people.ts';
import { openSite, type TestSite } from '../testing/site.ts';

const koppeltaal = '/regionale-agenda/v-duinrand/onderwerp/koppeltaal';
const silent = `${koppeltaal}?sector=ggz`;

let site: TestSite;
beforeAll(async () => {
  site = await openSite({ manager: rsoManager, colleague, other: otherManager });
});

/** Fills in the light and a reason; the page may be without JavaScript. */
async function fillIn(page: Page, light: string, reason: string): Promise<void> {
  await page.getByLabel('Stoplicht', { exact: true }).selectOption({ label: light });
  await page.getByLabel('Toelichting').fill(reason);
}

const look = (page: Page) => page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
const keep = (page: Page) => page.getByRole('button', { name: 'Bewaren' }).click();

describe('the page of a topic in a region', () => {
  it('shows a topic that is declared green without any traffic, with months and rows', async () => {
    const page = await site.open(silent);
    const row = page.getByRole('row').filter({ hasText: 'Geestelijke gezondheidszorg' });
    await row.getByText('verschilt van het stoplicht').waitFor();
    expect(await row.textContent()).toContain('Alle organisaties zijn aangesloten.');
    const months = page.locator('#gebruik-caption').locator('..').locator('tbody tr');
    expect(await months.count()).toBe(3);
    for (const month of await months.all()) {
      expect((await month.locator('td').first().textContent())?.trim()).toBe('0');
    }
    const href = await page.getByRole('link', { name: 'De rijen achter deze getallen' }).getAttribute('href');
    const rows = (await (await fetch(`${site.url}${href}`)).json()) as { readonly rows?: readonly unknown[] };
    expect(JSON.stringify(rows)).toContain('koppeltaal');
  });

  it('shows what the document does not say as a gap, and no light for a real region', async () => {
    const page = await site.open('/regionale-agenda/kennemerland-haarlemmermeer/onderwerp/lsp');
    expect(await page.locator('.side--own .gap').count()).toBeGreaterThan(3);
    expect(new Set(await page.locator('td .light').allTextContents())).toEqual(new Set(['niet ingevuld']));
    expect(await page.locator('.invented-mark').count()).toBe(0);
  });
});

describe('changing a light in the page', () => {
  it('first shows the result beside the measurement, then keeps it with author, date and history, without JavaScript', async () => {
    const page = await site.open('/regionale-agenda/v-duinrand/vvt-ggz-gz', {
      as: 'manager',
      javaScriptEnabled: false,
    });
    const row = page.getByRole('row').filter({ hasText: 'Koppeltaal' }).filter({ hasText: 'Gehandicaptenzorg' });
    await row.getByRole('link', { name: /Wijzig/ }).click();
    await fillIn(page, 'Volgend', 'Wij wachten op de leverancier.');
    await look(page);
    const preview = page.locator('.preview');
    expect(await preview.textContent()).toContain('Wij wachten op de leverancier.');
    expect(await preview.textContent()).toContain('RSO Duinrand, 22 nov 2026');
    expect((await (await site.open(`${koppeltaal}?sector=gehandicaptenzorg`)).content()).includes('Wij wachten')).toBe(
      false,
    );
    await keep(page);
    await page.getByText('Bewaard. Iedereen ziet de nieuwe versie nu.').waitFor();
    const newest = page.locator('#versies-licht-caption').locator('..').locator('tbody tr').first();
    expect(await newest.textContent()).toContain('Wij wachten op de leverancier.');
    expect(await newest.textContent()).toContain('opgegeven: RSO Duinrand, 22 nov 2026');
    const visitor = await site.open(`${koppeltaal}?sector=gehandicaptenzorg`);
    await visitor.getByText('Wij wachten op de leverancier.').first().waitFor();
  });

  it('shows both versions when somebody else was first, and loses neither', async () => {
    const mine = await site.open(`${koppeltaal}?bewerk=vvt`, { as: 'manager' });
    const theirs = await site.open(`${koppeltaal}?bewerk=vvt`, { as: 'colleague' });
    await fillIn(theirs, 'Niet op agenda', 'De stuurgroep stopt ermee.');
    await look(theirs);
    await keep(theirs);
    await fillIn(mine, 'Volgend', 'Begin in het voorjaar.');
    await look(mine);
    await keep(mine);
    const conflict = mine.getByRole('alert');
    await conflict.getByText('Iemand anders was u voor').waitFor();
    for (const text of ['Begin in het voorjaar.', 'De stuurgroep stopt ermee.', 'RSO Duinrand (collega)']) {
      expect(await conflict.textContent()).toContain(text);
    }
    expect(await accessibilityBreaches(mine)).toEqual([]);
    expect(await mine.getByLabel('Toelichting').inputValue()).toBe('Begin in het voorjaar.');
    await look(mine);
    await keep(mine);
    const history = mine.locator('#versies-licht-caption').locator('..');
    expect(await history.textContent()).toContain('Begin in het voorjaar.');
    expect(await history.textContent()).toContain('De stuurgroep stopt ermee.');
  });

  it('keeps the text of the region with its line breaks, also after looking and changing further', async () => {
    const path = '/regionale-agenda/v-duinrand/onderwerp/programma-eoverdracht';
    const page = await site.open(`${path}?bewerk=tekst`, { as: 'manager' });
    await page.getByLabel('Wat doen wij').fill('Eerste regel\nTweede regel');
    await look(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('button', { name: 'Verder wijzigen' }).click();
    expect(await page.getByLabel('Wat doen wij').inputValue()).toBe('Eerste regel\nTweede regel');
    await look(page);
    await keep(page);
    await page.locator('#versies-tekst-caption').locator('..').getByText('Eerste regel').waitFor();
  });

  it('has no breach of WCAG 2.2 AA while editing, in preview and when refused', async () => {
    for (const options of [{}, { colorScheme: 'dark' as const }, { viewport: { width: 360, height: 740 } }]) {
      const page = await site.open(`${koppeltaal}?bewerk=ggz`, { as: 'manager', ...options });
      expect(await accessibilityBreaches(page)).toEqual([]);
      await look(page);
      expect(await accessibilityBreaches(page)).toEqual([]);
    }
    const page = await site.open(`${koppeltaal}?bewerk=ggz`, { as: 'manager' });
    await page.getByLabel('Toelichting').fill('x'.repeat(20_001));
    await look(page);
    await keep(page);
    await page.getByText('Dit is nog niet bewaard').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect((await page.getByLabel('Toelichting').inputValue()).length).toBe(20_001);
  });
});

describe('what is not theirs', () => {
  it('a visitor and a manager of another region see no link, reach no form and save nothing', async () => {
    for (const as of [undefined, 'other'] as const) {
      const options = as === undefined ? {} : { as };
      const page = await site.open(koppeltaal, options);
      expect(await page.getByRole('link', { name: /^Wijzig (stoplicht|deze tekst)/ }).count()).toBe(0);
      const form = await site.open(`${koppeltaal}?bewerk=ggz`, options);
      expect(await form.getByRole('button', { name: 'Bekijk het resultaat' }).count()).toBe(0);
      expect(await accessibilityBreaches(form)).toEqual([]);
      const answer = await fetch(`${site.url}${koppeltaal}?bewerk=ggz`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(as === undefined ? {} : { 'x-test-account': as }),
        },
        body: 'stap=bewaar&versie=1&light=niet-op-agenda&reason=ingebroken',
      });
      expect([401, 403]).toContain(answer.status);
    }
    const after = await site.open(silent);
    expect(await after.content()).not.toContain('ingebroken');
  });
});
