import { unwrap } from '@stelsel/kernel';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishEdition } from '../testing/publish-edition.ts';
import { readFigures } from '../testing/read-sums.ts';
import { openSite, type TestSite } from '../testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
  await publishEdition(site.deps);
});

describe('the pages of plan, money and open data', () => {
  it('show of any choice of bookings the total of exactly those rows, also on another day', async () => {
    const page = await site.open('/geld/boekingen');
    const options = async (name: string): Promise<readonly string[]> =>
      page
        .locator(`select[name=${name}] option`)
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    const question = fc.record({
      regeling: fc.constantFrom(...(await options('regeling'))),
      regio: fc.constantFrom(...(await options('regio'))),
      stap: fc.constantFrom(...(await options('stap'))),
      asOf: fc.constantFrom('', '2025-03-01', '2026-06-30'),
    });
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
        let total: number | undefined;
        let sum = 0;
        for (let at = 1, pages = 1; at <= pages; at += 1) {
          const html = await (await fetch(`${site.url}/geld/boekingen?${query}&pagina=${at}`)).text();
          const values = (part: string | undefined): readonly number[] =>
            [...(part ?? '').matchAll(/<data value="(-?\d+)"/g)].map(([, value]) => Number(value));
          const [shown, balance] = values(/id="totaal".*?<\/p>/s.exec(html)?.[0]);
          expect(balance).toBe(0);
          total = shown;
          sum += values(/<tbody>.*<\/tbody>/s.exec(html)?.[0]).reduce((all, value) => all + value, 0);
          pages = Number(/bladzijde \d+ van (\d+)/.exec(html)?.[1] ?? 1);
        }
        expect(sum).toBe(total);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('the action plan and the initiatives', () => {
  it('show thirteen actions, and the quarters that were lost as a gap with document and date', async () => {
    const page = await site.open('/actieplan', { javaScriptEnabled: false });
    expect(await page.locator('section.action').count()).toBe(13);
    await page
      .locator('#meerjarenagenda')
      .getByText('kwartaal niet leesbaar in Actieplan zorg-ICT-markt (mrt 2023)')
      .first()
      .waitFor();
    await page.locator('#onderzoek-verplichting-ldn').getByText('2023-Q1').waitFor();
  });

  it('show 42 initiatives with gaps and what a document calls overlap', async () => {
    const page = await site.open('/initiatieven');
    expect(await page.locator('#initiatieven-caption').textContent()).toBe('Initiatieven: 42');
    const row = page.getByRole('row').filter({ hasText: 'concurreert met PGO' });
    await row.getByText('niet genoemd in advies over besturing (31 jan 2025)').first().waitFor();
    await row.getByText('overlap').first().waitFor();
  });

  it('show where tasks are today and that the advice is no decision', async () => {
    const page = await site.open('/taken');
    await page.getByText('geen besluit. U-Zorg bestaat niet').waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Eén set standaarden' });
    expect(await row.textContent()).toContain('Nictiz, NEN');
    await page
      .getByRole('row')
      .filter({ hasText: 'Eén visie' })
      .getByText('niet genoemd in advies over besturing')
      .first()
      .waitFor();
  });

  it('draw the organisations and find one by search', async () => {
    const page = await site.open('/');
    await page.getByRole('searchbox', { name: 'Zoeken' }).fill('nictiz');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Nictiz', exact: true }).first().click();
    await page.getByRole('heading', { name: /Voert uit/ }).waitFor();
    await page.getByRole('link', { name: 'In de tekening van partijen' }).click();
    expect(await page.locator('.ties .ties__chosen').first().textContent()).toContain('Nictiz');
  });
});

describe('the first page', () => {
  it('says what stands out today, in numbers that lead to their rows, and what every part answers', async () => {
    const page = await site.open('/');
    const found = page.getByRole('region', { name: 'Wat nu opvalt' });
    expect(await found.getByRole('link').allTextContents()).toEqual([
      expect.stringMatching(/^2programma’s lopen achter: .*zorg-ICT/),
      expect.stringMatching(/keer zegt de meting iets anders dan de regio$/),
      expect.stringMatching(/betaald, niets geleverd: Versneld aansluiten$/),
      expect.stringMatching(/obstakels waar iemand hogerop over moet besluiten$/),
      '1toezegging aan de Kamer is te laat',
    ]);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Wat moet mijn organisatie dit jaar doen?' })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { level: 1, name: /dit jaar/ }).waitFor();
  });

  it('shows the past as it stood out then', async () => {
    const page = await site.open('/?on=2024-01-15');
    const found = page.getByRole('region', { name: 'Wat nu opvalt' });
    expect(await found.getByText('toezegging aan de Kamer is te laat').count()).toBe(0);
  });
});

describe('the money', () => {
  it('never adds a printed total to its rows: 442.5 million beside circa 450', async () => {
    const page = await site.open('/geld/programma/vipp');
    const text = ((await page.getByRole('main').textContent()) ?? '').replaceAll('\u00a0', ' ');
    expect(text).toContain('circa € 450.000.000');
    expect(text).toContain('De 8 rijen samen zijn € 442.500.000; het verschil is € 7.500.000');
    expect(text).toContain('Dat is niet bekend');
    expect(text).toContain('VIPP-resultaten beperkt en per sector gerapporteerd');
  });

  it('shows the scheme that paid everything and delivered nothing, down to its bookings', async () => {
    const page = await site.open('/geld');
    await page.getByText('geld zonder resultaat:').waitFor();
    await page.locator('.note').getByRole('link', { name: 'Versneld aansluiten' }).click();
    await page.getByText(/betaald voor 0 van de beloofde \d+ organisaties/).waitFor();
    expect(await page.getByText('te laat', { exact: true }).count()).toBeGreaterThan(10);
    const row = page.locator('[aria-labelledby=resultaten-caption] tbody tr').first();
    const paid = Number(await row.locator('a data').first().getAttribute('value'));
    await row.locator('a:has(data)').first().click();
    expect(Number(await page.locator('#totaal data').first().getAttribute('value'))).toBe(paid);
  });

  it('keeps running and change apart', async () => {
    const page = await site.open('/geld/regelingen');
    await page.getByRole('heading', { name: 'beheer (run)' }).waitFor();
    expect(await page.locator('[aria-labelledby=regelingen-run-caption] tbody tr').count()).toBe(1);
  });
});

describe('a policy officer', () => {
  it('makes the annex for parliament: why late, what it costs, with a numbered source for every fact', async () => {
    const page = await site.open('/toezeggingen');
    await page.getByRole('link', { name: /bijlage voor een Kamerbrief/ }).click();
    const late = page.getByRole('row').filter({ hasText: 'Loopt achter' }).first();
    await late.getByText('Berekening').click();
    await late.getByText(/planning: \d+ dagen later/).waitFor();
    const cited = await page.locator('sup a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(cited.length).toBeGreaterThan(10);
    for (const href of new Set(cited)) {
      expect([href, await page.locator(`[id="${href.slice(1)}"]`).count()]).toEqual([href, 1]);
    }
    await page.getByRole('link', { name: /dezelfde bijlage/ }).click();
    expect(new URL(page.url()).searchParams.has('asOf')).toBe(true);
  });
});

describe('a researcher', () => {
  it('gets parquet and formula in two clicks from the first page', async () => {
    const page = await site.open('/');
    await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: 'Open data' }).click();
    const parquet = page.getByRole('link', { name: 'Parquet: Lichten van programma’s' });
    const answer = await fetch(new URL((await parquet.getAttribute('href')) ?? '', page.url()));
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('PAR1');
    const [download] = await Promise.all([page.waitForEvent('download'), parquet.click()]);
    expect(download.suggestedFilename()).toBe('programme-lights.parquet');
    await page.getByRole('link', { name: 'Lichten van programma’s', exact: true }).click();
    await page.getByText('slip = max(0, forecastEnd - original.end)').waitFor();
  });

  it('sees on a page of a past moment what the stored snapshot of that moment says', async () => {
    const [manifest] = unwrap(await site.deps.snapshots.list());
    const file = async (name: string) =>
      (await (await fetch(`${site.url}/snapshots/${manifest?.snapshot}/${name}.json`)).json()) as readonly Readonly<
        Record<string, unknown>
      >[];
    const moment = `asOf=${encodeURIComponent(manifest?.asOf ?? '')}&on=${manifest?.on}`;
    const live = await fetch(`${site.url}/v1/funding/ledger?limit=all&format=json&${moment}`);
    const stored = await fetch(`${site.url}/snapshots/${manifest?.snapshot}/ledger-entries.json`);
    expect(await live.text()).toBe(await stored.text());
    const budget = (await file('ledger-entries'))
      .filter(({ stage, amountCents }) => stage === 'budget' && Number(amountCents) > 0)
      .reduce((total, { amountCents }) => total + Number(amountCents), 0);
    const page = await site.open(`/geld?${moment}`);
    const [figure] = await readFigures(page);
    expect(figure?.value).toBe(budget);
    await page.goto(`${site.url}/initiatieven?${moment}`);
    expect((await readFigures(page))[0]?.value).toBe((await file('initiatives')).length);
  });

  it('stays on the chosen day when going on to other pages', async () => {
    const page = await site.open('/geld');
    await page.getByText('Bekijk een andere dag').click();
    await page.getByLabel('Wat bekend was op').fill('2025-06-01');
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    await page.getByText('U ziet wat bekend was op').waitFor();
    await page.getByRole('link', { name: 'Regelingen' }).first().click();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-06-01');
    await page.getByRole('link', { name: 'Naar nu' }).click();
    expect(new URL(page.url()).search).toBe('');
  });
});
