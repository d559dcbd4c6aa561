import { type Agenda, daysBetween, type PageRequest, type PlanLine } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { milestoneWords } from './agenda-words.ts';
import { Day } from './day.tsx';
import { unknown } from './plan-table.tsx';
import { sayDelta } from './say-figures.ts';

interface MilestoneTableProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly milestones: PlanLine['milestones'];
}

/** Milestones: first agreed, agreed now, expected, met. */
export function MilestoneTable({ request, agenda, milestones }: MilestoneTableProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  return milestones.length === 0 ? (
    <p>
      <Gap say={say} words={none} />
    </p>
  ) : (
    <DataTable
      id="mijlpalen"
      caption={say(caption)}
      rows={milestones}
      keyOf={({ code }) => code}
      columns={[
        {
          heading: say(titleWord),
          cell: (one) => (
            <>
              <a href={links.page(agendaPath(agenda, `/mijlpaal/${one.code}`))}>{one.fields.title ?? one.code}</a>{' '}
              {one.fields.legal === true ? <strong>§</strong> : null}{' '}
              <small>{say(milestoneWords[one.fields.kind ?? ''] ?? unknown)}</small>
              {one.fields.sourceText == null ? null : (
                <>
                  <br />
                  <q>{one.fields.sourceText}</q>
                </>
              )}
              <SourceMark say={say} source={one.sourceOf('title')} />
            </>
          ),
        },
        { heading: say(originalWord), cell: ({ fields }) => <Day language={language} day={fields.original} /> },
        { heading: say(currentWord), cell: ({ fields }) => <Day language={language} day={fields.current} /> },
        { heading: say(forecastWord), cell: ({ fields }) => <Day language={language} day={fields.forecast} /> },
        {
          heading: say(actualWord),
          cell: ({ fields }) => <Day language={language} day={fields.actual} missing={notYet} />,
        },
        {
          heading: say(slipWord),
          numeric: true,
          cell: ({ fields: { original, actual, forecast } }) => {
            const day = actual ?? forecast;
            return original == null || day == null ? (
              <Gap say={say} words={unknown} />
            ) : (
              sayDelta(language, daysBetween(original, day))
            );
          },
        },
      ]}
    />
  );
}

const caption = w('Mijlpalen', 'Milestones');
const none = w('De bron noemt geen mijlpalen.', 'The source names no milestones.');
const titleWord = w('Mijlpaal', 'Milestone');
const originalWord = w('Eerst afgesproken', 'First agreed');
const currentWord = w('Nu vastgesteld', 'Agreed now');
const forecastWord = w('Verwacht', 'Expected');
const actualWord = w('Gehaald', 'Met');
const slipWord = w('Dagen later', 'Days later');
const notYet = w('nog niet', 'not yet');
