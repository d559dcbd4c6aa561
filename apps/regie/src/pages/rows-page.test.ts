/** From a number on a page to its rows, as a reader with a browser follows it. */
import { datasets } from '@stelsel/regie';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '../testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});

const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe('the rows behind a number', () => {
  it('are a table to read, as many as the number says, each leading on to its record', async () => {
    const page = await site.open('/meerjarenagenda/zorg-ict-portfolio', { javaScriptEnabled: false });
    const figure = page.locator('.key-figures a', { hasText: 'Loopt achter' });
    const shown = Number(await figure.locator('data').getAttribute('value'));
    await figure.click();
    expect(new URL(page.url()).pathname).toBe('/open-data/programme-lights/rijen');
    expect(await page.locator('#rijen-caption ~ tbody tr').count()).toBe(shown);
    await page.getByText(`${shown} rijen met`).waitFor();
    expect(await page.locator('main').textContent()).toContain('planning: 315 dagen later');
    await page.locator('#rijen-caption ~ tbody th a').first().click();
    await page.getByRole('heading', { level: 1 }).getByText('Beeld overal').waitFor();
    expect(site.complaints()).toEqual([]);
  });

  it('stay in the language and at the moment of the page', async () => {
    const page = await site.open('/en/regionale-agenda/v-duinrand?asOf=2026-06-01');
    await page.locator('.key-figures a').last().click();
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('asOf')]).toEqual(['/en/open-data/regional-agenda/rijen', '2026-06-01']);
    await page.getByText(/^\d+ rows with/).waitFor();
  });

  it('come in pages, of which none is lost', async () => {
    const page = await site.open('/open-data/regional-topics/rijen');
    const said = Number(/(\d+) rijen/.exec((await page.locator('.total').textContent())?.replace('.', '') ?? '')?.[1]);
    const rows = (await (await fetch(`${site.url}/v1/regional-topics?limit=all`)).json()) as readonly unknown[];
    expect(said).toBe(rows.length);
    await page.getByRole('link', { name: 'Volgende' }).click();
    expect(await page.locator('#rijen-caption ~ tbody tr').count()).toBe(100);
  });

  it('say what a dataset cannot be asked, and are data for who asks data', async () => {
    const page = await site.open('/open-data/programme-lights/rijen?kleur=rood');
    await page.getByText('kleur').first().waitFor();
    const answer = await fetch(`${site.url}/v1/agenda/lights?light=rood`);
    expect(answer.headers.get('content-type')).toContain('application/json');
    const named = await fetch(`${site.url}/v1/agenda/lights?light=rood&format=csv`, browser);
    expect(named.headers.get('content-type')).toContain('text/csv');
  });
});

describe('the address of a row', () => {
  it.each(datasets.map(({ path }) => path))(
    'of %s leads to a page for people and to data for machines',
    async (path) => {
      const [row] = (await (await fetch(`${site.url}/v1/${path}?limit=1`)).json()) as readonly {
        readonly uri: string;
      }[];
      for (const asked of row === undefined ? [] : [browser, {}]) {
        const answer = await fetch(row?.uri ?? '', asked);
        await answer.body?.cancel();
        expect([row?.uri, answer.status]).toEqual([row?.uri, 200]);
      }
      const page = row === undefined ? undefined : await fetch(row.uri, browser);
      expect(page?.headers.get('content-type') ?? 'text/html').toContain('text/html');
      await page?.body?.cancel();
    },
  );
});
