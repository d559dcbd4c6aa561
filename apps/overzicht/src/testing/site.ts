/** The built app on the recorded back end, with one browser: for browser tests, screenshots and benchmarks. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../../../packages/testkit/src/open-browser.ts';
import { buildOverzicht } from '../../build.ts';
import type { Settings } from '../settings/settings.ts';
import { type Scenario, scenarioHeader } from './scenario.ts';
import { type Recording, recordingShiftMs, serveRecording } from './serve-recording.ts';
import { settle } from './walk.ts';

export interface Visit extends BrowserContextOptions {
  readonly scenario?: Scenario;
  readonly settings?: Partial<Settings>;
}

export interface TestSite extends Recording {
  readonly browser: Browser;
  /** Opens a window of its own on an address of the app. */
  readonly open: (path: string, visit?: Visit) => Promise<Page>;
  /** The same, and waits until the page stands. */
  readonly visit: (path: string, visit?: Visit) => Promise<Page>;
  /** What the browser complained about since the last `open`, breaches of the policy included. */
  readonly complaints: () => readonly string[];
}

/** A telephone of the smallest kind that must work. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

export async function openSite(): Promise<TestSite> {
  const recording = await serveRecording(await buildOverzicht());
  const browser = await openBrowser();
  let heard: string[] = [];
  const open: TestSite['open'] = async (
    path,
    { scenario = 'whole', settings = { results: 'now' }, ...options } = {},
  ) => {
    heard = [];
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      locale: 'nl-NL',
      extraHTTPHeaders: { [scenarioHeader]: scenario },
      ...options,
    });
    await context.addInitScript(shiftTime, recordingShiftMs);
    await context.addInitScript(
      (kept: string) => window.localStorage.setItem('mijnzorgoverzicht', kept),
      JSON.stringify(settings),
    );
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) {
        heard.push(message.text());
      }
    });
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(`${recording.url}${path}`);
    return page;
  };
  return {
    ...recording,
    browser,
    complaints: () => heard,
    open,
    visit: async (path, visit) => {
      const page = await open(path, visit);
      await settle(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await recording.close();
    },
  };
}

/** In the browser: it is the moment of the recording, and time goes on from there. */
function shiftTime(shift: number): void {
  const RealDate = Date;
  class ShiftedDate extends RealDate {
    constructor(...parts: readonly [] | readonly [number | string]) {
      super(...((parts.length === 0 ? [RealDate.now() + shift] : parts) as [number]));
    }
    static override now(): number {
      return RealDate.now() + shift;
    }
  }
  window.Date = ShiftedDate as DateConstructor;
}
