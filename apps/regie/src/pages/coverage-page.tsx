/** What the items of an agenda do not say: plateau, principle, agreement, owner, deliverable. */
import { ok } from '@stelsel/kernel';
import { agendaCoverage, coverageSubjects, type Page } from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { coverageWords } from '../agenda/agenda-words.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { sayIn, w } from '../words/words.ts';

export const coveragePage: Page = {
  path: '/meerjarenagenda/:agenda/dekking',
  render: async (request) => {
    const agenda = askedAgenda(request);
    const coverage = agenda.ok ? await agendaCoverage(request.reader, agenda.value) : agenda;
    if (!agenda.ok || !coverage.ok) {
      return agenda.ok ? (coverage as typeof coverage & { ok: false }) : agenda;
    }
    const { total, rows } = coverage.value;
    const say = sayIn(request.language);
    const links = linksOf(request);
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        children: (
          <>
            <h1>{say(title)}</h1>
            <p className="lead">{say(lead)}</p>
            <AgendaTabs request={request} agenda={agenda.value} />
            {coverageSubjects.map((subject) => (
              <section key={subject} aria-labelledby={`dekking-${subject}`}>
                <h2 id={`dekking-${subject}`}>{say(coverageWords[subject])}</h2>
                <DataTable
                  id={`dekking-${subject}-tabel`}
                  caption={say(
                    w(
                      `Samen ${total} onderdelen: ${coverageWords[subject].nl}`,
                      `${total} items together: ${coverageWords[subject].en}`,
                    ),
                  )}
                  rows={rows.filter((row) => row.subject === subject)}
                  keyOf={({ code = '' }) => code}
                  columns={[
                    {
                      heading: say(coverageWords[subject]),
                      cell: ({ code, name }) =>
                        code === undefined ? (
                          <strong className="gap">{say(missing)}</strong>
                        ) : code === 'named' ? (
                          say(named)
                        ) : (
                          name
                        ),
                    },
                    {
                      heading: say(countWord),
                      numeric: true,
                      cell: ({ items }) =>
                        items.length === 0 ? (
                          '0'
                        ) : (
                          <a href={links.rows('agenda/items', { code: items.map(({ code }) => code).join(',') })}>
                            {items.length}
                          </a>
                        ),
                    },
                    {
                      heading: say(itemsWord),
                      cell: ({ items }) => (
                        <ul className="plain">
                          {items.map(({ code, fields }) => (
                            <li key={code}>
                              <a href={links.page(agendaPath(agenda.value, `/onderdeel/${code}`))}>
                                {fields.title ?? code}
                              </a>
                            </li>
                          ))}
                        </ul>
                      ),
                    },
                  ]}
                />
              </section>
            ))}
          </>
        ),
      }),
    });
  },
};

const title = w('Wat ontbreekt in deze agenda?', 'What is missing in this agenda?');
const lead = w(
  'Elk onderdeel hoort te zeggen welk plateau, welk principe en welke afspraak het dient, wie de eigenaar is en wat wordt opgeleverd. Hier staat waar dat nog niet zo is.',
  'Every item should say which plateau, principle and agreement it serves, who owns it and what is delivered. Here you see where that is not so yet.',
);
const missing = w('niet genoemd', 'not said');
const named = w('genoemd', 'said');
const countWord = w('Aantal', 'Number');
const itemsWord = w('Onderdelen', 'Items');
