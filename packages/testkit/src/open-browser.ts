/** The browser that tests of pages use. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Flags that would switch off what the tests look at, end the browser with its first window, or draw in it with a GPU. */
const unwanted =
  /^--(disable-web-security|allow-running-insecure-content|single-process|no-zygote|in-process-gpu|ignore-gpu-blocklist)/;

/** A headless Chromium that comes with the packages: no browser and no graphics card of the machine is needed. */
export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.test(arg)), '--disable-gpu'],
    headless: true,
  });
}
