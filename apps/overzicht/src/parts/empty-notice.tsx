import type { Collected } from '../collect/collection.ts';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';
import type { Sayable } from '../words/words.ts';

interface EmptyNoticeProps {
  readonly collected: Collected;
  /** What to say when every source answered and none has anything. */
  readonly complete?: Sayable;
}

/** Nothing to show, and why: still busy, not everybody answered, or truly nothing. These never look alike. */
export function EmptyNotice({ collected, complete = t.emptyComplete }: EmptyNoticeProps) {
  const { tell } = useWords();
  const { phase, sources, summary } = collected;
  const whole =
    sources.every(({ status }) => ['done', 'empty', 'not-kept'].includes(status)) && summary?.complete !== false;
  const words =
    phase === 'busy' || phase === 'nothing' ? t.emptyBusy : phase === 'done' && whole ? complete : t.emptyPartial;
  return (
    <p className="empty card card--quiet" role="status">
      {tell(words)}
    </p>
  );
}
