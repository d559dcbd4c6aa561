/** A walk through the site per role, in a browser: what somebody comes to do, from the first page to the result. */
import { unwrap } from '@stelsel/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { board, funder, inspector, rsoManager, supplier } from '../testing/people.ts';
import { openSite, type TestSite } from '../testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite({ funder, board, inspector, supplier, manager: rsoManager });
});

/** The choice of a box whose words begin like this. */
async function choose(page: Awaited<ReturnType<TestSite['open']>>, label: string, words: RegExp): Promise<void> {
  const option = page.getByLabel(label, { exact: true }).locator('option', { hasText: words }).first();
  await page.getByLabel(label, { exact: true }).selectOption((await option.getAttribute('value')) ?? '');
}

describe('a funder', () => {
  it('promises money, lets a part go and pays the rest: every step in the books, in order, together zero', async () => {
    const page = await site.open('/geld/regelingen/v.beheergeld', { as: 'funder', javaScriptEnabled: false });
    const bookStep = async (kind: RegExp, euros: string): Promise<void> => {
      await page.getByRole('link', { name: 'Boek geld' }).click();
      await choose(page, 'Wat wordt geboekt', kind);
      await page.getByLabel('Bedrag in euro').fill(euros);
      await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
      await page.getByRole('button', { name: 'Bewaren' }).click();
    };
    await bookStep(/^Toezegging aan/, '100');
    await bookStep(/valt vrij/, '40');
    await bookStep(/^Voorschot/, '60.50');
    await page.getByText('Geboekt: beide kanten staan in de boeken.').waitFor();
    await bookStep(/valt vrij/, '1');
    await page.getByRole('alert').getByText('toezegging:v.beheergeld/landelijk/alle').waitFor();
    const rows = (await (
      await fetch(`${site.url}/v1/funding/ledger?scheme=v.beheergeld&on=2026-11-22&limit=all`)
    ).json()) as Record<string, unknown>[];
    const mine = rows.filter(({ account }) => String(account).endsWith('landelijk/alle'));
    expect(mine.map(({ stage, amountCents }) => [stage, amountCents]).toSorted()).toEqual([
      ['advance', -6_050],
      ['advance', 6_050],
      ['commitment', 10_000],
      ['commitment', 50],
      ['released', -4_000],
    ]);
    expect(rows.reduce((sum, { amountCents }) => sum + Number(amountCents), 0)).toBe(0);
  });

  it('pays for no result without evidence; an exception waits for a second person, and stands in the books with its note', async () => {
    const page = await site.open('/ik', { as: 'funder', javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Geld boeken bij een regeling' }).click();
    await page.getByRole('link', { name: 'Geld voor overdracht' }).click();
    const before = await page.locator('#rekeningen-caption ~ tbody tr').count();
    await page.getByRole('link', { name: 'Boek geld' }).click();
    await choose(page, 'Wat wordt geboekt', /Betaling/);
    await page.getByLabel('Bedrag in euro').fill('1234.56');
    await choose(page, 'Regio', /Duinrand/);
    await choose(page, 'Sector', /Geestelijke/);
    await choose(page, 'Voor welk resultaat', /niet nagegaan/);
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByText('Het is nog niet bewaard.').waitFor();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page
      .getByRole('alert')
      .getByText('Er is nog geen bewijs dat gebruik gemeten in het netwerk is gehaald')
      .waitFor();
    expect(await page.getByLabel('Bedrag in euro').inputValue()).toBe('1234.56');
    await page.getByLabel('Openbare toelichting').fill('Zonder deze betaling stopt de overdracht.');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Voorgelegd als uitzondering').waitFor();
    expect(await page.locator('#rekeningen-caption ~ tbody tr').count()).toBe(before);

    const other = await site.open('/voorstellen', { as: 'board' });
    await other.getByRole('heading', { name: /Betaling zonder bewijs/ }).waitFor();
    await other.getByRole('cell', { name: 'Zonder deze betaling stopt de overdracht.' }).waitFor();
    await other.getByLabel('Reden').fill('Besluit van 20 november');
    await other.getByRole('button', { name: 'Leg vast' }).click();
    await other.getByText('Het besluit is vastgelegd.').waitFor();
    const rows = await fetch(`${site.url}/v1/funding/ledger?scheme=v.overdrachtgeld&limit=all`);
    const paid = ((await rows.json()) as Record<string, unknown>[]).filter(({ note }) =>
      String(note).startsWith('Zonder'),
    );
    expect(paid.reduce((sum, { amountCents }) => sum + Number(amountCents), 0)).toBe(0);
    expect(paid.map(({ sourceClass }) => sourceClass)).toEqual(paid.map(() => 'confirmed'));
    expect(site.complaints()).toEqual([]);
  });
});

describe('an inspector', () => {
  it('sees what is late, what differs, who changed what and who decided, each down to its record', async () => {
    const manager = await site.open('/gegevens/declared-light?q=duinrand', { as: 'manager' });
    await manager.locator('tbody th a').first().click();
    await manager.getByRole('link', { name: 'Stoplicht van de RSO wijzigen' }).click();
    await manager.getByLabel('Toelichting').fill('Nagekeken voor toezicht');
    await manager.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await manager.getByRole('button', { name: 'Bewaren' }).click();
    await manager.getByText('Bewaard.').waitFor();

    const page = await site.open('/ik', { as: 'inspector' });
    await page.getByRole('link', { name: /^Toezicht/ }).click();
    const late = Number(
      await page
        .getByRole('link', { name: /antwoorden en resultaten te laat/ })
        .locator('data')
        .getAttribute('value'),
    );
    await page.getByText(`${late} te laat, het langst eerst`).waitFor();
    const kinds = await page.locator('.choices a').allInnerTexts();
    const [all = 0, ...parts] = kinds.map((text) => Number(/\((\d+)\)/.exec(text)?.[1]));
    expect([all, parts.reduce((sum, one) => sum + one, 0)]).toEqual([late, late]);
    await page.getByRole('navigation', { name: 'Toezicht' }).getByRole('link', { name: 'Verschillen' }).click();
    await page.getByText(/^\d+ verschillen$/).waitFor();
    await page.getByRole('navigation', { name: 'Toezicht' }).getByRole('link', { name: 'Wie wijzigde wat' }).click();
    await page.getByLabel('Account', { exact: true }).fill('manager');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('1 wijzigingen, de nieuwste eerst').waitFor();
    await page.getByRole('link', { name: /^Stoplicht van de RSO/ }).click();
    await page.getByText('Toelichting: niet ingevuld → Nagekeken voor toezicht').waitFor();
    expect(await page.getByRole('link', { name: 'Stoplicht van de RSO wijzigen' }).count()).toBe(0);
    expect(site.complaints()).toEqual([]);
  });
});

describe('a supplier', () => {
  it('answers what is asked and says what it can do, from its own page', async () => {
    const page = await site.open('/ik', { as: 'supplier' });
    await page.getByRole('link', { name: 'Antwoorden op wat gevraagd wordt' }).click();
    await page.getByText(/Wat u gevraagd wordt: \d+/).waitFor();
    await page.goto(`${site.url}/ik`);
    await page.getByRole('link', { name: 'Uw capaciteit opgeven' }).click();
    await page.getByRole('link', { name: '2027-Q4' }).click();
    await page.getByLabel('Persoondagen in totaal').fill('200');
    await page.getByLabel('Waarvan voor landelijke projecten').fill('');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Bewaard.').waitFor();
    await page.getByRole('row', { name: /2027-Q4 200 70/ }).waitFor();
    const held = unwrap(await site.deps.store.newestChanges(1, ['vendor-capacity']));
    expect(held[0]?.fields).toMatchObject({ vendor: 'v-zorgsoft', personDays: 70 });
  });
});

describe('a visitor without an account', () => {
  it('reads everything that is public, with source and history, and meets no form and no name that is not public', async () => {
    const page = await site.open('/gegevens', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Capaciteit van een leverancier' }).click();
    expect(await page.locator('main').textContent()).not.toMatch(/zorgsoft|Zorgsoft/);
    await page.goto(`${site.url}/gegevens/programme/v.beeld-overal`);
    await page
      .getByRole('heading', { name: 'Alle versies, de nieuwste eerst' })
      .or(page.getByText('Alle versies, de nieuwste eerst'))
      .first()
      .waitFor();
    expect(await page.locator('main form[method=post]').count()).toBe(0);
    for (const path of ['/toezicht', '/v1/my/log', '/v1/my/proposals']) {
      expect([path, (await page.request.get(`${site.url}${path}`)).status()]).toEqual([path, 401]);
    }
    await page.goto(`${site.url}/toezicht`);
    await page.getByText('Log in om dit te doen.').waitFor();
  });
});
