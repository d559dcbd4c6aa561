/** Roadmaps of sectors, derived from the national agenda: a choice of sectors, and one sector. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  type Agenda,
  agendaItem,
  type Page,
  type PageRequest,
  type SectorRoadmap,
  sector,
  sectorRoadmap,
} from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { agendaNames, basisWords } from '../agenda/agenda-words.ts';
import { Day } from '../agenda/day.tsx';
import { FoldedTable } from '../agenda/folded-table.tsx';
import { GanttChart, ganttLabels, ganttWidth } from '../agenda/gantt-chart.tsx';
import { GanttLegend } from '../agenda/gantt-legend.tsx';
import { daysOf, itemRow } from '../agenda/plan-rows.ts';
import { planColumns } from '../agenda/plan-table.tsx';
import { sayShare } from '../agenda/say-figures.ts';
import { timeAxis } from '../agenda/time-axis.ts';
import { UndatedItems } from '../agenda/undated-items.tsx';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';

export const sectorsPage: Page = {
  path: '/meerjarenagenda/:agenda/sectoren',
  render: async (request) => {
    const agenda = askedAgenda(request);
    if (!agenda.ok) {
      return agenda;
    }
    const loaded = combine([
      await request.reader.list(sector),
      await request.reader.list(agendaItem, { part: agenda.value }),
    ]);
    if (!loaded.ok) {
      return loaded;
    }
    const [sectors, items] = loaded.value;
    const say = sayIn(request.language);
    const links = linksOf(request);
    const rows = sectors.toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0));
    return ok({
      html: htmlDocument({
        request,
        title: say(sectorsTitle),
        children: (
          <>
            <h1>{say(sectorsTitle)}</h1>
            <p className="lead">{say(sectorsLead)}</p>
            <AgendaTabs request={request} agenda={agenda.value} />
            <DataTable
              id="sectoren"
              caption={say(agendaNames[agenda.value])}
              rows={rows}
              keyOf={({ code }) => code}
              columns={[
                {
                  heading: say(sectorWord),
                  cell: ({ code, fields }) => (
                    <a href={links.page(agendaPath(agenda.value, `/sector/${code}`))}>{fields.name ?? code}</a>
                  ),
                },
                {
                  heading: say(itemsWord),
                  numeric: true,
                  cell: ({ code }) => (
                    <a href={links.rows('agenda/items', { agenda: agenda.value, sectors: code })}>
                      {items.filter(({ fields }) => fields.sectors?.includes(code) === true).length}
                    </a>
                  ),
                },
                {
                  heading: say(yearWord),
                  cell: ({ code }) => (
                    <a href={links.page(`/mijn-jaar/${code}`)} aria-label={`${say(yearWord)}: ${code}`}>
                      {say(yearLink)}
                    </a>
                  ),
                },
              ]}
            />
          </>
        ),
      }),
    });
  },
};

export const roadmapPage: Page = {
  path: '/meerjarenagenda/:agenda/sector/:sector',
  render: async (request) => {
    const agenda = askedAgenda(request);
    if (!agenda.ok) {
      return agenda;
    }
    const roadmap: Result<SectorRoadmap> = await sectorRoadmap(
      request.reader,
      request.wholeReader,
      agenda.value,
      request.params.sector ?? '',
    );
    return roadmap.ok
      ? ok({
          html: htmlDocument({
            request,
            title: roadmap.value.sector.fields.name ?? roadmap.value.sector.code,
            wide: true,
            children: <RoadmapBody request={request} agenda={agenda.value} roadmap={roadmap.value} />,
          }),
        })
      : roadmap;
  },
};

interface RoadmapProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly roadmap: SectorRoadmap;
}

function RoadmapBody({ request, agenda, roadmap }: RoadmapProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const { sector: about } = roadmap;
  const dated = roadmap.lines.filter(({ current }) => current !== undefined);
  const rows = dated.map((line) => itemRow(line, agenda, links));
  const name = (request.language === 'en' ? about.fields.nameEn : undefined) ?? about.fields.name ?? about.code;
  return (
    <>
      <h1>{say(w(`Roadmap voor ${name}`, `Roadmap for ${name}`))}</h1>
      <p className="lead">{say(derived)}</p>
      <AgendaTabs request={request} agenda={agenda} />
      <p>
        <a href={links.page(`/mijn-jaar/${about.code}`)}>{say(yearWord)}</a>
      </p>
      {dated.length === 0 ? (
        <p>
          <Gap say={say} words={nothing} />
        </p>
      ) : (
        <figure className="chart" aria-labelledby="planning">
          <figcaption>
            <h2 id="planning">{say(planWord)}</h2>
          </figcaption>
          <GanttLegend say={say} />
          <div className="chart__drawing chart__drawing--wide" aria-hidden="true">
            <GanttChart
              say={say}
              axis={timeAxis(daysOf(rows), ganttLabels, ganttWidth - ganttLabels - 8)}
              rows={rows}
              lanes={[{ key: about.code, label: name, cells: roadmap.loads }]}
              today={request.reader.moment.on}
            />
          </div>
          <FoldedTable
            id="planning-tabel"
            caption={say(tableWord)}
            rows={dated}
            keyOf={({ item }) => item.code}
            columns={planColumns(request, agenda)}
          />
        </figure>
      )}
      <Duties request={request} agenda={agenda} roadmap={roadmap} />
      <Clashes request={request} agenda={agenda} roadmap={roadmap} />
      <UndatedItems request={request} agenda={agenda} lines={roadmap.lines} />
    </>
  );
}

function Duties({ request, agenda, roadmap }: RoadmapProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return roadmap.duties.length === 0 ? null : (
    <section aria-labelledby="plichten">
      <h2 id="plichten">{say(dutiesWord)}</h2>
      <DataTable
        id="plichten-tabel"
        caption={say(dutiesCaption)}
        rows={roadmap.duties.toSorted((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'))}
        keyOf={({ item, role }) => `${item.code} ${role}`}
        columns={[
          {
            heading: say(itemWord),
            cell: ({ item }) => (
              <a href={links.page(agendaPath(agenda, `/onderdeel/${item.code}`))}>{item.fields.title ?? item.code}</a>
            ),
          },
          {
            heading: say(basisWord),
            cell: ({ basis }) => (basis === 'law' ? <strong>§ {say(basisWords.law)}</strong> : say(basisWords[basis])),
          },
          { heading: say(fromWord), cell: ({ from }) => <Day language={request.language} day={from} /> },
          { heading: say(stateHeading), cell: ({ item }) => say(stateWord(item.fields.state)) },
          { heading: say(needsWord), cell: ({ item }) => item.fields.ictRequirements?.join('; ') ?? '–' },
        ]}
      />
    </section>
  );
}

function Clashes({ request, agenda, roadmap }: RoadmapProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return (
    <section aria-labelledby="botst">
      <h2 id="botst">{say(clashTitle)}</h2>
      {roadmap.clashes.length === 0 ? (
        <p>{say(noClash)}</p>
      ) : (
        <ul>
          {roadmap.clashes.map(({ quarter, load, others }) => (
            <li key={quarter}>
              <a
                href={links.page(agendaPath(agenda, '/capaciteit'), { sector: roadmap.sector.code, kwartaal: quarter })}
              >
                {quarter}: {sayShare(request.language, load)}
              </a>
              {others.length === 0
                ? null
                : say(w(`; ook te vol bij ${others.join(', ')}`, `; also too full for ${others.join(', ')}`))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const sectorsTitle = w('Roadmaps per sector', 'Roadmaps per sector');
const sectorsLead = w(
  'Elke roadmap volgt uit de landelijke agenda. Niemand hoeft iets over te typen, dus niets loopt uit elkaar.',
  'Every roadmap follows from the national agenda. Nobody types anything over, so nothing drifts apart.',
);
const sectorWord = w('Sector', 'Sector');
const itemsWord = w('Onderdelen', 'Items');
const yearWord = w('Wat moet deze sector dit jaar doen?', 'What must this sector do this year?');
const yearLink = w('dit jaar', 'this year');
const derived = w(
  'Afgeleid uit de landelijke agenda: wat deze sector raakt, wanneer, en of leveranciers er tijd voor hebben.',
  'Derived from the national agenda: what touches this sector, when, and whether suppliers have time for it.',
);
const nothing = w('Geen onderdeel met een datum noemt deze sector.', 'No item with a date names this sector.');
const planWord = w('De planning', 'The plan');
const tableWord = w('De planning als tabel', 'The plan as a table');
const dutiesWord = w('Wat moet, en wat is afgesproken', 'What must be, and what was agreed');
const dutiesCaption = w('Plichten en afspraken', 'Duties and agreements');
const itemWord = w('Onderdeel', 'Item');
const basisWord = w('Waarom', 'Why');
const fromWord = w('Vanaf', 'From');
const stateHeading = w('Stand', 'State');
const needsWord = w('Eisen aan ICT', 'ICT requirements');
const clashTitle = w('Waar het botst', 'Where it clashes');
const noClash = w(
  'In geen kwartaal vraagt het openbare cijfer meer van leveranciers dan zij aankunnen.',
  'In no quarter does the public figure ask more of suppliers than they can do.',
);
