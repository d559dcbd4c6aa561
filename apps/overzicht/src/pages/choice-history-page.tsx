import type { ChoiceHistory } from '@stelsel/citizen';
import { useRemote } from '../api/use-remote.ts';
import { answerWords } from '../choices/answer-words.ts';
import { Badge } from '../parts/badge.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { dayAndTime } from '../record/dates.ts';
import { choices as t } from '../words/texts/choices.ts';
import { useWords } from '../words/use-words.tsx';

/** Every choice that was ever made, by whom, and whether it counts now. */
export function ChoiceHistoryPage() {
  const { tell, locale } = useWords();
  const history = useRemote<ChoiceHistory>('choices/history');
  if (history.state === 'busy') {
    return <Loading />;
  }
  if (history.state === 'failed') {
    return <Failure refusal={history.refusal} onRetry={history.again} />;
  }
  const { entries } = history.value;
  return (
    <>
      <PageHead title={t.history} back />
      {entries.length === 0 ? (
        <p className="empty card card--quiet">{tell(t.historyNone)}</p>
      ) : (
        <ul className="rows">
          {entries.map((entry) => (
            <li key={`${entry.at} ${entry.sentence.nl} ${entry.answer}`} className="source">
              <div className="source__head">
                <span>
                  {tell(entry.sentence)} <strong>{tell(answerWords[entry.answer])}</strong>
                </span>
                <Badge tone={entry.active ? 'good' : 'quiet'}>
                  {tell(entry.active ? t.historyActive : t.historyPast)}
                </Badge>
              </div>
              <p className="muted">
                {dayAndTime(entry.at, locale)} · {tell(t.historyBy)} {tell(entry.by)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
