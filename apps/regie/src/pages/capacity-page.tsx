/** Can suppliers do what the agendas ask? In public per sector and quarter; by name only for who steers, or for oneself. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  type Agenda,
  type AgendaPlan,
  agendaItem,
  agendaPlan,
  type PageRequest,
  party,
  quarterDays,
  sector,
} from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { capacityLanes } from '../agenda/capacity-lane.ts';
import { CapacityTable } from '../agenda/capacity-table.tsx';
import { ConflictList } from '../agenda/conflict-list.tsx';
import { hasRole } from '../agenda/edit-forms.tsx';
import { GanttChart, ganttLabels, ganttWidth } from '../agenda/gantt-chart.tsx';
import { QuarterCauses } from '../agenda/quarter-causes.tsx';
import { timeAxis } from '../agenda/time-axis.ts';
import { linksOf } from '../layout/links.ts';
import { showPage } from '../layout/show-page.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { nameOf } from '../parts/named.tsx';
import { sayIn, w } from '../words/words.ts';

export const capacityPage = showPage('/meerjarenagenda/:agenda/capaciteit', capacityView, (request, view) => ({
  request,
  title: sayIn(request.language)(title),
  wide: true,
  children: <CapacityBody request={request} view={view} />,
}));

interface CapacityView {
  readonly agenda: Agenda;
  readonly plan: AgendaPlan;
  readonly sectorOf: (code: string) => string;
  readonly titleOf: (item: string) => string;
  readonly supplierOf: (code: string) => string;
}

async function capacityView(request: PageRequest): Promise<Result<CapacityView>> {
  const { reader, wholeReader } = request;
  const agenda = askedAgenda(request);
  if (!agenda.ok) {
    return agenda;
  }
  const loaded = combine([
    await agendaPlan(reader, wholeReader, agenda.value),
    await reader.list(sector),
    await reader.list(agendaItem),
    await reader.list(party, { part: '' }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [plan, sectors, items, parties] = loaded.value;
  const names = new Map(sectors.map(({ code, fields }) => [code, nameOf(request.language, fields, code)]));
  const suppliers = new Map(parties.map(({ code, fields }) => [code, fields.name ?? code]));
  const titles = new Map(items.map(({ code, fields }) => [code, fields.title ?? code]));
  return ok({
    agenda: agenda.value,
    plan,
    sectorOf: (code) => names.get(code) ?? code,
    titleOf: (code) => titles.get(code) ?? code,
    supplierOf: (code) => suppliers.get(code) ?? code,
  });
}

function CapacityBody({ request, view }: { readonly request: PageRequest; readonly view: CapacityView }) {
  const { language, url, reader } = request;
  const say = sayIn(language);
  const { agenda, plan, sectorOf, titleOf, supplierOf } = view;
  const asked = url.searchParams.get('sector') || undefined;
  const quarter = url.searchParams.get('kwartaal') || undefined;
  const lanes = capacityLanes(plan.sectorLoads, sectorOf, asked);
  const quarters = [...new Set(plan.sectorLoads.map((load) => load.quarter))].toSorted();
  const days = quarters.flatMap((one) => [quarterDays(one).from]);
  return (
    <>
      <h1>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <AgendaTabs request={request} agenda={agenda} />
      {hasRole(request, 'vendorEditor', 'vendorSigner') ? (
        <p>
          <a className="button" href={linksOf(request).page(agendaPath(agenda, '/capaciteit/opgave'), { bewerk: '1' })}>
            {say(declare)}
          </a>
        </p>
      ) : null}
      <div className="verdict">
        <p>{say(split)}</p>
      </div>
      <FilterForm
        say={say}
        language={language}
        url={url}
        choices={[
          {
            name: 'sector',
            label: say(sectorWord),
            options: [...new Set(plan.sectorLoads.map((load) => load.sector))].map((value) => ({
              value,
              label: sectorOf(value),
            })),
          },
          { name: 'kwartaal', label: say(quarterWord), options: quarters.map((value) => ({ value, label: value })) },
        ]}
      />
      <figure className="chart" aria-labelledby="bezetting">
        <figcaption>
          <h2 id="bezetting">{say(publicTitle)}</h2>
        </figcaption>
        <p>{say(publicRule)}</p>
        <div className="chart__drawing chart__drawing--wide" aria-hidden="true">
          <GanttChart
            say={say}
            axis={timeAxis(days, ganttLabels, ganttWidth - ganttLabels - 8)}
            rows={[]}
            lanes={lanes}
            today={reader.moment.on}
          />
        </div>
        <CapacityTable
          request={request}
          id="bezetting-tabel"
          lanes={lanes}
          path={agendaPath(agenda, '/capaciteit')}
          open
        />
      </figure>
      {quarter === undefined ? null : (
        <QuarterCauses
          request={request}
          agenda={agenda}
          plan={plan}
          quarter={quarter}
          {...(asked === undefined ? {} : { sector: asked })}
        />
      )}
      <ConflictList request={request} agenda={agenda} plan={plan} titleOf={titleOf} supplierOf={supplierOf} />
    </>
  );
}

const title = w('Kunnen leveranciers dit aan?', 'Can suppliers do this?');
const lead = w(
  'Leveranciers werken voor beide agenda’s. Daarom tellen we hier al het gevraagde werk bij elkaar en leggen het naast de tijd die zij hebben.',
  'Suppliers work for both agendas. So we add up all the work asked for and put it beside the time they have.',
);
const declare = w('Geef uw capaciteit op', 'Declare your capacity');
const split = w(
  'Vuistregel uit het actieplan: 40% van de tijd gaat naar onderhoud, 25% naar wensen van gebruikers en 35% naar landelijke projecten. Alleen die 35% telt hier. Een onderdeel telt mee zodra het prioriteit heeft, tot het klaar is. Wat een leverancier afwees, telt bij die leverancier niet mee. Tot 85% past het, tot 100% is het krap, daarboven is het te vol.',
  'Rule of thumb of the action plan: 40% of the time goes to upkeep, 25% to wishes of users and 35% to national projects. Only that 35% counts here. Only items from prioritised to in execution count. What a supplier declined does not count for that supplier. Up to 85% it fits, up to 100% it is tight, above that it is too full.',
);
const publicTitle = w('Bezetting per sector', 'Load per sector');
const publicRule = w(
  'U ziet een cijfer als er ten minste drie leveranciers achter zitten en niemand meer dan 60% van het werk heeft. Anders staat er “niet openbaar”. Cijfers van één leverancier ziet alleen die leverancier, en wie de agenda stuurt.',
  'You see a figure when at least three suppliers stand behind it and none has more than 60% of the work. Otherwise it says “not public”. Figures of one supplier are seen only by that supplier and by those who steer the agenda.',
);
const sectorWord = w('Sector', 'Sector');
const quarterWord = w('Kwartaal', 'Quarter');
