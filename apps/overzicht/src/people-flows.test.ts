/** Who may see, who looked, on whose behalf, and how a visit ends: the flows of the specification in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from './paths.ts';
import { rowKey } from './testing/routes-to-see.ts';
import { openSite, phone, type TestSite } from './testing/site.ts';
import { button, walk } from './testing/walk.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

describe('changing a choice', () => {
  it('shows what follows and what others would see before it is saved, gives a receipt, and can be undone', async () => {
    const page = await site.visit(paths.choices);
    await page.getByRole('radio', { name: 'Nee' }).first().check();
    await page.getByText('De zorgverlener ziet dit niet. U moet het dan zelf vertellen.').waitFor();
    await button(page, 'Bekijk wat er verandert').click();
    await page.getByText('De spoedarts').waitFor();
    expect(site.received.some(({ path }) => path === 'choices')).toBe(false);
    await button(page, 'Ja, sla mijn keuze op').click();
    await page.getByRole('heading', { name: 'Uw keuze is opgeslagen' }).waitFor();
    expect(site.received.findLast(({ path }) => path === 'choices')?.body).toEqual({
      basedOn: '7',
      changes: [{ question: 'q1', answer: 'no' }],
    });
    await button(page, 'Maak dit ongedaan').click();
    await page.getByText('Alles is weer zoals het was.').waitFor();
    await page.context().close();
  });

  it('is reached by keyboard alone in few steps', async () => {
    const page = await site.visit(paths.choices);
    await page.getByRole('radio', { name: 'Ja' }).first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Nee' }).first().isChecked()).toBe(true);
    await button(page, 'Bekijk wat er verandert').focus();
    await page.keyboard.press('Enter');
    await button(page, 'Ja, sla mijn keuze op').waitFor();
    await page.context().close();
  });

  it('that a provider made is always told and can be taken back', async () => {
    const page = await site.visit(paths.choices);
    await page.getByText('Apotheek Wijdemond heeft op 3 mei 2026 uw keuze veranderd. Klopt dit?').waitFor();
    await button(page, 'Nee, maak ongedaan').click();
    await page.getByText('Klopt dit?').waitFor({ state: 'detached' });
    expect(site.received.at(-1)).toMatchObject({ path: 'choices/by-others/b1', body: { correct: false } });
    await page.context().close();
  });
});

describe('who looked', () => {
  it('is one list per visit, with emergency marked, refusals shown, machines folded and gaps told', async () => {
    const page = await site.visit(paths.log);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Deze maand: 3 keer. 1 keer bij spoed. 1 keer mocht het niet.');
    const rows = page.locator('main > div > section .row');
    expect(await rows.count()).toBe(4);
    expect(await rows.nth(1).textContent()).toContain('Spoed');
    expect(await rows.nth(2).textContent()).toContain('mocht niet');
    expect(await rows.nth(3).textContent()).toContain('U keek zelf');
    expect(await page.getByText('Toestemmingsregister').isVisible()).toBe(false);
    expect(text).toContain('Wie binnen een praktijk meekeek op hetzelfde scherm');
    await page.context().close();
  });

  it('starts a question to the provider with the number of the event', async () => {
    const page = await site.visit(paths.visit('v2'));
    await page.getByText('Binnengebracht met de ambulance').waitFor();
    await page.getByLabel(/Uw vraag/).fill('Ik was toen niet in het ziekenhuis.');
    await button(page, 'Stel deze vraag').click();
    await page.getByText('Uw vraag is verstuurd aan Elzer Ziekenhuis.').waitFor();
    expect(site.received.at(-1)?.path).toMatch(/^log\/[\w-]+\/question$/);
    await page.context().close();
  });
});

describe('a parent for a child', () => {
  it('always sees at whom they look, by name and colour, and forgets the former person when switching', async () => {
    const page = await site.visit(paths.overview, { scenario: 'family', ...phone });
    expect(await page.locator('.person-band').textContent()).toContain('Uw eigen gegevens: Emre Kaya');
    await page.getByRole('link', { name: 'Wissel van persoon' }).click();
    await button(page, 'Kijk bij Mees Kaya').click();
    await page.getByText('U kijkt nu bij: Mees Kaya (6)').waitFor();
    expect(await page.locator('.person-band').getAttribute('data-colour')).toBe('1');
    await page.getByRole('heading', { name: 'Overzicht van Mees Kaya' }).waitFor();
    expect(site.received.filter(({ path }) => path === 'me/person').at(-1)?.body).toEqual({ key: 'p-mees' });
    await page.context().close();
  });

  it('can only look where the child did not agree to more', async () => {
    const page = await site.visit(paths.people, { scenario: 'family' });
    await button(page, 'Kijk bij Aylin Kaya').click();
    await page.getByText('U kijkt nu bij: Aylin Kaya (13)').waitFor();
    await walk(page, paths.choices);
    await page.getByText('U mag hier alleen kijken.').waitFor();
    expect(await page.getByRole('radio', { name: 'Nee' }).first().isDisabled()).toBe(true);
    await walk(page, paths.measure);
    expect(await page.getByText('Voor dit onderdeel hebt u geen recht.').count()).toBe(1);
    await page.context().close();
  });
});

describe('a parent and a child of thirteen', () => {
  it('decide together: the parent reads what the child asked, without looking at the child, and agrees', async () => {
    const page = await site.visit(paths.people, { scenario: 'family' });
    await page.getByRole('heading', { name: 'Samen beslissen' }).waitFor();
    await button(page, 'Ja, dit wil ik ook: voor Aylin Kaya').click();
    await page.getByRole('heading', { name: 'Samen beslissen' }).waitFor({ state: 'detached' });
    expect(site.received.at(-1)).toMatchObject({ path: 'choices/pending/w1', body: { agree: true } });
    await page.context().close();
  });

  it('find it where they choose too', async () => {
    const page = await site.visit(paths.choices, { scenario: 'family' });
    await button(page, 'Nee, dit wil ik niet: voor Aylin Kaya').click();
    await page.getByRole('heading', { name: 'Samen beslissen' }).waitFor({ state: 'detached' });
    expect(site.received.at(-1)).toMatchObject({ path: 'choices/pending/w1', body: { agree: false } });
    await page.context().close();
  });
});

describe('the session', () => {
  it('warns two minutes before its end, and goes on when asked', async () => {
    const page = await site.visit(paths.overview, { scenario: 'ending' });
    const dialog = page.getByRole('dialog', { name: 'U wordt bijna uitgelogd' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Ja, ik lees verder' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('leaves nothing on screen and nothing in the browser when it ends', async () => {
    const page = await site.visit(paths.section('1'));
    await page.getByRole('heading', { name: 'Gebruikt u nu' }).waitFor();
    await page.route('**/api/v1/notes', (route) => route.fulfill({ status: 401, body: '{}' }));
    await walk(page, paths.item(rowKey(site.told, 'Problem', 'Suiker')));
    await page.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/Metoprolol|Suikerziekte|Hanna/);
    const kept = await page.evaluate(() => JSON.stringify({ ...window.localStorage, ...window.sessionStorage }));
    expect(Object.keys(JSON.parse(kept) as object)).toEqual(['mijnzorgoverzicht']);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});
