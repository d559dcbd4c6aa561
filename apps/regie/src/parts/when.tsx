/** A day or an instant as people read it, with its exact value for programs. */
import { dayText, instantText } from '@stelsel/regie';
import type { Say } from '../words/words.ts';

interface WhenProps {
  readonly say: Say;
  readonly at: string;
  /** Also the time, to the minute. */
  readonly exact?: boolean;
}

export function When({ say, at, exact = false }: WhenProps) {
  return <time dateTime={at}>{say(exact ? instantText(at) : dayText(at))}</time>;
}
