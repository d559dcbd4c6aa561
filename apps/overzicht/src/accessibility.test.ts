/** WCAG 2.2 AA and good practice on every page, in every look and state, in a real browser. */
import { accessibilityBreaches, breachesOfLook } from '@stelsel/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from './paths.ts';
import { pagesToSee, rowKey } from './testing/routes-to-see.ts';
import { openSite, phone, type TestSite, type Visit } from './testing/site.ts';
import { settle, unfold, walk } from './testing/walk.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

/** What is wrong on each of these pages, with the address before it. */
async function breaches(
  page: Page,
  pages: readonly string[],
  look: (page: Page) => Promise<readonly string[]> = accessibilityBreaches,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of pages) {
    await walk(page, path);
    await unfold(page);
    found.push(...(await look(page)).map((breach) => `${path} ${breach}`));
    found.push(...(await overflow(page)).map((wide) => `${path} wider than the screen: ${wide}`));
  }
  return found;
}

/** Other colours and another size; the structure of the same pages is looked at in the light. */
async function inAnotherLook(page: Page): Promise<readonly string[]> {
  return [...(await breachesOfLook(page, 'colours')), ...(await breachesOfLook(page, 'size'))];
}

/** Nothing may make the page scroll sideways (1.4.10). */
async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth;
    return wide
      ? [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .slice(0, 3)
          .map((element) => element.outerHTML.slice(0, 80))
      : [];
  });
}

async function opened(visit: Visit, path: string = paths.overview): Promise<Page> {
  const page = await site.open(path, visit);
  await settle(page);
  return page;
}

const windows = new Map<string, Promise<Page>>();

/** A window that the parts of one look share: what it loaded stays loaded. */
function shared(visit: Visit): Promise<Page> {
  const name = JSON.stringify(visit);
  const page = windows.get(name) ?? opened(visit);
  windows.set(name, page);
  return page;
}

/** Pages are looked at in parts, so that no part takes long on a busy machine. */
const parts = [0, 1, 2, 3] as const;
const partOf = (part: number): readonly string[] =>
  pagesToSee(site.told).filter((_, index) => index % parts.length === part);

describe('every page', () => {
  it.each(parts)('has no breach in the light (part %i)', async (part) => {
    expect(await breaches(await shared({}), partOf(part))).toEqual([]);
    expect(site.complaints()).toEqual([]);
  });

  it.each(parts)('keeps its contrast and fits in the dark on a phone (part %i)', async (part) => {
    const page = await shared({ ...phone, settings: { theme: 'dark', results: 'now' } });
    expect(await breaches(page, partOf(part), inAnotherLook)).toEqual([]);
  });
});

describe('the main pages', () => {
  const main = [paths.overview, paths.timeline, paths.section('1'), paths.section('2'), paths.log, paths.choices];

  it.each([
    ['with more contrast', { settings: { contrast: 'more', results: 'now' } }],
    ['with more contrast in the dark', { settings: { contrast: 'more', theme: 'dark', results: 'now' } }],
  ] as const satisfies readonly (readonly [string, Visit])[])('have no breach %s', async (_, visit) => {
    const page = await opened(visit);
    expect(await breaches(page, main, (shown) => breachesOfLook(shown, 'colours'))).toEqual([]);
    await page.context().close();
  });

  it.each([
    [
      'in English with the largest letters on a phone',
      { ...phone, settings: { language: 'en', size: 3, results: 'now' } },
    ],
    ['in Arabic, from right to left', { ...phone, settings: { language: 'ar', results: 'now' } }],
    ['in simple words, before the choice about results', { settings: { simple: true } }],
    ['while results wait for the doctor', { settings: { results: 'wait' } }],
    ['when nobody has anything', { scenario: 'empty' }],
    ['when sources are slow, broken or refuse', { scenario: 'troubled' }],
    ['in the example', { scenario: 'example' }],
  ] as const satisfies readonly (readonly [string, Visit])[])('have no breach %s', async (_, visit) => {
    const page = await opened(visit);
    expect(await breaches(page, main)).toEqual([]);
    expect(site.complaints()).toEqual([]);
    await page.context().close();
  });
});

describe('the doors', () => {
  it.each([
    ['the start page', '/'],
    ['the start page on the way back to a page', `/?verder=${encodeURIComponent('/mijn/tijdlijn')}`],
    ['the page after signing out', '/afgemeld'],
    ['the page of a shared link that is not whole', '/delen'],
    [
      'the page of a shared link',
      `/delen#shlink:/${Buffer.from(JSON.stringify({ url: 'x', key: 'y' })).toString('base64url')}`,
    ],
  ] as const)('%s has no breach', async (_, path) => {
    const page = await shared({ scenario: 'out', ...phone });
    await page.goto('about:blank');
    await page.goto(`${site.url}${path}`);
    await settle(page);
    await unfold(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  it('a page while the service is down has no breach', async () => {
    const page = await opened({ scenario: 'down', ...phone });
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.context().close();
  });
});

describe('questions on top of a page', () => {
  it('about the end of the session have no breach', async () => {
    const page = await opened({ scenario: 'ending' });
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.context().close();
  });

  it('about a medicine have no breach, also when something is missing', async () => {
    const page = await opened(phone, paths.section('1'));
    await page.getByRole('button', { name: /Ik gebruik dit anders: Metoprolol/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Vul dit in.').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.context().close();
  });

  it('before choices are saved, and after, have no breach', async () => {
    const page = await opened({}, paths.choices);
    await page.getByRole('radio', { name: 'Nee' }).first().check();
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await page.getByRole('button', { name: 'Ja, sla mijn keuze op' }).waitFor();
    await unfold(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ja, sla mijn keuze op' }).click();
    await page.getByRole('heading', { name: 'Uw keuze is opgeslagen' }).waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.context().close();
  });

  it('about a sensitive item have no breach', async () => {
    const page = await opened({}, paths.item(rowKey(site.told, 'TobaccoUse')));
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.context().close();
  });
});
