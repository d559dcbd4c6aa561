import type { Locator, Page } from 'playwright-core';

/** Goes to another page of the app as a link does, without loading it again, and waits until it stands. */
export async function walk(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => window.history.pushState(null, '', to), path);
  await settle(page);
}

/** Until the page has its heading and nothing says that it is still on its way. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1:not(.visually-hidden)').first().waitFor();
  await page.waitForFunction(() => document.querySelector('main .skeleton') === null);
}

/** Opens every fold, so that what is in it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.open = true;
    }
  });
}

/** A button by the name people read or hear. */
export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name });
}
