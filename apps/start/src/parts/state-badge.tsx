import type { SourceStatus } from '@stelsel/kernel';
import type { Words } from '../api.ts';
import { useWords } from '../language.ts';

export type Tone = 'idle' | 'busy' | 'good' | 'quiet' | 'warn' | 'bad';

const shapes: Readonly<Record<Tone, string>> = {
  idle: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12z',
  busy: 'M12 4a8 8 0 1 0 8 8h-3a5 5 0 1 1-5-5z',
  good: 'M9.500 18 3.500 12l2-2 4 4 9-9 2 2z',
  quiet: 'M5 10.500h14v3H5z',
  warn: 'M12 3 22 20.500H2zM11 9v6h2V9zm0 7.500v2h2v-2z',
  bad: 'm6.500 4.500 5.500 5.500 5.500-5.500 2 2L14 12l5.500 5.500-2 2L12 14l-5.500 5.500-2-2L10 12 4.500 6.500z',
};

export const toneOfSource: Readonly<Record<SourceStatus, Tone>> = {
  busy: 'busy',
  done: 'good',
  empty: 'quiet',
  partial: 'warn',
  refused: 'warn',
  failed: 'bad',
  'not-kept': 'quiet',
};

/** A state in a word, with a shape beside it: never colour alone. */
export function StateBadge({ tone, words }: { readonly tone: Tone; readonly words: Words }) {
  const say = useWords();
  return (
    <span className={`nl-data-badge state state--${tone}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shapes[tone]} fillRule="evenodd" />
      </svg>
      {say(words)}
    </span>
  );
}
