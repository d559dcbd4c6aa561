/** One programme: its light with the arithmetic, and why it is late, down to the milestones. */
import { combine, err, type Fault, ok, type Result } from '@stelsel/kernel';
import {
  type Agenda,
  agendaPlan,
  decisionsAbout,
  lightOf,
  type Page,
  type PageForm,
  type PageRequest,
  planLines,
  programme,
  regieFaults,
  saveRecord,
} from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { DecisionTable } from '../agenda/decision-table.tsx';
import { Refusal } from '../agenda/edit-forms.tsx';
import { GanttChart, ganttLabels, ganttWidth } from '../agenda/gantt-chart.tsx';
import { GanttLegend } from '../agenda/gantt-legend.tsx';
import { daysOf, planRows } from '../agenda/plan-rows.ts';
import { planColumns } from '../agenda/plan-table.tsx';
import { ProgrammeFacts } from '../agenda/programme-facts.tsx';
import { ProgrammeForms } from '../agenda/programme-forms.tsx';
import type { ProgrammePageView } from '../agenda/programme-page-view.ts';
import { ProgrammeVerdict } from '../agenda/programme-verdict.tsx';
import { RebaselineFigure } from '../agenda/rebaseline-figure.tsx';
import { timeAxis } from '../agenda/time-axis.ts';
import { UndatedItems } from '../agenda/undated-items.tsx';
import { WhyLate } from '../agenda/why-late.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { sayIn, w } from '../words/words.ts';

export const programmePage: Page = {
  path: '/meerjarenagenda/:agenda/programma/:code',
  render: (request) => show(request),
  submit: async (request, form) => {
    const done = await change(request, form);
    return done.ok
      ? ok({ location: addressIn(request.language, `${request.url.pathname}?${done.value}=1`) })
      : show(request, done.fault);
  },
};

async function show(request: PageRequest, fault?: Fault): Promise<Result<{ html: string; status?: number }>> {
  const view = await programmeView(request);
  return view.ok
    ? ok({
        ...(fault === undefined ? {} : { status: 422 }),
        html: htmlDocument({
          request,
          title: view.value.programme.record.fields.name ?? view.value.programme.record.code,
          wide: true,
          children: <ProgrammeBody request={request} view={view.value} fault={fault} />,
        }),
      })
    : view;
}

async function programmeView(request: PageRequest): Promise<Result<ProgrammePageView>> {
  const { reader, wholeReader, params } = request;
  const agenda = askedAgenda(request);
  if (!agenda.ok) {
    return agenda;
  }
  const loaded = combine([
    await reader.get(programme, params.code ?? ''),
    await agendaPlan(reader, wholeReader, agenda.value),
    await decisionsAbout(reader, params.code ?? ''),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [record, plan, decisions] = loaded.value;
  if (record.fields.agenda !== agenda.value) {
    return err(regieFaults('REG-UNKNOWN', { type: 'programme', id: record.code }));
  }
  const titles = new Map(plan.input.items.map(({ code, title }) => [code, title]));
  return ok({
    agenda: agenda.value,
    programme: { record, light: lightOf(record, reader.moment.on) },
    lines: planLines(plan).filter(({ item }) => item.fields.programme === record.code),
    titleOf: (code) => titles.get(code) ?? code,
    decisions,
  });
}

/** A new forecast is saved at once; a new baseline waits for the board. */
async function change(request: PageRequest, { fields, writer }: PageForm): Promise<Result<string>> {
  const found = await request.reader.get(programme, request.params.code ?? '');
  if (!found.ok) {
    return found;
  }
  const { id, fields: held } = found.value;
  const said = (name: string): string | undefined => fields.get(name)?.trim() || undefined;
  const reason = said('reason');
  const expectedVersion = Number(fields.get('version'));
  const forecastEnd = said('forecastEnd');
  const comment = said('comment');
  const end = said('end');
  const plan = held.baselineCurrent ?? held.baselineOriginal;
  const patch =
    fields.get('act') === 'rebaseline' && plan != null && end !== undefined
      ? {
          baselineCurrent: { ...plan, end },
          rebaselines: [
            ...(held.rebaselines ?? []),
            {
              at: request.reader.moment.on,
              reason: reason ?? '',
              decision: said('decision') ?? '',
              days: Math.round((Date.parse(end) - Date.parse(plan.end)) / 86_400_000),
            },
          ],
        }
      : {
          lastUpdate: request.reader.moment.on,
          ...(forecastEnd === undefined ? {} : { forecastEnd }),
          ...(comment === undefined ? {} : { comment }),
        };
  const saved = await saveRecord(writer, programme, request.viewer, {
    id,
    expectedVersion,
    patch,
    ...(reason === undefined ? {} : { reason }),
  });
  return saved.ok ? ok(saved.value.kind === 'proposed' ? 'voorgesteld' : 'bewaard') : saved;
}

interface BodyProps {
  readonly request: PageRequest;
  readonly view: ProgrammePageView;
  readonly fault: Fault | undefined;
}

function ProgrammeBody({ request, view, fault }: BodyProps) {
  const say = sayIn(request.language);
  const { record, light } = view.programme;
  return (
    <>
      <p>
        <a href={linksOf(request).page(agendaPath(view.agenda))}>← {say(back)}</a>
      </p>
      <h1>
        {(request.language === 'en' ? record.fields.nameEn : undefined) ?? record.fields.name ?? record.code}{' '}
        {record.invented ? <InventedMark say={say} /> : null}
      </h1>
      <AgendaTabs request={request} agenda={view.agenda} />
      <Refusal request={request} fault={fault} />
      <Done request={request} agenda={view.agenda} />
      <ProgrammeVerdict request={request} programme={view.programme} />
      <WhyLate request={request} view={view} />
      <RebaselineFigure request={request} programme={view.programme} />
      <ItemPlan request={request} view={view} />
      <UndatedItems request={request} agenda={view.agenda} lines={view.lines} />
      <ProgrammeFacts request={request} record={record} light={light} />
      <section aria-labelledby="besluiten">
        <h2 id="besluiten">{say(decisionsTitle)}</h2>
        <DecisionTable request={request} decisions={view.decisions} />
      </section>
      <ProgrammeForms request={request} record={record} />
    </>
  );
}

function Done({ request, agenda }: { readonly request: PageRequest; readonly agenda: Agenda }) {
  const say = sayIn(request.language);
  if (request.url.searchParams.has('voorgesteld')) {
    return (
      <p className="note" role="status">
        {say(proposed)} <a href={linksOf(request).page(agendaPath(agenda, '/besluiten'))}>{say(toProposals)}</a>
      </p>
    );
  }
  return request.url.searchParams.has('bewaard') ? (
    <p className="note" role="status">
      {say(saved)}
    </p>
  ) : null;
}

function ItemPlan({ request, view }: Omit<BodyProps, 'fault'>) {
  const say = sayIn(request.language);
  const dated = view.lines.filter(({ original }) => original !== undefined);
  if (dated.length === 0) {
    return null;
  }
  const rows = planRows([view.programme], dated, view.agenda, linksOf(request));
  const axis = timeAxis(daysOf(rows), ganttLabels, ganttWidth - ganttLabels - 8);
  return (
    <figure className="chart" aria-labelledby="onderdelen">
      <figcaption>
        <h2 id="onderdelen">{say(itemsTitle)}</h2>
      </figcaption>
      <GanttLegend say={say} lights />
      <div className="chart__drawing chart__drawing--wide" aria-hidden="true">
        <GanttChart say={say} axis={axis} rows={rows} today={request.reader.moment.on} />
      </div>
      <DataTable
        id="onderdelen-tabel"
        caption={say(itemsCaption)}
        rows={dated}
        keyOf={({ item }) => item.code}
        columns={planColumns(request, view.agenda)}
      />
    </figure>
  );
}

const back = w('Naar de agenda', 'To the agenda');
const itemsTitle = w('De onderdelen', 'The items');
const itemsCaption = w('Onderdelen met hun dagen', 'Items with their days');
const decisionsTitle = w('Besluiten', 'Decisions');
const proposed = w(
  'Het voorstel wacht op iemand anders. De eerste afspraak blijft staan, wat er ook besloten wordt.',
  'The proposal waits for somebody else. The first agreement stays, whatever is decided.',
);
const toProposals = w('Naar de voorstellen', 'To the proposals');
const saved = w('Bewaard.', 'Saved.');
