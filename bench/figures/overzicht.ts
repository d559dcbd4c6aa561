/** MijnZorgoverzicht in a real browser on a recorded back end: first content, everything on screen, and each touch. */
import type { Page } from 'playwright-core';
import { openSite, type TestSite } from '../../apps/overzicht/src/testing/site.ts';
import { settle } from '../../apps/overzicht/src/testing/walk.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { quantiles, round } from '../measure.ts';

export const overzichtBench: Bench = {
  names: ['overzicht.first_content_ms', 'overzicht.complete_ms', 'overzicht.interaction_ms'],
  run: overzichtFigures,
};

const visits = 10;
const touches = 20;
const width = 1280;

async function* overzichtFigures({ scale, onClose }: BenchContext): AsyncIterable<Figure> {
  const site = await openSite();
  onClose(site.close);
  const times = await visitTimes(site, Math.max(3, Math.round(visits * scale)));
  const loaded = `${times.length} visits with nothing cached, 5 sources and 2,000 rows, browser and server on one machine`;
  yield figureOf(
    'overzicht.first_content_ms',
    times.map(({ firstMs }) => firstMs),
    loaded,
  );
  yield figureOf(
    'overzicht.complete_ms',
    times.map(({ completeMs }) => completeMs),
    loaded,
  );
  const touched = await touchTimes(site, Math.max(4, Math.round(touches * scale)));
  yield figureOf(
    'overzicht.interaction_ms',
    touched,
    `${touched.length} filters of a timeline of 5,000 rows, to the next frame`,
  );
}

function figureOf(name: string, times: readonly number[], size: string): Figure {
  const measured = quantiles(times);
  return { name, value: round(measured.p95), unit: 'ms', ...measured, size };
}

interface VisitTimes {
  readonly firstMs: number;
  readonly completeMs: number;
}

/** From asking for the page until something, and until everything, is on screen; the first visit warms the server up. */
async function visitTimes(site: TestSite, count: number): Promise<readonly VisitTimes[]> {
  const times: VisitTimes[] = [];
  for (let visit = 0; visit <= count; visit += 1) {
    const page = await site.open('/mijn/', { scenario: 'thousands', viewport: { width, height: 860 } });
    await page.waitForFunction(() => document.body.textContent?.includes('Er ontbreekt niets') === true);
    const measured = await page.evaluate(() => ({
      firstMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      completeMs: performance.now(),
    }));
    await page.context().close();
    if (visit > 0) {
      times.push(measured);
    }
  }
  return times;
}

/** From choosing until the browser has drawn what was chosen. */
async function touchTimes(site: TestSite, count: number): Promise<readonly number[]> {
  const page = await site.open('/mijn/tijdlijn', { scenario: 'large', viewport: { width, height: 860 } });
  await settle(page);
  await page.getByText('5000 gegevens').waitFor();
  const times: number[] = [];
  for (let touch = 0; touch <= count; touch += 1) {
    const ms = await choose(page, touch % 2 === 0 ? '3' : '');
    if (touch > 0) {
      times.push(ms);
    }
  }
  await page.context().close();
  return times;
}

/** Chooses a kind as a hand would, and waits for the frame that shows it. */
function choose(page: Page, value: string): Promise<number> {
  return page.evaluate(async (chosen) => {
    const field = document.querySelector('select');
    const started = performance.now();
    const setter = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    setter?.call(field, chosen);
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - started;
  }, value);
}
