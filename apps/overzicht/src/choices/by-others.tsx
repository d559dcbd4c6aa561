import { Button } from '@nl-design-system-candidate/button-react';
import type { ChoiceByOther, ChoiceByOtherAnswer, ChoicesView } from '@stelsel/citizen';
import { useDeed } from '../api/use-deed.ts';
import { useApp } from '../app-context.ts';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { Icon } from '../parts/icon.tsx';
import { longDay } from '../record/dates.ts';
import { choices as t } from '../words/texts/choices.ts';
import { useWords } from '../words/use-words.tsx';
import { answerWords } from './answer-words.ts';

interface ByOthersProps {
  readonly changes: readonly ChoiceByOther[];
  readonly onAnswer: (view: ChoicesView) => void;
}

/** Somebody else recorded a choice for the person: always told, always answered with one button. */
export function ByOthers({ changes, onAnswer }: ByOthersProps) {
  const { tell, locale } = useWords();
  const { http } = useApp();
  const deed = useDeed();
  const answer = (key: string, correct: boolean): void =>
    void deed.run(async () => {
      const body: ChoiceByOtherAnswer = { correct };
      onAnswer(await http.post<ChoicesView>(`choices/by-others/${encodeURIComponent(key)}`, body));
    });
  return changes.length === 0 ? null : (
    <div className="stack">
      {changes.map((change) => (
        <section key={change.key} className="notice">
          <Icon name="alert" />
          <div className="stack">
            <p>
              <strong>{tell(t.byOther, { by: change.by, at: longDay(change.at, locale) })}</strong>
            </p>
            <p>
              {tell(change.sentence)} {tell(answerWords[change.answer])}
            </p>
            <div className="actions">
              <Button purpose="primary" busy={deed.busy} onClick={() => answer(change.key, true)}>
                {tell(t.byOtherYes)}
              </Button>
              <Button purpose="secondary" busy={deed.busy} onClick={() => answer(change.key, false)}>
                {tell(t.byOtherNo)}
              </Button>
            </div>
          </div>
        </section>
      ))}
      <DeedNotice refusal={deed.refusal} />
    </div>
  );
}
