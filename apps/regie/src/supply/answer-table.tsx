/** What every supplier of the products of an item answered. */

import type { ItemAnswers, PageRequest } from '@stelsel/regie';
import { dayText } from '@stelsel/regie';
import { Day } from '../agenda/day.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import type { Names } from '../records/called.ts';
import { answerWords } from '../words/supply-words.ts';
import { sayIn, w } from '../words/words.ts';

interface AnswerTableProps {
  readonly request: PageRequest;
  readonly answers: ItemAnswers;
  readonly names: Names;
}

export function AnswerTable({ request, answers, names }: AnswerTableProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  return (
    <DataTable
      id="antwoorden"
      caption={say(caption)}
      rows={answers.suppliers}
      keyOf={({ vendor }) => vendor}
      columns={[
        {
          heading: say(vendorWord),
          cell: ({ vendor }) => <a href={links.page(`/partijen/${vendor}`)}>{names.of(vendor)}</a>,
        },
        {
          heading: say(answerWord),
          cell: ({ ready, answer }) =>
            ready ? (
              say(answerWords.gereed)
            ) : answer?.fields.state == null ? (
              <Gap say={say} words={answerWords['geen antwoord']} />
            ) : (
              <>
                {say(answerWords[answer.fields.state])} <SourceMark say={say} source={answer.sourceOf('state')} />
              </>
            ),
        },
        {
          heading: say(readyOn),
          cell: ({ answer }) => {
            const { buildTo, promisedFirst } = answer?.fields ?? {};
            return (
              <>
                <Day language={language} day={buildTo} missing={notYet} />
                {promisedFirst == null || promisedFirst === buildTo ? null : (
                  <>
                    {' '}
                    <strong className="differs">
                      {say(w(`eerst ${dayText(promisedFirst).nl}`, `first ${dayText(promisedFirst).en}`))}
                    </strong>
                  </>
                )}
              </>
            );
          },
        },
        {
          heading: say(perRequirement),
          cell: ({ answer }) =>
            answer?.fields.requirements == null ? (
              '–'
            ) : (
              <ul className="plain">
                {answer.fields.requirements.map(({ requirement, answer: said }) => (
                  <li key={requirement}>
                    {requirement}: {said}
                  </li>
                ))}
              </ul>
            ),
        },
        { heading: say(reasonWord), cell: ({ answer }) => answer?.fields.reason ?? '–' },
        {
          heading: say(organisationsWord),
          numeric: true,
          cell: ({ organisations }) => organisations,
        },
      ]}
    />
  );
}

const caption = w('Antwoorden van leveranciers', 'Answers of suppliers');
const vendorWord = w('Leverancier', 'Supplier');
const answerWord = w('Antwoord', 'Answer');
const readyOn = w('Gereed op', 'Ready on');
const perRequirement = w('Per eis', 'Per requirement');
const reasonWord = w('Reden', 'Reason');
const organisationsWord = w('Organisaties', 'Organisations');
const notYet = w('nog niet', 'not yet');
