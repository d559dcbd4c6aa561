import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What another look of the same page can break: colours, sizes of letters and of the screen. */
const byLook = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * Breaches of WCAG 2.2 AA and of good practice on the page as it stands, one line each. Our pages have no frames, so
 * everything runs in the page itself, and only what is wrong is worked out in detail: five times as fast as a full report.
 *
 * @param what `look`: only what can differ for a page whose structure was looked at before, in other colours or sizes
 */
export async function accessibilityBreaches(page: Page, what: 'all' | 'look' = 'all'): Promise<readonly string[]> {
  const report = await (await builderFor(page))
    .setLegacyMode(true)
    .options({
      runOnly: what === 'all' ? standards : { type: 'rule', values: byLook },
      resultTypes: ['violations'],
    })
    .analyze();
  return report.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Half a megabyte of rules goes into a page once; it stays there while one walks through the app. */
async function builderFor(page: Page): Promise<AxeBuilder> {
  return (await page.evaluate('typeof axe === "object"'))
    ? new AxeBuilder({ page, axeSource: ';' })
    : new AxeBuilder({ page });
}
