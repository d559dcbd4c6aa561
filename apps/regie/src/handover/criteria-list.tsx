import type { HandoverItem } from '@stelsel/regie';
import { metWords } from '../words/supply-words.ts';
import { type Say, w } from '../words/words.ts';

interface CriteriaListProps {
  readonly say: Say;
  readonly criteria: HandoverItem['criteria'];
}

/** Each criterion with its answer and the figures behind it; the answer is in words, not in colour alone. */
export function CriteriaList({ say, criteria }: CriteriaListProps) {
  return (
    <ul className="plain">
      {criteria.map(({ code, text, met, working }) => (
        <li key={code}>
          <strong>{say(metWords[met] ?? w(met, met))}</strong> {say(text)} <small>({say(working)})</small>
        </li>
      ))}
    </ul>
  );
}
