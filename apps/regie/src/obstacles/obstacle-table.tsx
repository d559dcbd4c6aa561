/** Obstacles under each other: oldest first, with age, deadline, owner and who else is affected. */

import type { DeskObstacle, Language } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceText } from '../parts/named.tsx';
import { When } from '../parts/when.tsx';
import type { Names } from '../records/called.ts';
import { stateWord } from '../words/state-words.ts';
import { type Say, w } from '../words/words.ts';

interface ObstacleTableProps {
  readonly language: Language;
  readonly say: Say;
  readonly rows: readonly DeskObstacle[];
  readonly names: Names;
}

export function ObstacleTable({ language, say, rows, names }: ObstacleTableProps) {
  return (
    <DataTable
      id="obstakels"
      caption={say(caption)}
      rows={rows}
      keyOf={({ record }) => record.id}
      columns={[
        {
          heading: say(what),
          cell: ({ record }) => (
            <>
              <a href={addressIn(language, `/obstakels/${record.code}`)}>{record.fields.title ?? record.code}</a>
              {record.invented ? <InventedMark say={say} /> : null}
            </>
          ),
        },
        {
          heading: say(state),
          cell: ({ record }) => (record.fields.state == null ? <Gap say={say} /> : say(stateWord(record.fields.state))),
        },
        {
          heading: say(age),
          cell: ({ ageDays }) => (ageDays === undefined ? <Gap say={say} /> : ageDays),
          numeric: true,
        },
        {
          heading: say(deadline),
          cell: ({ record, overdueDays, escalate }) => (
            <>
              {record.fields.deadline == null ? <Gap say={say} /> : <When say={say} at={record.fields.deadline} />}
              {overdueDays > 0 ? (
                <small className="source">
                  {overdueDays} {say(daysLate)}
                </small>
              ) : null}
              {escalate ? <strong className="differs">{say(goUp)}</strong> : null}
            </>
          ),
        },
        {
          heading: say(region),
          cell: ({ record: { fields } }) => (
            <>
              {fields.region == null ? <Gap say={say} /> : names.of(fields.region)}
              {(fields.alsoAffected ?? []).length === 0 ? null : (
                <small className="source">
                  {say(also)}: {(fields.alsoAffected ?? []).map(names.of).join(', ')}
                </small>
              )}
            </>
          ),
        },
        {
          heading: say(kind),
          cell: ({ record }) => (record.fields.kind == null ? <Gap say={say} /> : say(stateWord(record.fields.kind))),
        },
        {
          heading: say(owner),
          cell: ({ record }) => (record.fields.owner == null ? <Gap say={say} /> : names.of(record.fields.owner)),
        },
        {
          heading: say(needed),
          cell: ({ record }) => <SourceText language={language} say={say} text={record.fields.neededDecision} />,
        },
      ]}
    />
  );
}

const caption = w('Obstakels, de oudste eerst', 'Obstacles, the oldest first');
const what = w('Wat zit vast', 'What is stuck');
const state = w('Stand', 'State');
const age = w('Dagen oud', 'Days old');
const deadline = w('Uiterlijk', 'Deadline');
const daysLate = w('dagen te laat', 'days late');
const goUp = w('moet omhoog', 'must go up');
const region = w('Regio', 'Region');
const also = w('ook last van', 'also affected');
const kind = w('Soort', 'Kind');
const owner = w('Eigenaar', 'Owner');
const needed = w('Nodig besluit', 'Needed decision');
