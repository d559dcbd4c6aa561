/** What is left after signing out, in a real browser: on this page, behind the back button, in another tab. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paths } from '../paths.ts';
import { openSite, type TestSite } from '../testing/site.ts';
import { settle } from '../testing/walk.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const text = async (page: Page): Promise<string> => (await page.locator('body').textContent()) ?? '';
const own = /Medicijnen|Uitslagen/;

/** The back end ended the session: whoever asks who is signed in hears that nobody is. */
async function endedAtTheBackEnd(page: Page): Promise<void> {
  await page.context().route('**/api/v1/**', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 401, code: 'CIT-SIGN-IN', title: 'Meld u aan' }),
    }),
  );
}

it('nothing of the person is behind the back button', async () => {
  const page = await site.open(paths.overview);
  await settle(page);
  expect(await text(page)).toMatch(own);
  await page.context().route('**/afmelden', async (route) => {
    await endedAtTheBackEnd(page);
    await route.fulfill({ status: 303, headers: { location: `${site.url}/afgemeld` } });
  });
  await page.getByRole('button', { name: /Uitloggen|Afmelden/ }).click();
  await page.waitForURL(/afgemeld/);
  await page.goBack();
  await settle(page);
  expect(await text(page)).not.toMatch(own);
  await page.context().close();
});

it('a tab that somebody comes back to after signing out elsewhere shows nothing any more', async () => {
  const page = await site.open(paths.overview);
  await settle(page);
  expect(await text(page)).toMatch(own);
  await endedAtTheBackEnd(page);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.waitForURL((url) => url.pathname !== paths.overview);
  await settle(page);
  expect(await text(page)).not.toMatch(own);
  await page.context().close();
});

it('a tab that somebody comes back to while signed in goes on where it was', async () => {
  const page = await site.open(paths.overview);
  await settle(page);
  const asked = page.waitForResponse(/api\/v1\/me$/);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect((await asked).status()).toBe(200);
  expect(await text(page)).toMatch(own);
  await page.context().close();
});
