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
      text: wordsOf(element),
      language: element.closest('[lang]')?.getAttribute('lang') ?? 'nl',
    }))
    .filter(({ text }) => text !== '');
}

/** With a pause between the parts of a row: a name and a date are not one word. */
function wordsOf(element: HTMLElement): string {
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (words.nextNode() !== null) {
    parts.push(words.currentNode.textContent ?? '');
  }
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function isVisible(element: HTMLElement): boolean {
  return (
    element.closest('[aria-hidden="true"], [hidden], details:not([open]) > :not(summary)') === null &&
    element.getClientRects().length > 0
  );
}
