/** Looking at the pictures of a scan in a real browser: by keys, by a finger, larger, lighter, and when they do not come. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../paths.ts';
import { openSite, phone, type TestSite } from '../testing/site.ts';
import { button, settle, walk } from '../testing/walk.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

describe('the pictures of a scan', () => {
  const study = () => site.told.groups.find(({ zib }) => zib === 'ImagingStudy');
  const place = (page: Page) => page.getByRole('slider', { name: /^Beeld/ });

  it('are reached from the examination, with what the doctor wrote beside them', async () => {
    const page = await site.visit(paths.item(study()?.key ?? ''), phone);
    await page.getByRole('link', { name: 'Bekijk de beelden' }).click();
    await page.locator('canvas:visible').waitFor();
    expect(await page.getByText('Meniscus intact.').count()).toBe(1);
    expect(await place(page).getAttribute('aria-valuetext')).toBe('Beeld 4 van 8');
    await page.context().close();
  });

  it('are leafed through by keys, buttons and slider, made larger, and chosen by series', async () => {
    const page = await site.visit(paths.images(study()?.lead.key ?? ''));
    const now = () => place(page).getAttribute('aria-valuetext');
    await page.getByRole('group', { name: 'De beelden' }).press('ArrowRight');
    expect(await now()).toBe('Beeld 5 van 8');
    await page.getByRole('group', { name: 'De beelden' }).press('End');
    expect([await now(), await button(page, 'Volgend beeld').isDisabled()]).toEqual(['Beeld 8 van 8', true]);
    await button(page, 'Vorig beeld').click();
    await place(page).press('ArrowLeft');
    expect(await now()).toBe('Beeld 6 van 8');
    await button(page, 'Groter').click();
    expect((await page.locator('canvas').getAttribute('style')) ?? '').toContain('150%');
    await page.getByRole('radio', { name: /Serie 2/ }).check();
    expect([await now(), await button(page, 'Hele beeld').isDisabled()]).toEqual(['Beeld 3 van 6', true]);
    await page.context().close();
  });

  it('are leafed through by a finger', async () => {
    const page = await site.visit(paths.images(study()?.lead.key ?? ''), phone);
    const box = await page.locator('canvas:visible').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 100];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 4 });
    await page.mouse.up();
    expect(await place(page).getAttribute('aria-valuetext')).toBe('Beeld 6 van 8');
    await page.context().close();
  });

  it('are drawn anew by their source when they should be lighter', async () => {
    const page = await site.visit(paths.images(study()?.lead.key ?? ''));
    await page.getByText('Licht en contrast').click();
    const asked = page.waitForRequest(/images\/.*center=/);
    await page.getByRole('slider', { name: 'Licht' }).fill('50');
    expect(Object.fromEntries(new URL((await asked).url()).searchParams)).toEqual({ center: '0', width: '2000' });
    await button(page, 'Zoals het was').click();
    expect(await page.getByRole('slider', { name: 'Licht' }).inputValue()).toBe('0');
    await page.context().close();
  });

  it('that do not come say why, and can be asked again; the rest stays', async () => {
    const page = await site.open(paths.overview);
    await settle(page);
    const refused = {
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 403, code: 'CIT-IMAGE-REFUSED', title: 'Deze zorgverlener laat ons niet toe.' }),
    };
    await page.route('**/api/v1/collection/images/*', (route) => route.fulfill(refused));
    await walk(page, paths.images(study()?.lead.key ?? ''));
    await page.getByText('Deze zorgverlener laat ons niet toe.').waitFor();
    expect(await page.getByText('Meniscus intact.').count()).toBe(1);
    await page.unroute('**/api/v1/collection/images/*');
    await page.route('**/api/v1/collection/images/*/1/*', (route) => route.fulfill({ ...refused, status: 503 }));
    await button(page, 'Probeer opnieuw').click();
    await page.locator('.viewer__trouble').waitFor();
    await page.unroute('**/api/v1/collection/images/*/1/*');
    await page.locator('.viewer__trouble').getByRole('button').click();
    await page.locator('.viewer__trouble').waitFor({ state: 'detached' });
    await page.locator('canvas:visible').waitFor();
    await page.context().close();
  });
});
