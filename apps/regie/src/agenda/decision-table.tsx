/** What bodies decided: text, day, and what follows from it. */
import type { DecisionRecord, PageRequest } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { sayIn, w } from '../words/words.ts';
import { Day } from './day.tsx';

interface DecisionTableProps {
  readonly request: PageRequest;
  readonly decisions: readonly DecisionRecord[];
}

export function DecisionTable({ request, decisions }: DecisionTableProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return decisions.length === 0 ? (
    <p>
      <Gap say={say} words={none} />
    </p>
  ) : (
    <DataTable
      id="besluiten-tabel"
      caption={say(caption)}
      rows={decisions}
      keyOf={({ code }) => code}
      columns={[
        {
          heading: say(titleWord),
          cell: ({ code, fields, invented }) => (
            <>
              <a href={links.rows('decisions', { code })}>{fields.title ?? code}</a>{' '}
              {invented ? <InventedMark say={say} /> : null}
            </>
          ),
        },
        { heading: say(onWord), cell: ({ fields }) => <Day language={request.language} day={fields.on} /> },
        { heading: say(textWord), cell: ({ fields }) => fields.text },
        {
          heading: say(followWord),
          cell: ({ fields }) =>
            fields.followUp == null || fields.followUp.length === 0 ? (
              <Gap say={say} words={nothing} />
            ) : (
              <ul className="plain">
                {fields.followUp.map(({ party, what, due }) => (
                  <li key={`${party} ${what}`}>
                    {party}: {what}, <Day language={request.language} day={due} />
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

const caption = w('Genomen besluiten', 'Decisions taken');
const none = w('Er is geen besluit vastgelegd.', 'No decision is recorded.');
const nothing = w('niets afgesproken', 'nothing agreed');
const titleWord = w('Besluit', 'Decision');
const onWord = w('Datum', 'Date');
const textWord = w('Wat is besloten', 'What was decided');
const followWord = w('Wat volgt', 'What follows');
