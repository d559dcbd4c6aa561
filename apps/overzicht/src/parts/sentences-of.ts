export interface Sentence {
  readonly text: string;
  readonly language: string;
}

/** Elements that are heard as one sentence, each with its own language. */
const spoken = 'h1, h2, h3, p, dt, dd, li, summary, caption, th, td, label, legend, button, a.tile';

/** What a voice should say of a page: visible words in order, hidden and folded parts left out. */
export function sentencesOf(page: HTMLElement): readonly Sentence[] {
  return [...page.querySelectorAll<HTMLElement>(spoken)]
    .filter((element) => element.querySelector(spoken) === null && isVisible(element))
    .map((element) => ({
      text: (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      language: element.closest('[lang]')?.getAttribute('lang') ?? 'nl',
    }))
    .filter(({ text }) => text !== '');
}

function isVisible(element: HTMLElement): boolean {
  return element.closest('[aria-hidden="true"], [hidden]') === null && element.getClientRects().length > 0;
}
