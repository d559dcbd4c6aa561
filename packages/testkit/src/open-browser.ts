/** The browser that tests of pages use. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Flags that would switch off what the tests look at, or end the browser with its first window. */
const unwanted = /^--(disable-web-security|allow-running-insecure-content|single-process|no-zygote)/;

/** A headless Chromium that comes with the packages: no browser of the machine is needed. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !unwanted.test(arg)),
    headless: true,
  });
}
