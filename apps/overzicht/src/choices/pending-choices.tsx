import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { PendingAnswer, PendingChoice } from '@stelsel/citizen';
import { useDeed } from '../api/use-deed.ts';
import { useRemote } from '../api/use-remote.ts';
import { useApp } from '../app-context.ts';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { longDay } from '../record/dates.ts';
import type { Phrase } from '../words/define-texts.ts';
import { choices as t } from '../words/texts/choices.ts';
import { useWords } from '../words/use-words.tsx';
import { answerWords } from './answer-words.ts';

/** The buttons of each state: to go on with it, and to take it away. */
const buttons: Readonly<Record<PendingChoice['next'], { readonly yes?: Phrase; readonly no: Phrase }>> = {
  answer: { yes: t.pendingAgree, no: t.pendingRefuse },
  finish: { yes: t.pendingFinish, no: t.pendingDrop },
  wait: { no: t.pendingDrop },
};

/** From 12 to 15 child and parent decide together: what one of them asked, and what is still to be said. Nothing when nothing waits. */
export function PendingChoices() {
  const { tell } = useWords();
  const { http } = useApp();
  const pending = useRemote<readonly PendingChoice[]>('choices/pending');
  const deed = useDeed();
  if (pending.state !== 'here' || pending.value.length === 0) {
    return pending.state === 'failed' ? <DeedNotice refusal={pending.refusal} /> : null;
  }
  const answer = (key: string, agree: boolean): void =>
    void deed.run(async () => {
      const body: PendingAnswer = { agree };
      pending.set(await http.post<readonly PendingChoice[]>(`choices/pending/${encodeURIComponent(key)}`, body));
    });
  return (
    <section className="stack">
      <Heading level={2}>{tell(t.pending)}</Heading>
      {pending.value.map((choice) => (
        <Pending key={choice.key} choice={choice} busy={deed.busy} onAnswer={(agree) => answer(choice.key, agree)} />
      ))}
      <DeedNotice refusal={deed.refusal} />
    </section>
  );
}

interface PendingProps {
  readonly choice: PendingChoice;
  readonly busy: boolean;
  readonly onAnswer: (agree: boolean) => void;
}

function Pending({ choice, busy, onAnswer }: PendingProps) {
  const { tell, say, locale } = useWords();
  const { yes, no } = buttons[choice.next];
  const named = (words: Phrase) => say(t.pendingNamed, { deed: say(words), child: choice.child });
  return (
    <article className="card stack">
      <Heading level={3}>{tell(t.pendingFor, { child: choice.child })}</Heading>
      <ul className="dots">
        {choice.changed.map(({ sentence, to }) => (
          <li key={sentence.nl}>
            {tell(sentence)} <strong>{tell(answerWords[to])}</strong>
          </li>
        ))}
      </ul>
      <p>{tell(choice.explanation)}</p>
      <p className="muted">{tell(t.pendingUntil, { day: longDay(choice.until, locale) })}</p>
      <div className="actions">
        {yes === undefined ? null : (
          <Button purpose="primary" busy={busy} aria-label={named(yes)} onClick={() => onAnswer(true)}>
            {tell(yes)}
          </Button>
        )}
        <Button purpose="secondary" busy={busy} aria-label={named(no)} onClick={() => onAnswer(false)}>
          {tell(no)}
        </Button>
      </div>
    </article>
  );
}
