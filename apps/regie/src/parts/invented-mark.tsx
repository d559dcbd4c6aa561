import { inventedWords } from '../words/light-words.ts';
import type { Say } from '../words/words.ts';

/** Beside everything that belongs to the invented country. */
export function InventedMark({ say }: { readonly say: Say }) {
  return <span className="invented-mark">{say(inventedWords)}</span>;
}
