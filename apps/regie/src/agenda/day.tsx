import type { Language } from '@stelsel/regie';
import { Gap } from '../parts/gap.tsx';
import { sayIn, type Words } from '../words/words.ts';
import { fromSource } from './agenda-words.ts';
import { sayDay } from './say-figures.ts';

interface DayProps {
  readonly language: Language;
  readonly day: string | null | undefined;
  readonly missing?: Words;
}

/** A day, or the gap where no source says it. */
export function Day({ language, day, missing = fromSource }: DayProps) {
  return day == null ? (
    <Gap say={sayIn(language)} words={missing} />
  ) : (
    <time dateTime={day}>{sayDay(language, day)}</time>
  );
}
