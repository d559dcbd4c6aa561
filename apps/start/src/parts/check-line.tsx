import type { Check } from '../journey.ts';
import { useWords } from '../language.ts';
import { checkWords } from '../steps.ts';
import { texts } from '../texts.ts';
import { StateBadge, type Tone } from './state-badge.tsx';
import { Wire } from './wire.tsx';

export const toneOfCheck: Readonly<Record<Check['state'], Tone>> = {
  started: 'busy',
  done: 'good',
  refused: 'warn',
  failed: 'bad',
};
export const checkStateWords = {
  started: texts.busy,
  done: texts.done,
  refused: texts.refusedWord,
  failed: texts.failedWord,
} as const;

/** One check, however often it was done, with what crossed the wire. */
export function CheckLine({ check }: { readonly check: Check }) {
  const say = useWords();
  return (
    <li className="check">
      <span className="check__what">
        {say(checkWords(check))}
        {check.times > 1 ? `, ${check.times} ${say(texts.times)}` : null}
      </span>
      <StateBadge tone={toneOfCheck[check.state]} words={checkStateWords[check.state]} />
      {check.notes.map((note) => (
        <span key={note.nl} className="check__note">
          {say(note)}
        </span>
      ))}
      {check.wire.length > 0 ? <Wire messages={check.wire} /> : null}
    </li>
  );
}
