import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ChoiceReceipt } from '@stelsel/citizen';
import { Notice } from '../parts/notice.tsx';
import { dayAndTime } from '../record/dates.ts';
import { choices as t } from '../words/texts/choices.ts';
import { useWords } from '../words/use-words.tsx';
import { answerWords } from './answer-words.ts';

interface ReceiptViewProps {
  readonly receipt: ChoiceReceipt;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What was chosen, by whom and from when; with one button back for a day. */
export function ReceiptView({ receipt, busy, onUndo }: ReceiptViewProps) {
  const { tell, say, locale } = useWords();
  return (
    <section className="card stack" aria-live="polite">
      <Heading level={2}>{tell(t.receipt)}</Heading>
      <p className="muted">{tell(t.receiptBy, { by: receipt.by, at: dayAndTime(receipt.at, locale) })}</p>
      <ul className="dots">
        {receipt.changed.map(({ sentence, from, to }) => (
          <li key={sentence.nl}>
            {tell(sentence)} <span className="muted">{tell(t.from, { answer: say(answerWords[from]) })}</span>,{' '}
            <strong>{tell(t.to, { answer: say(answerWords[to]) })}</strong>
          </li>
        ))}
      </ul>
      {receipt.waitsFor === undefined ? (
        <p>{tell(receipt.takesEffect)}</p>
      ) : (
        <Notice kind="plain" icon="clock">
          {tell(receipt.waitsFor)}
        </Notice>
      )}
      {receipt.undoUntil === undefined ? null : (
        <div className="actions">
          <Button purpose="secondary" busy={busy} onClick={onUndo}>
            {tell(t.undo)}
          </Button>
          <span className="muted">{tell(t.undoUntil, { when: dayAndTime(receipt.undoUntil, locale) })}</span>
        </div>
      )}
    </section>
  );
}
