/** What people come to do, from start to end: the flows of the specification in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from './paths.ts';
import { rowKey } from './testing/routes-to-see.ts';
import { openSite, phone, type TestSite } from './testing/site.ts';
import { button, settle, walk } from './testing/walk.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const heading = (page: Page) => page.locator('main h1').first().textContent();

describe('a first visit', () => {
  it('goes from the front door to signing in, and back to the page that was asked', async () => {
    const page = await site.visit('/mijn/tijdlijn', { scenario: 'out' });
    expect(await heading(page)).toBe('Al uw zorggegevens bij elkaar');
    const asked = page.waitForRequest(/aanmelden/);
    await button(page, 'Inloggen met DigiD').click();
    expect(new URL((await asked).url()).searchParams.get('terug')).toBe('/mijn/tijdlijn');
    await page.context().close();
  });

  it('never sends anybody to another site after signing in', async () => {
    const page = await site.visit(`/?verder=${encodeURIComponent('//elsewhere.example')}`, { scenario: 'out' });
    const asked = page.waitForRequest(/aanmelden/);
    await button(page, 'Inloggen met DigiD').click();
    expect(new URL((await asked).url()).searchParams.get('terug')).toBe('/mijn/welkom');
    await page.context().close();
  });

  it('takes three screens from signing in to the overview, with a missed provider found by a word with a typing error', async () => {
    const page = await site.visit(paths.welcome, phone);
    expect(await page.getByText('Gevonden via de landelijke verwijzing').count()).toBe(5);
    await page.getByRole('checkbox').first().uncheck();
    await page.getByRole('searchbox').fill('apoteek wijdemond');
    await button(page, /^Voeg toe: Apotheek Wijdemond/).click();
    await page.getByRole('searchbox').fill('tandards');
    expect(await page.getByRole('link', { name: /Maak een brief: Tandartspraktijk De Kroon/ }).count()).toBe(1);
    await button(page, 'Haal mijn gegevens op').click();
    await page.getByText('Iedereen gaf antwoord').first().waitFor();
    const ask = site.received.findLast(({ path }) => path === 'collection');
    expect(ask).toMatchObject({ body: { without: ['s0'], besides: [expect.any(String)] }, token: 'form-token' });
    await page.getByRole('link', { name: 'Ga verder naar uw overzicht' }).click();
    await page.getByRole('heading', { name: 'Uw overzicht' }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(/3 medicijnen nu/);
    await page.context().close();
  });

  it('asks once whether results are wanted now or later, and remembers it', async () => {
    const page = await site.visit(paths.section('2'), { settings: {} });
    expect(await page.locator('.number-line').count()).toBe(0);
    await button(page, 'Ik wil ze meteen zien').click();
    await page.locator('.number-line').first().waitFor();
    await walk(page, paths.overview);
    await walk(page, paths.section('2'));
    expect(await button(page, 'Ik wil ze meteen zien').count()).toBe(0);
    await page.context().close();
  });
});

describe('a new result for who waits for the doctor', () => {
  it('is behind a curtain on every page, and opens by one button', async () => {
    const key = rowKey(site.told, 'TextResult');
    const page = await site.visit(paths.section('9'), { settings: { results: 'wait' } });
    const shows = async () => (await page.locator('main').textContent())?.includes('Wanneer') === true;
    await page.getByText('Uw arts heeft dit misschien nog niet met u besproken.').waitFor();
    await walk(page, paths.item(key));
    expect(await shows()).toBe(false);
    await button(page, /^Toon deze uitslag nu/).click();
    expect(await shows()).toBe(true);
    await page.context().close();
  });
});

describe('sources in trouble', () => {
  it('each have words of their own, and the page is usable at once', async () => {
    const page = await site.visit(paths.collecting, { scenario: 'troubled' });
    await page.getByText('niet gelukt', { exact: true }).waitFor();
    const states = await page.locator('.source .badge').allTextContents();
    expect(states.toSorted()).toEqual(
      [
        'bezig',
        'deels gelukt',
        'geweigerd',
        'hoort niet bij deze bron',
        'klaar',
        'klaar',
        'niet gelukt',
        'niets gevonden',
      ].toSorted(),
    );
    await walk(page, paths.overview);
    expect(await page.getByRole('link', { name: /Medicijnen/ }).count()).toBeGreaterThan(0);
    expect(await page.getByText('Wij wachten nog op 1 zorgverlener.').count()).toBe(1);
    expect(await page.locator('main').textContent()).not.toMatch(
      /Geen (?:medicijn|brieven|afspraak)|Er kwam niets bij/,
    );
    site.letGo();
    await page.getByText('Wij wachten nog').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('can be asked again one by one', async () => {
    const page = await site.visit(paths.collecting, { scenario: 'troubled' });
    const failed = page.locator('.source').filter({ has: page.getByText('niet gelukt', { exact: true }) });
    const name = await failed.locator('strong').textContent();
    await failed.getByRole('button', { name: /Probeer opnieuw/ }).click();
    await page
      .locator('.source', { hasText: name ?? '' })
      .getByText('klaar')
      .waitFor();
    site.letGo();
    await page.context().close();
  });

  it('are waited for by mail, after an address was given', async () => {
    const page = await site.visit(paths.collecting, { scenario: 'troubled' });
    await button(page, /^Mail mij als het lukt/).click();
    await page.getByRole('link', { name: 'Geef uw e-mailadres op' }).click();
    await page.getByLabel('Uw e-mailadres').fill('hanna@voorbeeld.invalid');
    await page.getByRole('radio', { name: 'Engels' }).check();
    await button(page, 'Opslaan').click();
    await page.getByText('Open de link daarin.').waitFor();
    expect(site.received.findLast(({ path }) => path === 'alerts')?.body).toMatchObject({
      email: 'hanna@voorbeeld.invalid',
      language: 'en',
      linkOpened: true,
    });
    await walk(page, paths.collecting);
    await button(page, /^Mail mij als het lukt/).click();
    await page.getByText('U krijgt een mail als deze zorgverlener weer antwoord geeft.').waitFor();
    expect(site.received.at(-1)?.path).toMatch(/^collection\/sources\/s\d+\/wait$/);
    site.letGo();
    await page.context().close();
  });

  it('leave a list that says it may not be whole', async () => {
    const page = await site.visit(paths.section('1'), { scenario: 'troubled' });
    await page.getByText('Deze lijst kan niet compleet zijn').waitFor();
    site.letGo();
    await page.context().close();
  });

  it('and no network at all: what was collected stays readable, and it comes back by itself', async () => {
    const page = await site.visit(paths.overview);
    await page.getByText('Iedereen gaf antwoord').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByText('U hebt geen internet').waitFor();
    await page.getByRole('link', { name: /^Tijdlijn/ }).click();
    await page.getByText('Alles op volgorde').waitFor();
    await page.context().setOffline(false);
    await page.getByText('U hebt weer internet').waitFor();
    expect(await page.locator('main').textContent()).toContain('Tijdlijn');
    await page.context().close();
  });

  it('nothing found and not asked are two different answers', async () => {
    const empty = await site.visit(paths.section('4'), { scenario: 'empty' });
    await empty.getByText('Niemand heeft dit ingevuld.').waitFor();
    await empty.context().close();
  });
});

describe('reading', () => {
  it('aloud: the visible words of the page, in the order of the page, with the voice of their language', async () => {
    const page = await site.visit(paths.section('4'));
    const said = await page.evaluate(async () => {
      const heard: (readonly [string, string])[] = [];
      window.speechSynthesis.speak = ({ text, lang }) => void heard.push([text, lang]);
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Lees voor')?.click();
      return heard;
    });
    expect(said[0]).toEqual(['Allergieën', 'nl']);
    expect(said.map(([text]) => text).join(' ')).toContain('Penicilline');
    expect(said.map(([text]) => text).join(' ')).not.toContain('Latex');
    await page.context().close();
  });

  it('in simple words: three points first, and at most five facts of an item', async () => {
    const page = await site.visit(paths.overview, { settings: { simple: true, results: 'now' } });
    await page.getByText('Iedereen gaf antwoord').first().waitFor();
    expect(await page.locator('.key-points li').count()).toBeLessThanOrEqual(3);
    await walk(page, paths.item(rowKey(site.told, 'Problem', 'Suiker')));
    expect(await page.locator('main .card dl.facts').first().locator(':scope > div').count()).toBeLessThanOrEqual(5);
    await page.context().close();
  });

  it('in another language: the frame and the direction change at once', async () => {
    const page = await site.visit(paths.overview);
    await button(page, 'English').click();
    await page.getByRole('heading', { name: 'Your overview' }).waitFor();
    await button(page, 'العربية').click();
    await page.getByRole('link', { name: 'الخط الزمني' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('main h1').textContent()).toBe('نظرتك العامة');
    // What nobody put into this language yet stays Dutch, and says so.
    expect(await page.locator('main [lang=nl]').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('acting', () => {
  it('reports an error to the source that wrote it', async () => {
    const page = await site.visit(paths.item(rowKey(site.told, 'Problem', 'Suiker')));
    await page.getByText('Klopt dit niet?').click();
    await page.getByRole('radio', { name: 'Dit gaat niet over mij' }).check();
    await button(page, 'Verstuur naar de bron').click();
    await page.getByText('Verstuurd aan Elzer Ziekenhuis').waitFor();
    expect(site.received.at(-1)).toMatchObject({ body: { kind: 'not-mine' } });
    await page.context().close();
  });

  it('says how a medicine is really used', async () => {
    const page = await site.visit(paths.section('1'));
    await button(page, /Ik gebruik dit anders: Metoprolol/).click();
    await page.getByLabel('Schrijf het in uw eigen woorden').fill('Ik neem er ’s avonds één.');
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(site.received.at(-1)).toMatchObject({
      path: 'medication-uses',
      body: { use: 'differently', tellSource: false },
    });
    await page.context().close();
  });

  it('adds a measurement of one’s own, with a Dutch comma', async () => {
    const page = await site.visit(paths.measure, phone);
    await page.getByLabel('Wat was de uitkomst?').fill('veel');
    await button(page, 'Sla mijn meting op').click();
    await page.getByText('Vul een getal in.').waitFor();
    await page.getByLabel('Wat was de uitkomst?').fill('80,5');
    await button(page, 'Sla mijn meting op').click();
    await page.getByText('Uw meting is opgeslagen.').waitFor();
    expect(site.received.at(-1)).toMatchObject({ path: 'measurements', body: { kind: 'weight', value: '80,5' } });
    await page.context().close();
  });

  it('shares by a link with a passcode that is long enough, and stops it', async () => {
    const page = await site.visit(paths.act);
    await page.getByLabel('Wachtwoord voor deze link').fill('kort');
    await button(page, 'Maak de link').click();
    await page.getByText('Kies minstens 6 tekens.').waitFor();
    await page.getByLabel('Wachtwoord voor deze link').fill('lang genoeg');
    await button(page, 'Maak de link').click();
    expect(await page.getByLabel(/U ziet deze link alleen nu/).inputValue()).toContain('/delen#shlink:/');
    await button(page, /Stop deze link: Voor de fysiotherapeut/).click();
    await expect.poll(() => site.received.at(-1)?.path).toBe('shares/sh1');
    await page.context().close();
  });
});

describe('thousands of rows', () => {
  it('are walked with the keys, from the first to the last and back', async () => {
    const page = await site.visit(paths.timeline, { scenario: 'large' });
    await page.getByText('5000 gegevens').waitFor();
    expect(await page.locator('.timeline__entry').count()).toBeLessThan(60);
    await page.locator('.timeline a.row').first().focus();
    const index = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index);
    await page.keyboard.press('ArrowDown');
    await expect.poll(index).toBe('2');
    await page.keyboard.press('End');
    await expect.poll(async () => Number(await index())).toBeGreaterThan(5000);
    await page.keyboard.press('Home');
    await expect.poll(index).toBe('1');
    await page.context().close();
  });

  it('keep what was chosen in the address, without a word about health', async () => {
    const page = await site.visit(paths.timeline);
    await page.getByLabel('Soort').selectOption({ label: 'Ziektes en klachten' });
    await page.getByLabel('Zoek een woord').fill('suiker');
    await page.getByText('1 gegevens').waitFor();
    expect(page.url()).toMatch(/tijdlijn\?soort=3$/);
    await page.reload();
    await settle(page);
    expect(await page.getByLabel('Soort').inputValue()).toBe('3');
    await page.context().close();
  });
});
