/** One multi-year agenda: what asks for attention, the plan with its first agreement behind it, and what waits for what. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  type Agenda,
  type AgendaPlan,
  agendaItem,
  agendaPlan,
  type HeldRecord,
  type PageRequest,
  type PlanLine,
  type ProgrammeView,
  planLines,
  programmeLights,
  sector,
} from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { agendaNames, colourWords } from '../agenda/agenda-words.ts';
import { capacityLanes } from '../agenda/capacity-lane.ts';
import { CapacityTable } from '../agenda/capacity-table.tsx';
import { DependencySection } from '../agenda/dependency-section.tsx';
import { hasRole } from '../agenda/edit-forms.tsx';
import { FoldedTable } from '../agenda/folded-table.tsx';
import { GanttChart, ganttLabels, ganttWidth } from '../agenda/gantt-chart.tsx';
import { GanttLegend } from '../agenda/gantt-legend.tsx';
import { daysOf, planRows } from '../agenda/plan-rows.ts';
import { planColumns } from '../agenda/plan-table.tsx';
import { ProgrammeTable } from '../agenda/programme-table.tsx';
import { timeAxis } from '../agenda/time-axis.ts';
import { UndatedItems } from '../agenda/undated-items.tsx';
import { linksOf } from '../layout/links.ts';
import { showPage } from '../layout/show-page.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { sayIn, type Words, w } from '../words/words.ts';
import { newItem } from './item-edit-page.tsx';

export const agendaPage = showPage('/meerjarenagenda/:agenda', agendaView, (request, view) => ({
  request,
  title: sayIn(request.language)(agendaNames[view.agenda]),
  wide: true,
  children: <AgendaBody request={request} view={view} />,
}));

interface AgendaView {
  readonly agenda: Agenda;
  readonly plan: AgendaPlan;
  readonly allItems: readonly HeldRecord<typeof agendaItem.fields>[];
  readonly programmes: readonly ProgrammeView[];
  readonly lines: readonly PlanLine[];
  readonly sectors: readonly HeldRecord<typeof sector.fields>[];
}

async function agendaView(request: PageRequest): Promise<Result<AgendaView>> {
  const agenda = askedAgenda(request);
  if (!agenda.ok) {
    return agenda;
  }
  const { reader, wholeReader } = request;
  const loaded = combine([
    await agendaPlan(reader, wholeReader, agenda.value),
    await programmeLights(reader, agenda.value),
    await reader.list(agendaItem),
    await reader.list(sector),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [plan, programmes, allItems, sectors] = loaded.value;
  return ok({ agenda: agenda.value, plan, programmes, allItems, sectors, lines: planLines(plan) });
}

interface BodyProps {
  readonly request: PageRequest;
  readonly view: AgendaView;
}

function AgendaBody({ request, view }: BodyProps) {
  const { agenda, programmes } = view;
  const say = sayIn(request.language);
  const { colour, programme, of } = askedFilter(request);
  const shown = programmes.filter(
    ({ record, light }) =>
      (colour === undefined || light.colour === colour) && (programme === undefined || record.code === programme),
  );
  const codes = new Set(shown.map(({ record }) => record.code));
  const lines = view.lines.filter(
    ({ item }) =>
      codes.has(item.fields.programme ?? '') && (of === undefined || item.fields.sectors?.includes(of) === true),
  );
  return (
    <>
      <h1>{say(agendaNames[agenda])}</h1>
      <p className="lead">{say(leads[agenda])}</p>
      <AgendaTabs request={request} agenda={agenda} />
      <LightFigures request={request} view={view} />
      <PlanFilter request={request} view={view} />
      <PlanFigure request={request} view={view} shown={shown} lines={lines} />
      <section aria-labelledby="lichten">
        <h2 id="lichten">{say(lightsTitle)}</h2>
        <p>{say(rule)}</p>
        <ProgrammeTable request={request} agenda={agenda} programmes={shown} />
      </section>
      <DependencySection request={request} agenda={agenda} plan={view.plan} allItems={view.allItems} />
      <UndatedItems request={request} agenda={agenda} lines={lines} />
      {hasRole(request, 'agendaOwner') ? (
        <p>
          <a
            className="button"
            href={linksOf(request).page(agendaPath(agenda, `/onderdeel/${newItem}/wijzigen`), { bewerk: '1' })}
          >
            {say(addItem)}
          </a>
        </p>
      ) : null}
    </>
  );
}

function askedFilter({ url }: PageRequest) {
  const asked = (name: string): string | undefined => url.searchParams.get(name) || undefined;
  return { colour: asked('licht'), programme: asked('programma'), of: asked('sector') };
}

/** Together the four are all programmes. */
function LightFigures({ request, view: { agenda, programmes } }: BodyProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const colours = ['rood', 'oranje', 'grijs', 'groen'] as const;
  return (
    <KeyFigures
      figures={colours.map((colour) => {
        const count = programmes.filter(({ light }) => light.colour === colour).length;
        return {
          label: say(colourWords[colour]),
          shown: String(count),
          value: count,
          href: links.rows('agenda/lights', { agenda, light: colour }),
        };
      })}
    />
  );
}

function PlanFilter({ request, view: { programmes, sectors } }: BodyProps) {
  const { language, url } = request;
  const say = sayIn(language);
  return (
    <FilterForm
      say={say}
      language={language}
      url={url}
      choices={[
        {
          name: 'licht',
          label: say(lightWord),
          options: (['rood', 'oranje', 'grijs', 'groen'] as const).map((value) => ({
            value,
            label: say(colourWords[value]),
          })),
        },
        {
          name: 'programma',
          label: say(programmeWord),
          options: programmes.map(({ record }) => ({ value: record.code, label: record.fields.name ?? record.code })),
        },
        {
          name: 'sector',
          label: say(sectorWord),
          options: sectors.map(({ code, fields }) => ({ value: code, label: fields.name ?? code })),
        },
      ]}
    />
  );
}

interface PlanFigureProps extends BodyProps {
  readonly shown: readonly ProgrammeView[];
  readonly lines: readonly PlanLine[];
}

function PlanFigure({ request, view, shown, lines }: PlanFigureProps) {
  const say = sayIn(request.language);
  const { agenda, plan, sectors } = view;
  const drawn = planRows(shown, lines, agenda, linksOf(request)).filter(({ current }) => current !== undefined);
  const names = new Map(sectors.map(({ code, fields }) => [code, fields.name ?? code]));
  const lanes = capacityLanes(plan.sectorLoads, (code) => names.get(code) ?? code, askedFilter(request).of);
  const axis = timeAxis(daysOf(drawn), ganttLabels, ganttWidth - ganttLabels - 8);
  const late = lines.filter(({ slipDays }) => (slipDays ?? 0) > 0).length;
  const dated = lines.filter(({ original }) => original !== undefined);
  return (
    <figure className="chart" aria-labelledby="planning">
      <figcaption>
        <h2 id="planning">{say(planTitle)}</h2>
      </figcaption>
      <p>
        {say(
          w(
            `${late} van de ${dated.length} onderdelen met een planning zijn of worden later klaar dan eerst is afgesproken.`,
            `${late} of the ${dated.length} items with a plan are or will be ready later than first agreed.`,
          ),
        )}
      </p>
      {drawn.length === 0 ? (
        <p className="gap">{say(nothingDated)}</p>
      ) : (
        <>
          <GanttLegend say={say} lights />
          <div className="chart__drawing chart__drawing--wide" aria-hidden="true">
            <GanttChart say={say} axis={axis} rows={drawn} lanes={lanes} today={request.reader.moment.on} />
          </div>
        </>
      )}
      <FoldedTable
        id="planning-tabel"
        caption={say(tableCaption)}
        rows={dated}
        keyOf={({ item }) => item.code}
        columns={planColumns(request, agenda)}
      />
      <CapacityTable request={request} id="bezetting" lanes={lanes} path={agendaPath(agenda, '/capaciteit')} />
    </figure>
  );
}

const leads: Readonly<Record<Agenda, Words>> = {
  'zorg-ict-portfolio': w(
    'Wat er de komende jaren aan zorg-ICT wordt gevraagd: van wie, wanneer, en of dat past.',
    'What is asked of care ICT in the coming years: of whom, when, and whether it fits.',
  ),
  wegiz: w(
    'Welke uitwisselingen wettelijk verplicht worden, vanaf wanneer, en of iedereen op tijd klaar is.',
    'Which exchanges become a legal duty, from when, and whether everybody is ready in time.',
  ),
};
const planTitle = w('De planning', 'The plan');
const lightsTitle = w('Liggen de programma’s op koers?', 'Are the programmes on track?');
const rule = w(
  'Het licht is het slechtste van planning, kosten, resultaten en gebruik, tegen de eerste afspraak. Een nieuwe planning verandert de kleur niet: zij staat ernaast (⟳). Is er langer dan 120 dagen niets bijgewerkt, dan is het licht grijs.',
  'The light is the worst of schedule, cost, results and use, against the first agreement. A new plan does not change the colour: it stands beside it (⟳). If nothing was updated for more than 120 days, the light is grey.',
);
const nothingDated = w('Niets met een datum in deze keuze.', 'Nothing with a date in this choice.');
const tableCaption = w('De planning als tabel', 'The plan as a table');
const lightWord = w('Licht', 'Light');
const programmeWord = w('Programma', 'Programme');
const sectorWord = w('Sector', 'Sector');
const addItem = w('Voeg een onderdeel toe', 'Add an item');
