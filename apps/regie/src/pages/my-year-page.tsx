/** For a board member: what must we do this year? The two agendas stand under each other, never in one list. */

import { combine, ok, type Result } from '@stelsel/kernel';
import {
  type Agenda,
  agendas,
  type Page,
  type PageRequest,
  type SectorRoadmap,
  sector,
  sectorRoadmap,
} from '@stelsel/regie';
import { agendaPath } from '../agenda/agenda-frame.tsx';
import { agendaNames, basisWords } from '../agenda/agenda-words.ts';
import { Day } from '../agenda/day.tsx';
import { sayDay } from '../agenda/say-figures.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { showPage } from '../layout/show-page.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { type Names, readNames } from '../records/called.ts';
import { sayIn, w } from '../words/words.ts';

export const myYearChoicePage: Page = {
  path: '/mijn-jaar',
  render: async (request) => {
    const sectors = await request.reader.list(sector);
    if (!sectors.ok) {
      return sectors;
    }
    const say = sayIn(request.language);
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        children: (
          <>
            <h1>{say(title)}</h1>
            <p className="lead">{say(choose)}</p>
            <ul className="cards">
              {sectors.value
                .toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0))
                .map(({ code, fields }) => (
                  <li key={code}>
                    <a href={linksOf(request).page(`/mijn-jaar/${code}`)}>{fields.name ?? code}</a>
                  </li>
                ))}
            </ul>
          </>
        ),
      }),
    });
  },
};

export const myYearPage = showPage('/mijn-jaar/:sector', yearView, (request, view) => ({
  request,
  title: say(request, title),
  children: <YearBody request={request} view={view} />,
}));

interface YearView {
  readonly year: number;
  readonly roadmaps: readonly { readonly agenda: Agenda; readonly roadmap: SectorRoadmap }[];
  readonly names: Names;
}

async function yearView(request: PageRequest): Promise<Result<YearView>> {
  const { reader, wholeReader, params, url } = request;
  const asked = Number(url.searchParams.get('jaar') ?? reader.moment.on.slice(0, 4));
  const year = Number.isInteger(asked) && asked > 2000 && asked < 2100 ? asked : Number(reader.moment.on.slice(0, 4));
  const roadmaps: { agenda: Agenda; roadmap: SectorRoadmap }[] = [];
  for (const agenda of agendas) {
    const loaded = combine([await sectorRoadmap(reader, wholeReader, agenda, params.sector ?? '')]);
    if (!loaded.ok) {
      return loaded;
    }
    roadmaps.push({ agenda, roadmap: loaded.value[0] });
  }
  const names = await readNames(request);
  return names.ok ? ok({ year, roadmaps, names: names.value }) : names;
}

const say = (request: PageRequest, words: Parameters<ReturnType<typeof sayIn>>[0]): string =>
  sayIn(request.language)(words);

function YearBody({
  request,
  view: { year, roadmaps, names },
}: {
  readonly request: PageRequest;
  readonly view: YearView;
}) {
  const links = linksOf(request);
  const about = roadmaps[0]?.roadmap.sector;
  const name = (request.language === 'en' ? about?.fields.nameEn : undefined) ?? about?.fields.name ?? '';
  const musts = roadmaps.reduce((sum, { roadmap }) => sum + dutiesIn(roadmap, year).length, 0);
  return (
    <>
      <h1>{say(request, w(`Wat moet ${name} in ${year} doen?`, `What must ${name} do in ${year}?`))}</h1>
      <p className="lead">
        {say(
          request,
          musts === 0
            ? w(
                'Er begint dit jaar geen plicht of afspraak met een datum.',
                'No duty or agreement with a date begins this year.',
              )
            : musts === 1
              ? w('Eén plicht of afspraak begint dit jaar.', 'One duty or agreement begins this year.')
              : w(
                  `${musts} plichten of afspraken beginnen dit jaar.`,
                  `${musts} duties or agreements begin this year.`,
                ),
        )}
      </p>
      <nav className="tabs" aria-label={say(request, yearsWord)}>
        <ul>
          {[year - 1, year, year + 1, year + 2].map((one) => (
            <li key={one}>
              <a
                href={links.here({ jaar: String(one) })}
                {...(one === year ? { 'aria-current': 'page' as const } : {})}
              >
                {one}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {roadmaps.map(({ agenda, roadmap }) => (
        <YearOfAgenda key={agenda} request={request} agenda={agenda} roadmap={roadmap} year={year} names={names} />
      ))}
      <p>
        <a href={links.page('/mijn-jaar')}>{say(request, otherSector)}</a>
      </p>
    </>
  );
}

function dutiesIn(roadmap: SectorRoadmap, year: number) {
  return roadmap.duties.filter(({ from }) => from?.startsWith(String(year)) === true);
}

interface YearOfAgendaProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly roadmap: SectorRoadmap;
  readonly year: number;
  readonly names: Names;
}

function YearOfAgenda({ request, agenda, roadmap, year, names }: YearOfAgendaProps) {
  const links = linksOf(request);
  const { language } = request;
  const duties = dutiesIn(roadmap, year);
  const running = roadmap.lines
    .map((line) => ({
      line,
      milestones: line.milestones.filter(({ fields }) =>
        (fields.actual ?? fields.forecast ?? fields.current)?.startsWith(String(year)),
      ),
      duty: duties.find(({ item }) => item.code === line.item.code),
      known: roadmap.duties.find(({ item }) => item.code === line.item.code),
    }))
    .filter(({ milestones, duty }) => milestones.length > 0 || duty !== undefined)
    .toSorted((a, b) => Number(b.known?.basis === 'law') - Number(a.known?.basis === 'law'));
  const undated = roadmap.duties.filter(({ from, basis }) => from === undefined && basis !== 'law').length;
  return (
    <section aria-labelledby={`jaar-${agenda}`}>
      <h2 id={`jaar-${agenda}`}>{say(request, agendaNames[agenda])}</h2>
      {running.length === 0 ? (
        <p className="gap">{say(request, nothing)}</p>
      ) : (
        <ul className="year-list">
          {running.map(({ line, milestones, known }) => (
            <li key={line.item.code} {...(known?.basis === 'law' ? { className: 'year-list__law' } : {})}>
              <h3>
                <a href={links.page(agendaPath(agenda, `/onderdeel/${line.item.code}`))}>
                  {line.item.fields.title ?? line.item.code}
                </a>{' '}
                {line.item.invented ? <InventedMark say={sayIn(language)} /> : null}
              </h3>
              <p>
                <strong>
                  {known?.basis === 'law' ? '§ ' : ''}
                  {known === undefined ? '' : say(request, basisWords[known.basis])}
                </strong>
                {known?.from === undefined
                  ? null
                  : say(
                      request,
                      w(
                        `: verplicht of afgesproken vanaf ${sayDay('nl', known.from)}`,
                        `: due from ${sayDay('en', known.from)}`,
                      ),
                    )}
              </p>
              <ul>
                {milestones.map(({ code, fields }) => (
                  <li key={code}>
                    <a href={links.rows('agenda/milestones', { code })}>{fields.title ?? code}</a>
                    {': '}
                    <Day language={language} day={fields.actual ?? fields.forecast ?? fields.current} />
                    {fields.actual == null ? null : ` (${say(request, met)})`}
                  </li>
                ))}
              </ul>
              {line.item.fields.productCategories == null ? null : (
                <p>
                  {say(request, ask)} {line.item.fields.productCategories.map(names.product).join(', ')}.
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {undated === 0 ? null : (
        <p>
          {say(request, w(`Daarnaast ${undated} afspraken zonder dag.`, `And ${undated} agreements without a day.`))}{' '}
          <a href={links.page(agendaPath(agenda, `/sector/${roadmap.sector.code}`))}>{say(request, toRoadmap)}</a>
        </p>
      )}
    </section>
  );
}

const title = w('Wat moeten wij dit jaar doen?', 'What must we do this year?');
const choose = w('Kies uw sector.', 'Choose your sector.');
const yearsWord = w('Jaren', 'Years');
const otherSector = w('Kies een andere sector', 'Choose another sector');
const nothing = w('Niets met een datum in dit jaar.', 'Nothing with a date in this year.');
const met = w('gehaald', 'met');
const ask = w('Vraag uw leverancier naar:', 'Ask your supplier about:');
const toRoadmap = w('Naar de hele roadmap', 'To the whole roadmap');
