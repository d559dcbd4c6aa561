/** What would happen if items moved: computed in the page, kept nowhere. */
import { combine, err, type Fault, ok, type Result } from '@stelsel/kernel';
import {
  type Agenda,
  agendaItem,
  type HeldRecord,
  type PageRequest,
  sector,
  type Trial,
  type WhatIfPlan,
  whatIfPlan,
} from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { Day } from '../agenda/day.tsx';
import { Refusal } from '../agenda/edit-forms.tsx';
import { GanttChart, ganttLabels, ganttWidth } from '../agenda/gantt-chart.tsx';
import { daysOf } from '../agenda/plan-rows.ts';
import { sayDelta } from '../agenda/say-figures.ts';
import { timeAxis } from '../agenda/time-axis.ts';
import { readTrial, writeTrial } from '../agenda/trial.ts';
import { TrialForm } from '../agenda/trial-form.tsx';
import { TrialLoads } from '../agenda/trial-loads.tsx';
import { linksOf } from '../layout/links.ts';
import { showPage } from '../layout/show-page.ts';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { nameOf } from '../parts/named.tsx';
import { sayIn, w } from '../words/words.ts';

export const whatIfPage = showPage('/meerjarenagenda/:agenda/wat-als', whatIfView, (request, view) => ({
  request,
  title: sayIn(request.language)(title),
  wide: true,
  children: <WhatIfBody request={request} view={view} />,
}));

interface WhatIfView {
  readonly agenda: Agenda;
  readonly trial: Trial;
  readonly items: readonly HeldRecord<typeof agendaItem.fields>[];
  readonly sectorOf: (code: string) => string;
  readonly plan: WhatIfPlan | undefined;
  /** A trial that cannot be: shown in the page, with the way out. */
  readonly refused: Fault | undefined;
}

async function whatIfView(request: PageRequest): Promise<Result<WhatIfView>> {
  const { reader, wholeReader } = request;
  const agenda = askedAgenda(request);
  if (!agenda.ok) {
    return agenda;
  }
  const trial = readTrial(request.url);
  const loaded = combine([await reader.list(agendaItem), await reader.list(sector)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [items, sectors] = loaded.value;
  const names = new Map(sectors.map(({ code, fields }) => [code, nameOf(request.language, fields, code)]));
  const planned = await whatIfPlan(reader, wholeReader, agenda.value, trial);
  if (!planned.ok && planned.fault.code !== 'REG-CYCLE') {
    return err(planned.fault);
  }
  return ok({
    agenda: agenda.value,
    trial,
    items,
    sectorOf: (code) => names.get(code) ?? code,
    plan: planned.ok ? planned.value : undefined,
    refused: planned.ok ? undefined : planned.fault,
  });
}

interface BodyProps {
  readonly request: PageRequest;
  readonly view: WhatIfView;
}

function WhatIfBody({ request, view }: BodyProps) {
  const say = sayIn(request.language);
  return (
    <>
      <h1>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <AgendaTabs request={request} agenda={view.agenda} />
      <Refusal request={request} fault={view.refused} />
      <TrialForm
        request={request}
        trial={view.trial}
        items={view.items.filter(({ fields }) => fields.agenda === view.agenda && fields.buildFrom != null)}
      />
      {view.plan === undefined ? (
        <p>
          <a href={linksOf(request).page(agendaPath(view.agenda, '/wat-als'))}>{say(again)}</a>
        </p>
      ) : (
        <Outcome
          request={request}
          agenda={view.agenda}
          items={view.items}
          trial={view.trial}
          plan={view.plan}
          sectorOf={view.sectorOf}
        />
      )}
    </>
  );
}

interface OutcomeProps extends Pick<WhatIfView, 'agenda' | 'items' | 'trial' | 'sectorOf'> {
  readonly request: PageRequest;
  readonly plan: WhatIfPlan;
}

function Outcome({ request, agenda, items, trial, plan, sectorOf }: OutcomeProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const titles = new Map(items.map(({ code, fields }) => [code, fields.title ?? code]));
  const titleOf = (code: string): string => titles.get(code) ?? code;
  const moved = plan.lines.map(({ before, after }) => ({
    code: before.code,
    before,
    after,
    days: Math.round((Date.parse(after.earliestEnd) - Date.parse(before.earliestEnd)) / 86_400_000),
  }));
  const changed = moved.filter(({ days }) => days !== 0);
  const rows = moved.map(({ code, before, after }) => ({
    key: code,
    label: titleOf(code),
    href: links.page(agendaPath(agenda, `/onderdeel/${code}`)),
    head: false,
    original: { from: before.earliestStart, to: before.earliestEnd },
    current: { from: after.earliestStart, to: after.earliestEnd },
    critical: after.critical,
  }));
  return (
    <>
      {plan.passesLegalDate.length === 0 ? null : (
        <div className="refusal">
          <p>
            <strong>§ {say(breaksLaw)}</strong> {plan.passesLegalDate.map(titleOf).join('; ')}.
          </p>
        </div>
      )}
      <ChartWithTable
        id="gevolgen"
        title={say(effects)}
        summary={say(
          trial.moves.size === 0 && trial.links.length === 0
            ? nothingTried
            : w(
                `Onderdelen die op een andere dag klaar komen: ${changed.length}. De gestippelde balk is de planning zoals zij is.`,
                `Items that become ready on another day: ${changed.length}. The dashed bar is the plan as it is.`,
              ),
        )}
        chart={
          <div className="chart__drawing--wide">
            <GanttChart
              say={say}
              axis={timeAxis(daysOf(rows), ganttLabels, ganttWidth - ganttLabels - 8)}
              rows={rows}
              today={request.reader.moment.on}
            />
          </div>
        }
        rows={moved.toSorted((a, b) => Math.abs(b.days) - Math.abs(a.days))}
        keyOf={({ code }) => code}
        columns={[
          {
            heading: say(itemWord),
            cell: ({ code }) => <a href={links.page(agendaPath(agenda, `/onderdeel/${code}`))}>{titleOf(code)}</a>,
          },
          { heading: say(nowWord), cell: ({ before }) => <Day language={language} day={before.earliestEnd} /> },
          { heading: say(thenWord), cell: ({ after }) => <Day language={language} day={after.earliestEnd} /> },
          {
            heading: say(daysWord),
            numeric: true,
            cell: ({ days }) => (days === 0 ? '0' : <strong>{sayDelta(language, days)}</strong>),
          },
          {
            heading: say(roomWord),
            numeric: true,
            cell: ({ after }) =>
              after.critical ? <strong>{`${after.slackDays} ${say(critical)}`}</strong> : after.slackDays,
          },
          {
            heading: say(pushWord),
            cell: ({ after }) => (after.pushedBy === undefined ? '–' : titleOf(after.pushedBy)),
          },
        ]}
      />
      <TrialLoads request={request} agenda={agenda} plan={plan} titleOf={titleOf} sectorOf={sectorOf} />
      {trial.moves.size === 0 && trial.links.length === 0 ? null : (
        <p>
          <a
            href={links.here({
              ...writeTrial(trial),
              onderdeel: undefined,
              dagen: undefined,
              eerst: undefined,
              daarna: undefined,
            })}
          >
            {say(share)}
          </a>{' '}
          · <a href={links.page(agendaPath(agenda, '/wat-als'))}>{say(again)}</a>
        </p>
      )}
    </>
  );
}

const title = w('Wat als we schuiven?', 'What if we move things?');
const lead = w(
  'Probeer hier wat er gebeurt als een onderdeel later of eerder komt. Er wordt niets bewaard: de planning blijft zoals zij is, uw proef staat alleen in het adres van deze bladzijde.',
  'Try here what happens when an item comes later or earlier. Nothing is saved: the plan stays as it is, your trial stands only in the address of this page.',
);
const breaksLaw = w('Dit gaat over een wettelijke datum heen:', 'This passes a legal date:');
const effects = w('Gevolgen voor de planning', 'Effects on the plan');
const nothingTried = w('U hebt nog niets verschoven.', 'You have not moved anything yet.');
const itemWord = w('Onderdeel', 'Item');
const nowWord = w('Bouw klaar volgens planning', 'Built according to plan');
const thenWord = w('In deze proef', 'In this trial');
const daysWord = w('Verschil in dagen', 'Difference in days');
const roomWord = w('Ruimte in dagen', 'Room in days');
const critical = w('(kritiek)', '(critical)');
const pushWord = w('Geduwd door', 'Pushed by');
const share = w('Adres van deze proef', 'Address of this trial');
const again = w('Begin opnieuw', 'Start again');
