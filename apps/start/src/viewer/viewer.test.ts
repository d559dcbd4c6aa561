import { accessibilityBreaches, breachesOfLook, openBrowser } from '@stelsel/testkit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openViewerSite, type Shown, type ViewerSite } from '../test/viewer-site.ts';
import { answers } from './example-answers.test-support.ts';
import { answerView, choices, views } from './example-views.test-support.ts';
import type { ViewerView } from './viewer-model.ts';

let site: ViewerSite;
let browser: Browser;
/** One page for every view that needs no settings of its own. */
let shared: Page;

beforeAll(async () => {
  site = await openViewerSite();
  browser = await openBrowser();
  shared = await browser.newPage({ locale: 'nl-NL' });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function open(shown: Shown, page: Page = shared): Promise<Page> {
  site.show(shown);
  await page.goto(`${site.origin}/zorgverlener`);
  return page;
}

const [desktop, telephone] = [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
];

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('details')) {
      element.open = true;
    }
  });

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.waitForLoadState();
};

describe('the page for care professionals', () => {
  it('signs in once, by choosing who one is', async () => {
    const professionals = [
      { id: '900001101', name: { nl: 'I. Wouda, verzorgende', en: 'I. Wouda, carer' }, workplaces: ['A', 'B'] },
    ];
    const page = await open({ view: { kind: 'sign-in', professionals, chosen: '900001101' } });
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(await page.locator('main').textContent()).toContain('I. Wouda, verzorgende (A, B)');
    await press(page, 'Meld aan');
    expect(site.sent()).toMatchObject({ url: '/zorgverlener/aanmelden', body: 'language=nl&professional=900001101' });
  });

  it('asks what, about whom and why, and sends the number of the person in the body only', async () => {
    const page = await open({ view: { kind: 'ask', ...choices } });
    await page.getByLabel('Burgerservicenummer van de persoon').fill('999990998');
    await page.getByRole('radio', { name: 'Noodknop' }).check();
    await page.getByLabel('Reden voor de noodknop').fill('Niet aanspreekbaar binnengebracht');
    await press(page, 'Vraag op');
    expect(site.sent().url).toBe('/zorgverlener');
    expect(site.sent().body).toContain('bsn=999990998');
    expect(site.sent().body).toContain('purpose=BTG');
    expect(page.url()).not.toContain('999990998');
  });

  it('goes to the next client, and to the next organisation, with one press each', async () => {
    const page = await open({ view: { kind: 'ask', ...choices } });
    await press(page, 'Hanna de Wit');
    expect(site.sent()).toEqual({ url: '/zorgverlener', body: 'bsn=999990007' });
    await page.locator('.shift__self summary').click();
    await page.getByLabel('U werkt nu voor').selectOption({ label: 'Elzer Wijkzorg' });
    await press(page, 'Wissel');
    expect(site.sent()).toEqual({ url: '/zorgverlener/organisatie', body: 'workplace=90000010' });
  });

  it('says why a question was not asked, and keeps what was filled in', async () => {
    const problem = { nl: 'Dit nummer klopt niet.', en: 'This number is not right.' };
    const page = await open({ problem, view: { kind: 'ask', ...choices, form: { ...choices.form, bsn: '123' } } });
    expect(await page.getByRole('alert').textContent()).toContain('Dit nummer klopt niet.');
    expect(await page.getByLabel('Burgerservicenummer van de persoon').inputValue()).toBe('123');
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  it.each(Object.entries(views))(
    'shows %s in words, without any breach of WCAG 2.2 AA, also on a telephone',
    async (_, [view, words]) => {
      const page = await open({ view });
      expect(await page.locator('main').textContent()).toContain(words);
      await openEverything(page);
      expect(await accessibilityBreaches(page)).toEqual([]);
      await page.setViewportSize(telephone);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      await page.setViewportSize(desktop);
      expect(wider).toBe(false);
    },
  );

  it('has in order what care needs: agreements, handover, medicines, what is to be given', async () => {
    const page = await open({ view: answerView(answers.answered) });
    const headings = await page.locator('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual([
      'Afspraken over de zorg',
      'Overdracht van Elzer Ziekenhuis',
      'Medicijnen',
      'Toedienlijst, 22 november 2026',
      'Ziektes en klachten',
    ]);
    const handover = page.locator('#overdracht-1');
    expect(await handover.locator('.handover__missing').textContent()).toContain(
      'Niet ingevuld door de afzenderVaccinaties',
    );
    expect(await handover.locator('.changes').textContent()).toContain('Score: was 4, nu 9');
    expect(await page.locator('#afspraken .topic--conflict').textContent()).toContain('Bronnen verschillen');
    expect(await page.locator('#medicijnen').textContent()).toContain('Tijdelijk gestopt, of begint nog (1)');
  });

  it('never says that there is nothing to give when a source did not answer', async () => {
    const page = await open({ view: answerView(answers.partial) });
    const list = await page.locator('#toedienlijst').textContent();
    expect(list).toContain('In wat is ontvangen staat niets om op deze dag te geven.');
  });

  it('has the same emergency button beside every answer, which says what it does before it is used', async () => {
    const buttons = new Set<string>();
    for (const answer of [answers.answered, answers.empty, answers.denied]) {
      const shown = await open({ view: answerView(answer) });
      buttons.add(await shown.locator('.glass').innerHTML());
    }
    expect(buttons.size).toBe(1);
    const page = await open({ view: answerView(answers.empty) });
    await page.locator('.glass summary').click();
    expect(await page.locator('.glass').textContent()).toContain('binnen 72 uur');
    await page.getByLabel('Waarom is er levensgevaar?').fill('Niet aanspreekbaar');
    await press(page, 'Gebruik de noodknop');
    expect(new URLSearchParams(site.sent().body).get('purpose')).toBe('BTG');
    expect(new URLSearchParams(site.sent().body).get('glass-reason')).toBe('Niet aanspreekbaar');
  });

  it('sends one step of a Task, with what was written', async () => {
    const page = await open({ view: views['one that was received']?.[0] as ViewerView });
    await page.getByLabel('Toelichting').fill('Maandag 10 uur');
    await press(page, 'Plek toegezegd');
    expect(site.sent().url).toBe('/zorgverlener/ontvangen/t1/antwoord');
    expect(Object.fromEntries(new URLSearchParams(site.sent().body))).toEqual({
      note: 'Maandag 10 uur',
      status: 'accepted',
    });
  });

  it('ticks off a dose with one press of a button that a thumb finds, and names the dose to who does not see it', async () => {
    const page = await open({ view: views['a list to tick off']?.[0] as ViewerView });
    await page.setViewportSize(telephone);
    const given = page.getByRole('button', { name: /^Gegeven 1 stuk\s?: Apixaban tablet 5 mg, 08:00$/ });
    const box = await given.boundingBox();
    await page.setViewportSize(desktop);
    expect([(box?.height ?? 0) >= 56, (box?.width ?? 0) >= 300]).toEqual([true, true]);
    await given.click();
    await page.waitForLoadState();
    expect(site.sent().url).toBe('/zorgverlener/toedienlijst');
    expect(Object.fromEntries(new URLSearchParams(site.sent().body))).toEqual({
      round: 'r1',
      dose: 'mbh/2026-11-22/08%3A00/1',
      step: 'given',
    });
  });

  it('offers no tap where a colleague is to look first, and her own to that colleague', async () => {
    const page = await open({ view: views['a list to tick off']?.[0] as ViewerView });
    const [waiting, hers] = [page.locator('#dosis-5'), page.locator('#dosis-6')];
    expect(await waiting.locator('.dose__tap').count()).toBe(0);
    expect(await waiting.textContent()).toContain('tekent op een eigen toestel');
    expect(await hers.locator('.dose__tap').textContent()).toContain('Ik heb dit gecontroleerd');
    expect(await page.locator('#dosis-3').textContent()).toContain('Niet zeker of dit is vastgelegd');
  });

  it('sends why a dose went otherwise, and the answer to a question of a person', async () => {
    const page = await open({ view: views['a correction']?.[0] as ViewerView });
    await page.getByRole('radio', { name: 'Anders gegeven' }).check();
    await page.getByLabel('Hoeveel is er gegeven?').fill('0,5');
    await page.getByLabel('Waarom verbetert u dit?').fill('Verkeerde regel');
    await press(page, 'Leg vast');
    expect(Object.fromEntries(new URLSearchParams(site.sent().body))).toMatchObject({
      what: 'otherwise',
      amount: '0,5',
      why: 'Verkeerde regel',
      step: 'save',
    });
    const asked = await open({ view: views['a question of a person, to be answered']?.[0] as ViewerView });
    await press(asked, 'beantwoord');
    expect(site.sent()).toMatchObject({
      url: '/zorgverlener/vragen/r1',
      body: expect.stringContaining('status=completed'),
    });
  });

  it('sends what the preview showed, with the document that goes along', async () => {
    const page = await open({ view: views['a preview']?.[0] as ViewerView });
    await press(page, 'Verstuur');
    expect(Object.fromEntries(new URLSearchParams(site.sent().body))).toEqual({
      exchange: 'one',
      bsn: '999990998',
      search: '',
      receiver: '90000011',
      words: 'Is er plek?',
      'document-a': 'Composition/1',
      status: 'requested',
      step: 'send',
    });
  });

  it('leafs through pictures by keyboard alone', async () => {
    const page = await open({ view: views.pictures?.[0] as ViewerView });
    await page.getByRole('link', { name: 'Volgende' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zorgverlener/beelden/h1?serie=1&beeld=5&licht=20');
    expect(site.sent().url).toContain('/zorgverlener/beelden/h1');
  });

  it('looks right in the dark, with more contrast, on a telephone, and in English', async () => {
    const page = await open({ language: 'en', view: answerView(answers.answered) });
    await openEverything(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await accessibilityBreaches(page)).toEqual([]);
    for (const media of [
      { colorScheme: 'dark' },
      { colorScheme: 'dark', contrast: 'more' },
      { contrast: 'more' },
    ] as const) {
      await page.emulateMedia(media);
      expect([media, await breachesOfLook(page, 'colours')]).toEqual([media, []]);
    }
    await page.setViewportSize(telephone);
    expect(await breachesOfLook(page, 'size')).toEqual([]);
    await open({ view: views['a list to tick off']?.[0] as ViewerView }, page);
    expect(await breachesOfLook(page, 'size')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    expect(await breachesOfLook(page, 'colours')).toEqual([]);
  });

  it('is the same page without JavaScript', async () => {
    const bare = await browser.newPage({ javaScriptEnabled: false });
    const page = await open({ view: answerView(answers.answered) }, bare);
    expect(await page.locator('#overdracht-1 h3').count()).toBeGreaterThan(3);
    expect(await page.locator('script').count()).toBe(0);
    await bare.close();
  });
});
