import type { Fact } from '@stelsel/zibs';
import { useWords } from '../words/use-words.tsx';

/** The value of a fact: our own words, or the source's own sentence, which is never changed. */
export function FactValue({ fact }: { readonly fact: Fact }) {
  const { tell } = useWords();
  const value = tell(fact.words ?? fact.value);
  return fact.kind === 'quote' ? <span className="quote">{value}</span> : value;
}
