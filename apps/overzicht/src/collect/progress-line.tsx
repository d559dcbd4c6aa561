import type { Phrase } from '../words/define-texts.ts';
import { collecting as t } from '../words/texts/collecting.ts';
import { useWords } from '../words/use-words.tsx';
import type { Collected } from './collection.ts';

/** How far collecting is, in words and as a bar. */
export function ProgressLine({ collected }: { readonly collected: Collected }) {
  const { tell, say } = useWords();
  const { sources, phase } = collected;
  const heard = sources.filter(({ status }) => status !== 'busy').length;
  const values = { done: heard, all: sources.length };
  return (
    <div className="stack">
      <p role="status">
        {tell(sentenceOf(collected))} {sources.length > 0 ? tell(t.progress, values) : null}
      </p>
      {phase === 'busy' && sources.length > 0 ? (
        <progress className="progress" max={sources.length} value={heard} aria-label={say(t.progress, values)} />
      ) : null}
    </div>
  );
}

function sentenceOf({ phase, summary, sources }: Collected): Phrase {
  switch (phase) {
    case 'nothing':
      return t.none;
    case 'busy':
      return t.busy;
    case 'interrupted':
    case 'failed':
      return t.interrupted;
    case 'done': {
      const good = sources.every(({ status }) => ['done', 'empty', 'not-kept'].includes(status));
      return summary?.complete !== false && good ? t.complete : t.incomplete;
    }
    default:
      return phase satisfies never;
  }
}
