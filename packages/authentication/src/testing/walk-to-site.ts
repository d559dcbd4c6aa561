import assert from 'node:assert/strict';
import type { signInTestSite } from './sign-in-site.ts';

type Site = Awaited<ReturnType<typeof signInTestSite>>;
export type Browser = ReturnType<Site['browser']>;

/** Signs in as far as the address to which the provider sends the browser back; who is known there chooses no more. */
export async function untilBack(site: Site, browser: Browser, account = 'p-1001', page = '/'): Promise<string> {
  const stopAt = (url: string): boolean => url.startsWith(`${site.origin}/aanmelden/terug`);
  const choosing = await browser.go(`${site.origin}/aanmelden?terug=${encodeURIComponent(page)}`, { stopAt });
  if (stopAt(choosing.url)) {
    return choosing.url;
  }
  assert.ok(choosing.body.includes('Aanmelden bij Proefsite'), 'the provider says which site asks');
  const back = await browser.go(choosing.url, { form: { account }, stopAt });
  assert.ok(back.url.includes('/aanmelden/terug?'), 'the provider sends the browser back');
  return back.url;
}

export async function signedIn(site: Site, browser: Browser = site.browser(), account = 'p-1001'): Promise<Browser> {
  await browser.go(await untilBack(site, browser, account));
  return browser;
}
