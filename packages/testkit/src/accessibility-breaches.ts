import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours or on the size of the window. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const sizeRules = ['target-size', 'scrollable-region-focusable'];

/**
 * Breaches of WCAG 2.2 AA and of good practice on the page as it stands, one line each. Our pages have no frames, so
 * everything runs in the page itself, and only what is wrong is worked out in detail: five times as fast as a full report.
 */
export function accessibilityBreaches(page: Page): Promise<readonly string[]> {
  return breaches(page, (axe) => axe.options({ runOnly: standards, resultTypes: ['violations'] }));
}

/**
 * The same after a change of colours or of the window alone, on a page that was looked at as a whole: only what such a
 * change can break. Texts that are styled alike, in places that are styled alike, are judged once.
 */
export async function breachesOfLook(page: Page, changed: 'colours' | 'size'): Promise<readonly string[]> {
  if (changed === 'size') {
    return breaches(page, (axe) => only(axe, sizeRules));
  }
  await page.evaluate(markOneOfEveryKind);
  return breaches(page, (axe) => only(axe.include('[data-judged]'), colourRules));
}

function only(axe: AxeBuilder, values: string[]): AxeBuilder {
  return axe.options({ runOnly: { type: 'rule', values }, resultTypes: ['violations'] });
}

async function breaches(page: Page, ask: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // Half a megabyte of source is brought into a page once.
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page }).setLegacyMode(true);
  const report = await ask(axe).analyze();
  return report.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Runs in the page: of all texts with the same classes above them and the same computed style, the first is marked. */
function markOneOfEveryKind(): void {
  const places = new Map<Element, string>();
  const placeOf = (element: Element): string => {
    const known = places.get(element);
    if (known !== undefined) {
      return known;
    }
    const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity } = getComputedStyle(element);
    const style = [color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity].join();
    const above = element.parentElement === null ? '' : placeOf(element.parentElement);
    const place = `${above}>${element.tagName}.${element.getAttribute('class') ?? ''}{${style}}`;
    places.set(element, place);
    return place;
  };
  const seen = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== '',
    );
    const isRead = hasText || 'value' in element;
    element.toggleAttribute('data-judged', isRead && !seen.has(placeOf(element)));
    if (isRead) {
      seen.add(placeOf(element));
    }
  }
}
