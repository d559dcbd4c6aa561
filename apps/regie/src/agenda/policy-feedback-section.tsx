/** What came back to policy about a topic or an item: from practice and from measurement, with the answer. */
import type { HeldRecord, PageRequest } from '@stelsel/regie';
import { policyFeedback } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { When } from '../parts/when.tsx';
import { choiceWords } from '../records/field-words.ts';
import { AddLink } from '../records/keep-links.tsx';
import { recordPath } from '../records/record-name.ts';
import { sayIn, w } from '../words/words.ts';

interface PolicyFeedbackSectionProps {
  readonly request: PageRequest;
  readonly feedback: readonly HeldRecord<typeof policyFeedback.fields>[];
  /** What a new report is about. */
  readonly about: Readonly<Record<string, string>>;
}

export function PolicyFeedbackSection({ request, feedback, about }: PolicyFeedbackSectionProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const { on } = request.reader.moment;
  return (
    <section aria-labelledby="terugkoppeling">
      <h2 id="terugkoppeling">{say(title)}</h2>
      <p>{say(rule)}</p>
      {feedback.length === 0 ? (
        <p>{say(none)}</p>
      ) : (
        <DataTable
          id="terugkoppeling-rijen"
          caption={say(caption)}
          rows={feedback}
          keyOf={({ code }) => code}
          columns={[
            {
              heading: say(whatWord),
              cell: ({ code, invented, fields }) => (
                <>
                  <a href={links.page(recordPath(policyFeedback.name, code))}>{fields.text ?? code}</a>{' '}
                  {invented ? <InventedMark say={say} /> : null}
                </>
              ),
            },
            { heading: say(byWord), cell: (one) => <SourceMark say={say} source={one.sourceOf('text')} /> },
            {
              heading: say(stateWord),
              cell: ({ fields }) =>
                fields.state == null ? <Gap say={say} /> : say(choiceWords('policy-feedback.state', fields.state)),
            },
            {
              heading: say(answerWord),
              cell: (one) =>
                one.fields.answer == null ? (
                  <DueAnswer request={request} due={one.fields.answerBy} on={on} />
                ) : (
                  <>
                    {one.fields.answer} <SourceMark say={say} source={one.sourceOf('answer')} />
                  </>
                ),
            },
          ]}
        />
      )}
      <p>
        <a
          href={links.rows(
            'agenda/feedback',
            about.topic === undefined ? { item: about.item } : { topic: about.topic },
          )}
        >
          {say(rows)}
        </a>
      </p>
      <AddLink request={request} type={policyFeedback} about={about} />
    </section>
  );
}

interface DueAnswerProps {
  readonly request: PageRequest;
  readonly due: string | null | undefined;
  readonly on: string;
}

function DueAnswer({ request, due, on }: DueAnswerProps) {
  const say = sayIn(request.language);
  if (due == null) {
    return <Gap say={say} words={waiting} />;
  }
  return (
    <>
      {say(until)} <When say={say} at={due} />
      {due < on ? <strong> {say(late)}</strong> : null}
    </>
  );
}

const title = w('Terugkoppeling aan beleid', 'Feedback to policy');
const rule = w(
  'Lukt iets niet, of is een drempel gemist, dan gaat dat terug naar wie het beleid maakte. Het antwoord staat erbij.',
  'When something does not work, or a threshold was missed, it goes back to who made the policy. The answer stands beside it.',
);
const caption = w('Wat terugkwam, met het antwoord', 'What came back, with the answer');
const none = w('Er is nog niets teruggekoppeld.', 'Nothing came back yet.');
const whatWord = w('Wat lukt er niet', 'What does not work');
const byWord = w('Gemeld door', 'Reported by');
const stateWord = w('Stand', 'State');
const answerWord = w('Antwoord', 'Answer');
const waiting = w('nog geen antwoord', 'no answer yet');
const until = w('uiterlijk', 'by');
const late = w('te laat', 'overdue');
const rows = w('Als gegevens', 'As data');
