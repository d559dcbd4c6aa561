import { notFilledIn } from '../words/light-words.ts';
import type { Say, Words } from '../words/words.ts';

/** Something that nobody has said, or that a document does not say: a gap is shown, not hidden. */
export function Gap({ say, words = notFilledIn }: { readonly say: Say; readonly words?: Words }) {
  return <span className="gap">{say(words)}</span>;
}
