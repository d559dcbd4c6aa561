/** One item on its way to the next phase: the criteria with what is recorded, offering, taking over, and what came before. */
import { err, ok } from '@stelsel/kernel';
import { handoverBoard, regieFaults } from '@stelsel/regie';
import { agendaPath } from '../agenda/agenda-frame.tsx';
import { Day } from '../agenda/day.tsx';
import { recordPage } from '../forms/record-page.tsx';
import { CriteriaList } from '../handover/criteria-list.tsx';
import { handoverEdit } from '../handover/handover-edit.ts';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { handoverWords, phaseWords } from '../words/supply-words.ts';
import { sayIn, w } from '../words/words.ts';

export const handoverPage = recordPage({
  path: '/invoering/overdracht/:code',
  read: async ({ reader, params }) => {
    const board = await handoverBoard(reader);
    if (!board.ok) {
      return board;
    }
    const { code = '' } = params;
    const found = board.value.find(({ item }) => item.code === code);
    return found === undefined ? err(regieFaults('REG-UNKNOWN', { type: 'agenda-item', id: code })) : ok(found);
  },
  edit: ({ viewer, reader }, view) => handoverEdit(view, viewer?.party ?? '', reader.moment.on),
  title: ({ open }) =>
    open === undefined
      ? w('Bied aan voor de volgende fase', 'Offer to the next phase')
      : w('Neem over of geef terug', 'Take over or give back'),
  draw: (request, { item, agenda, phase, next, criteria, handovers }, editor) => {
    const say = sayIn(request.language);
    const links = linksOf(request);
    const name = item.fields.title ?? item.code;
    const phaseName = (code: string) => say(phaseWords[code] ?? w(code, code));
    return {
      title: `${say(title)}: ${name}`,
      children: (
        <>
          <p className="trail">
            <a href={links.page('/invoering/overdracht')}>{say(board)}</a> ·{' '}
            <a href={links.page(agendaPath(agenda, `/onderdeel/${item.code}`))}>{name}</a>
          </p>
          <h1>
            {say(title)}: {name} {item.invented ? <InventedMark say={say} /> : null}
          </h1>
          <p className="lead">
            {phase === undefined
              ? say(item.fields.state == null ? notKnown : paused)
              : next === undefined
                ? say(w(`In de laatste fase: ${phaseName(phase)}.`, `In the last phase: ${phaseName(phase)}.`))
                : say(
                    w(
                      `Nu in ${phaseName(phase)}; de volgende fase is ${phaseName(next)}.`,
                      `Now in ${phaseName(phase)}; the next phase is ${phaseName(next)}.`,
                    ),
                  )}
          </p>
          {editor}
          {criteria.length === 0 ? null : (
            <>
              <h2>{say(criteriaTitle)}</h2>
              <CriteriaList say={say} criteria={criteria} />
              <p>{say(criteriaNote)}</p>
            </>
          )}
          <h2>{say(historyTitle)}</h2>
          <DataTable
            id="overdrachten"
            caption={say(historyTitle)}
            rows={handovers}
            keyOf={({ code }) => code}
            columns={[
              { heading: say(toWord), cell: ({ fields }) => phaseName(fields.to ?? '') },
              { heading: say(stateWord), cell: ({ fields }) => say(handoverWords[fields.state ?? ''] ?? w('–', '–')) },
              {
                heading: say(offered),
                cell: ({ fields }) => <Day language={request.language} day={fields.offeredOn} missing={notYet} />,
              },
              {
                heading: say(taken),
                cell: ({ fields }) => <Day language={request.language} day={fields.takenOn} missing={notYet} />,
              },
              { heading: say(byWord), cell: ({ fields }) => `${fields.givenBy ?? '–'} → ${fields.takenBy ?? '–'}` },
              { heading: say(exceptWord), cell: ({ fields }) => fields.exceptions ?? fields.reason ?? '–' },
              { heading: say(sourceWord), cell: (one) => <SourceMark say={say} source={one.sourceOf('state')} /> },
            ]}
          />
        </>
      ),
    };
  },
});

const title = w('Overdracht', 'Hand-over');
const board = w('Overdracht tussen fasen', 'Hand-over between phases');
const paused = w('Uitgesteld of gestopt: er is geen volgende fase.', 'Postponed or stopped: there is no next phase.');
const notKnown = w(
  'De documenten noemen niet in welke fase dit onderdeel is.',
  'The documents do not say in which phase this item is.',
);
const criteriaTitle = w('Gereed voor de volgende fase?', 'Ready for the next phase?');
const criteriaNote = w(
  'Niet alles hoeft gereed te zijn. Wie overdraagt, schrijft op wat ontbreekt en waarom dat kan; wie overneemt, neemt dat mee over.',
  'Not everything has to be ready. Who hands over writes what is missing and why that is fine; who takes over takes that along.',
);
const historyTitle = w('Overdrachten', 'Hand-overs');
const toWord = w('Naar', 'To');
const stateWord = w('Stand', 'State');
const offered = w('Aangeboden', 'Offered');
const taken = w('Overgenomen', 'Taken over');
const byWord = w('Van en naar', 'From and to');
const exceptWord = w('Niet gereed, of reden', 'Not ready, or reason');
const sourceWord = w('Bron', 'Source');
const notYet = w('nog niet', 'not yet');
