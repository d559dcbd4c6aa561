/** All plans under each other: the first agreement stays, however often it was renewed. */
import { daysBetween, dayText, type PageRequest, type ProgrammeView } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { sayIn, w } from '../words/words.ts';
import { Day } from './day.tsx';
import { GanttChart, ganttLabels, ganttWidth } from './gantt-chart.tsx';
import { sayDelta, sayShare } from './say-figures.ts';
import { timeAxis } from './time-axis.ts';

interface RebaselineFigureProps {
  readonly request: PageRequest;
  readonly programme: ProgrammeView;
}

interface PlanStep {
  readonly key: string;
  readonly label: string;
  readonly end: string;
  readonly reason: string;
  readonly decision: string;
}

export function RebaselineFigure({ request, programme: { record, light } }: RebaselineFigureProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const { baselineOriginal: first, rebaselines, forecastEnd } = record.fields;
  if (first == null || rebaselines == null || rebaselines.length === 0) {
    return null;
  }
  const steps = stepsOf(say(firstWord), first.end, rebaselines, (at) =>
    say(w(`Herijkt op ${dayText(at).nl}`, `Renewed on ${dayText(at).en}`)),
  );
  const rows = [
    ...steps.map(({ key, label, end }, index) => ({
      key,
      label,
      head: false,
      original: { from: first.start, to: first.end },
      ...(index === 0 ? {} : { current: { from: first.start, to: end } }),
    })),
    ...(forecastEnd == null
      ? []
      : [
          {
            key: 'forecast',
            label: say(expected),
            head: false,
            original: { from: first.start, to: first.end },
            current: { from: first.start, to: first.end },
            forecastEnd,
          },
        ]),
  ];
  const days = rows.flatMap((row) => [
    'forecastEnd' in row ? row.forecastEnd : first.end,
    row.current?.to ?? first.end,
  ]);
  const slip = light.parts.find(({ name }) => name === 'schedule')?.value;
  return (
    <ChartWithTable
      id="herijkingen"
      title={say(title)}
      summary={say(
        w(
          `De uitloop blijft gemeten vanaf de eerste afspraak${slip === undefined ? '' : `: ${sayShare('nl', slip)}`}. Herijken verandert dat getal niet.`,
          `The slip stays measured from the first agreement${slip === undefined ? '' : `: ${sayShare('en', slip)}`}. Renewing the plan does not change that number.`,
        ),
      )}
      chart={
        <GanttChart
          say={say}
          axis={timeAxis([first.start, ...days], ganttLabels, ganttWidth - ganttLabels - 8)}
          rows={rows}
          today={request.reader.moment.on}
        />
      }
      rows={steps}
      keyOf={({ key }) => key}
      columns={[
        { heading: say(planWord), cell: ({ label }) => label },
        {
          heading: say(endWord),
          cell: ({ end }) => (
            <a href={links.rows('agenda/programmes', { code: record.code })}>
              <Day language={language} day={end} />
            </a>
          ),
        },
        {
          heading: say(laterWord),
          numeric: true,
          cell: ({ end }) => sayDelta(language, daysBetween(first.end, end)),
        },
        { heading: say(reasonWord), cell: ({ reason }) => reason },
        { heading: say(decisionWord), cell: ({ decision }) => decision },
      ]}
    />
  );
}

function stepsOf(
  firstLabel: string,
  end: string,
  rebaselines: readonly {
    readonly at: string;
    readonly reason: string;
    readonly decision: string;
    readonly days: number;
  }[],
  label: (at: string) => string,
): readonly PlanStep[] {
  let moved = end;
  return [
    { key: 'first', label: firstLabel, end, reason: '–', decision: '–' },
    ...rebaselines.map(({ at, reason, decision, days }, index) => {
      moved = new Date(Date.parse(`${moved}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
      return { key: `${index} ${at}`, label: label(at), end: moved, reason, decision };
    }),
  ];
}

const title = w('Hoe vaak is de planning vernieuwd?', 'How often was the plan renewed?');
const firstWord = w('Eerste afspraak', 'First agreement');
const expected = w('Nu verwacht', 'Expected now');
const planWord = w('Planning', 'Plan');
const endWord = w('Einde', 'End');
const laterWord = w('Dagen na de eerste afspraak', 'Days after the first agreement');
const reasonWord = w('Waarom', 'Why');
const decisionWord = w('Besluit', 'Decision');
