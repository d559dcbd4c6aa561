/** The planning board: both agendas over four phases, and per item whether it is ready for the next phase. */

import { ok, type Result } from '@stelsel/kernel';
import { type Agenda, agendas, dayText, type HandoverItem, handoverBoard, type PageRequest } from '@stelsel/regie';
import { agendaNames } from '../agenda/agenda-words.ts';
import { linksOf } from '../layout/links.ts';
import { showPage } from '../layout/show-page.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { phaseWords } from '../words/supply-words.ts';
import { sayIn, w } from '../words/words.ts';

export const handoversPage = showPage('/invoering/overdracht', read, (request, board) => ({
  request,
  title: sayIn(request.language)(title),
  wide: true,
  children: <Body request={request} board={board} />,
}));

async function read({ reader }: PageRequest): Promise<Result<readonly HandoverItem[]>> {
  const board = await handoverBoard(reader);
  return board.ok ? ok(board.value) : board;
}

interface BodyProps {
  readonly request: PageRequest;
  readonly board: readonly HandoverItem[];
}

function Body({ request, board }: BodyProps) {
  const say = sayIn(request.language);
  return (
    <>
      <p className="trail">
        <a href={linksOf(request).page('/invoering')}>{say(back)}</a>
      </p>
      <h1>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <p>{say(ours)}</p>
      {agendas.map((agenda) => (
        <AgendaBoard key={agenda} request={request} agenda={agenda} board={board} />
      ))}
    </>
  );
}

function AgendaBoard({ request, agenda, board }: BodyProps & { readonly agenda: Agenda }) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const rows = board
    .filter((one) => one.agenda === agenda)
    .toSorted((a, b) => phases.indexOf(a.phase ?? '') - phases.indexOf(b.phase ?? ''));
  return (
    <section aria-labelledby={`bord-${agenda}`}>
      <h2 id={`bord-${agenda}`}>{say(agendaNames[agenda])}</h2>
      <DataTable
        id={`overdracht-${agenda}`}
        caption={`${say(caption)}: ${say(agendaNames[agenda])}`}
        rows={rows}
        keyOf={({ item }) => item.code}
        columns={[
          {
            heading: say(itemWord),
            cell: ({ item }) => (
              <RecordLink
                say={say}
                links={links}
                path={`/invoering/overdracht/${item.code}`}
                of={item}
                name={item.fields.title}
              />
            ),
          },
          {
            heading: say(phaseWord),
            cell: ({ phase, item }) =>
              phase !== undefined ? (
                say(phaseWords[phase] ?? w(phase, phase))
              ) : item.fields.state == null ? (
                <SourceGap say={say} record={item} />
              ) : (
                say(paused)
              ),
          },
          {
            heading: say(readyWord),
            cell: ({ item, criteria }) =>
              criteria.length === 0 ? (
                '–'
              ) : (
                <a href={links.page(`/invoering/overdracht/${item.code}`)}>
                  {say(
                    w(
                      `${criteria.filter(({ met }) => met === 'ja').length} van ${criteria.length}`,
                      `${criteria.filter(({ met }) => met === 'ja').length} of ${criteria.length}`,
                    ),
                  )}
                </a>
              ),
          },
          {
            heading: say(openWord),
            cell: ({ open }) =>
              open === undefined
                ? '–'
                : say(
                    w(
                      `aangeboden op ${dayText(open.fields.offeredOn ?? '…').nl}`,
                      `offered on ${dayText(open.fields.offeredOn ?? '…').en}`,
                    ),
                  ),
          },
        ]}
      />
      <p>
        <a href={links.rows('agenda/handovers', { limit: 'all' })}>{say(asData)}</a>
      </p>
    </section>
  );
}

const phases: readonly string[] = ['strategie', 'realisatie', 'implementatie', 'beheer'];
const back = w('Invoering in vier fasen', 'Implementation in four phases');
const title = w('Overdracht tussen fasen', 'Hand-over between phases');
const lead = w(
  'Een onderdeel gaat pas naar een volgende fase als de een het overdraagt en een ander het overneemt.',
  'An item goes on to a next phase only when one party hands it over and another takes it over.',
);
const ours = w(
  'Het document over invoering vraagt om overdracht, maar noemt geen criteria. Deze criteria zijn van ons; per criterium staat wat is vastgelegd.',
  'The document about implementation asks for hand-over but names no criteria. These criteria are ours; each shows what is recorded.',
);
const caption = w('Onderdelen op volgorde van fase', 'Items in order of phase');
const itemWord = w('Onderdeel', 'Item');
const phaseWord = w('Fase', 'Phase');
const readyWord = w('Criteria voor de volgende fase', 'Criteria for the next phase');
const openWord = w('Overdracht', 'Hand-over');
const paused = w('uitgesteld of gestopt', 'postponed or stopped');
const asData = w('Overdrachten als data', 'Hand-overs as data');
