/** Whether a topic applies to a sector, as its own fact: yes, no with the reason, or nobody knows. */
import type { applicability, HeldRecord, Language } from '@stelsel/regie';
import { Gap } from '../parts/gap.tsx';
import { InDutch } from '../parts/named.tsx';
import { type Say, w } from '../words/words.ts';

interface AppliesMarkProps {
  readonly language: Language;
  readonly say: Say;
  readonly of: HeldRecord<typeof applicability.fields> | undefined;
}

export function AppliesMark({ language, say, of }: AppliesMarkProps) {
  const applies = of?.fields.applies;
  if (of === undefined || applies == null) {
    return <Gap say={say} words={unknown} />;
  }
  return applies === 'ja' ? (
    say(yes)
  ) : (
    <>
      {say(no)}
      {of.fields.reason == null ? null : (
        <p className="reason">
          <InDutch dutch={language === 'en'}>{of.fields.reason}</InDutch>
        </p>
      )}
    </>
  );
}

const yes = w('ja', 'yes');
const no = w('nee', 'no');
const unknown = w('niet bekend', 'not known');
