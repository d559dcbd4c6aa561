/** Why a programme is later than first agreed, as its decisions say it. */
import type { ProgrammeView } from '@stelsel/regie';
import { Gap } from '../parts/gap.tsx';
import { When } from '../parts/when.tsx';
import { type Say, w } from '../words/words.ts';

interface ProgrammeReasonsProps {
  readonly say: Say;
  readonly record: ProgrammeView['record'];
}

/** The reasons for which the plan was renewed; what the owner says stands apart, as words of the owner. */
export function ProgrammeReasons({ say, record }: ProgrammeReasonsProps) {
  const { rebaselines, comment } = record.fields;
  return (
    <>
      {rebaselines == null || rebaselines.length === 0 ? (
        <p>
          <Gap say={say} words={noReason} />
        </p>
      ) : (
        <ul className="inline-list">
          {rebaselines.map(({ at, reason, days }) => (
            <li key={at}>
              <span lang="nl">{reason}</span>: {say(w(`${days} dagen erbij`, `${days} days more`))} (
              <When say={say} at={at} />)
            </li>
          ))}
        </ul>
      )}
      {comment == null ? null : (
        <p>
          {say(ownerSays)} <q>{comment}</q>
        </p>
      )}
    </>
  );
}

const noReason = w('De eigenaar noemt geen reden.', 'The owner gives no reason.');
const ownerSays = w('De eigenaar zegt:', 'The owner says:');
