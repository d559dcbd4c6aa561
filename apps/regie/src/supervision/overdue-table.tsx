/** Everything that should have been answered, settled or delivered by now; one kind can be chosen. */
import { type OverdueAnswer, type OverdueKind, overdueKinds, type PageRequest, typeByName } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { Paging, pageOf } from '../parts/paging.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { When } from '../parts/when.tsx';
import type { Names } from '../records/called.ts';
import { recordPath } from '../records/record-name.ts';
import { sayIn, type Words, w } from '../words/words.ts';

interface OverdueTableProps {
  readonly request: PageRequest;
  readonly overdue: readonly OverdueAnswer[];
  readonly names: Names;
}

const pageSize = 25;

export function OverdueTable({ request, overdue, names }: OverdueTableProps) {
  const { language, url } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const chosen = overdueKinds.find((kind) => kind === url.searchParams.get('soort'));
  const late = chosen === undefined ? overdue : overdue.filter(({ kind }) => kind === chosen);
  const { rows, page, pages } = pageOf(url, late, pageSize);
  return (
    <section aria-labelledby="te-laat">
      <h2 id="te-laat">{say(title)}</h2>
      <ul className="choices choices--plain">
        {[undefined, ...overdueKinds].map((kind) => (
          <li key={kind ?? 'alle'}>
            <a
              href={links.here({ soort: kind, pagina: undefined })}
              {...(kind === chosen ? { 'aria-current': 'true' as const } : {})}
            >
              {say(kind === undefined ? all : kindWords[kind])} (
              {kind === undefined ? overdue.length : overdue.filter((one) => one.kind === kind).length})
            </a>
          </li>
        ))}
      </ul>
      <DataTable
        id="te-laat-rijen"
        caption={say(w(`${late.length} te laat, het langst eerst`, `${late.length} overdue, the longest first`))}
        rows={rows}
        keyOf={({ kind, record, due, owner }) => `${kind} ${record.id} ${due} ${owner ?? ''}`}
        columns={[
          {
            heading: say(what),
            cell: ({ record }) => {
              const type = typeByName(record.type);
              return type === undefined ? (
                record.code
              ) : (
                <RecordLink
                  say={say}
                  links={links}
                  path={recordPath(type.name, record.code)}
                  of={record}
                  name={names.record(type, record)}
                />
              );
            },
          },
          { heading: say(kindWord), cell: ({ kind }) => say(kindWords[kind]) },
          { heading: say(dueWord), cell: ({ due }) => <When say={say} at={due} /> },
          { heading: say(lateWord), numeric: true, cell: ({ daysLate }) => daysLate },
          { heading: say(ownerWord), cell: ({ owner }) => (owner === undefined ? <Gap say={say} /> : names.of(owner)) },
        ]}
      />
      <Paging request={request} page={page} pages={pages} />
    </section>
  );
}

const kindWords: Readonly<Record<OverdueKind, Words>> = {
  commitment: w('Toezegging aan de Kamer', 'Commitment to parliament'),
  policy: w('Terugkoppeling aan beleid', 'Feedback to policy'),
  reader: w('Melding van een lezer', 'Report of a reader'),
  obstacle: w('Obstakel', 'Obstacle'),
  result: w('Beloofd resultaat', 'Promised result'),
  decision: w('Vervolg van een besluit', 'Follow-up of a decision'),
};
const title = w('Te laat', 'Overdue');
const all = w('Alles', 'All');
const what = w('Wat', 'What');
const kindWord = w('Soort', 'Kind');
const dueWord = w('Uiterlijk', 'Due');
const lateWord = w('Dagen te laat', 'Days late');
const ownerWord = w('Wie', 'Who');
