/** Reads the drawings of a page as a designer would look at them: are all letters where they belong? */
import type { Page } from 'playwright-core';

/** Texts that stand outside their drawing, or that begin inside a box and run out of it. */
export function lettersOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    const sticksOut = (text: DOMRect, box: DOMRect): boolean =>
      text.left < box.left - slack ||
      text.right > box.right + slack ||
      text.top < box.top - slack ||
      text.bottom > box.bottom + slack;
    return [...document.querySelectorAll<SVGSVGElement>('main svg')].flatMap((drawing) =>
      [...drawing.querySelectorAll('text')].flatMap((text) => {
        const letters = text.getBoundingClientRect();
        const boxes = [...(text.parentElement?.querySelectorAll(':scope > rect') ?? [])]
          .map((rect) => rect.getBoundingClientRect())
          .filter(({ left, right }) => letters.left > left && letters.left < right);
        return letters.width > 0 && [drawing.getBoundingClientRect(), ...boxes].some((box) => sticksOut(letters, box))
          ? [`${drawing.getAttribute('class')}: ${text.textContent}`]
          : [];
      }),
    );
  });
}
