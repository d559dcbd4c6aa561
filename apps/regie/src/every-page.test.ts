import { unwrap } from '@stelsel/kernel';
import { takeSnapshot } from '@stelsel/regie';
import { accessibilityBreaches, breachesOfLook } from '@stelsel/testkit';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accounts, addresses } from './testing/addresses.ts';
import { lettersOutside } from './testing/read-drawings.ts';
import { openSite, type TestSite } from './testing/site.ts';
import { makeWebApp } from './web-app.tsx';

const desktop = { width: 1280, height: 720 };
const phone = { width: 360, height: 740 };
const normal = { colorScheme: 'light', contrast: 'no-preference', media: 'screen' } as const;

/** Between the margins of A4 as the style says: upright, and on its side for wide pages. */
const paper = { upright: 672, wide: 1016 };

/**
 * Every other way to look at a page that changes what is on the screen; one visit serves them all. What is read aloud
 * is the same in each of them.
 */
const looks: readonly (readonly [
  look: string,
  changed: 'colours' | 'size',
  size: typeof desktop,
  media: Parameters<Page['emulateMedia']>[0],
])[] = [
  ['in the dark', 'colours', desktop, { ...normal, colorScheme: 'dark' }],
  ['with more contrast', 'colours', desktop, { ...normal, contrast: 'more' }],
  ['on paper', 'colours', desktop, { ...normal, media: 'print' }],
  ['on a phone', 'size', phone, normal],
];

let site: TestSite;
beforeAll(async () => {
  site = await openSite(accounts);
  unwrap(await takeSnapshot(site.deps, { version: '1.0.0' }));
});

/** More than the window when anything sticks out of it. */
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

it('looks at every page', () => {
  const paths = addresses.map(([path]) => path.replace(/^\/en(?=\/)/, '').replace(/\?.*/, ''));
  const isSeen = (pattern: string) => {
    const shape = new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`);
    return paths.some((path) => shape.test(path));
  };
  const all = makeWebApp({ style: '', script: '' }).pages.map(({ path }) => path);
  expect(all.filter((path) => !isSeen(path))).toEqual([]);
});

describe.concurrent('every page', () => {
  it.each(addresses.map(([path, as]) => ({ path, as, who: as ?? 'a visitor' })))(
    'has no breach of WCAG 2.2 AA in any look, and fits on a phone and on paper: $path for $who',
    ({ path, as }) =>
      site.visit(path, as, async (page, complaints) => {
        for (const form of await page.locator('details.edit > summary').all()) {
          await form.click();
        }
        expect(await accessibilityBreaches(page)).toEqual([]);
        for (const [look, changed, size, media] of looks) {
          await page.setViewportSize(size);
          await page.emulateMedia(media);
          expect([look, await breachesOfLook(page, changed)]).toEqual([look, []]);
        }
        expect(await widthOf(page)).toBeLessThanOrEqual(phone.width);
        expect(await lettersOutside(page)).toEqual([]);
        await page.emulateMedia({ ...normal, media: 'print' });
        const width = paper[(await page.locator('body.frame--wide').count()) > 0 ? 'wide' : 'upright'];
        await page.setViewportSize({ ...desktop, width });
        expect(['on paper', await widthOf(page)]).toEqual(['on paper', width]);
        // A browser says of every refused page that it was refused.
        expect(complaints().filter((text) => !/status of 40[14]/.test(text))).toEqual([]);
      }),
    60_000,
  );
});
