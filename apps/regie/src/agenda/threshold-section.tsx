/** Use against the estimate: the lower bound decides, small numbers stay counts, guardrails are listed. */
import { boundsOf, type PageRequest, type TopicThreshold } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { WorkingDetails } from '../parts/working-details.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';
import { BoundsChart } from './bounds-chart.tsx';
import { sayDay, sayShare } from './say-figures.ts';

interface ThresholdSectionProps {
  readonly request: PageRequest;
  readonly threshold: TopicThreshold;
}

export function ThresholdSection({ request, threshold: one }: ThresholdSectionProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const { value, deadline, isEstimate, topic } = one.threshold.fields;
  if (one.months.length === 0) {
    return (
      <p>
        <Gap say={say} words={nothing} />
      </p>
    );
  }
  return (
    <>
      <ChartWithTable
        id="drempel"
        title={say(title)}
        summary={say(
          w(
            `${sayShare('nl', value ?? 0)}${deadline == null ? '' : ` op ${sayDay('nl', deadline)}`}${isEstimate === true ? ', een schatting en geen norm' : ''}: ${stateWord(one.outcome.state).nl}. Onbekend telt in de ondergrens als nee, in de bovengrens als ja. Alleen de ondergrens beslist, twee maanden achter elkaar.`,
            `${sayShare('en', value ?? 0)}${deadline == null ? '' : ` on ${sayDay('en', deadline)}`}${isEstimate === true ? ', an estimate and not a norm' : ''}: ${stateWord(one.outcome.state).en}. Unknown counts as no in the lower bound and as yes in the upper. Only the lower bound decides, two months in a row.`,
          ),
        )}
        chart={<BoundsChart say={say} threshold={one} />}
        rows={one.months}
        keyOf={({ month }) => month}
        columns={[
          { heading: say(monthWord), cell: ({ month }) => month },
          ...(['numerator', 'unknown', 'denominator'] as const).map((name) => ({
            heading: say({ numerator: useWord, unknown: unknownWord, denominator: allWord }[name]),
            numeric: true,
            cell: ({ ratio }: TopicThreshold['months'][number]) => (
              <a href={links.rows('observations', { topic: topic ?? '' })}>{ratio[name]}</a>
            ),
          })),
          ...(['lower', 'upper'] as const).map((name) => ({
            heading: say({ lower: lowerWord, upper: upperWord }[name]),
            numeric: true,
            cell: ({ ratio }: TopicThreshold['months'][number]) => {
              const bounds = boundsOf(ratio);
              return bounds === undefined || ratio.denominator < 10 ? '–' : sayShare(language, bounds[name]);
            },
          })),
        ]}
      />
      <WorkingDetails say={say} lines={[...one.outcome.working, ...one.rungWorking]} />
    </>
  );
}

const title = w('Gebruik tegen de schatting van het bereik', 'Use against the estimate of reach');
const nothing = w('Gebruik van dit onderwerp is nog niet gemeten.', 'Use of this topic was not measured yet.');
const monthWord = w('Maand', 'Month');
const useWord = w('In gebruik', 'In use');
const unknownWord = w('Onbekend', 'Unknown');
const allWord = w('Van', 'Of');
const lowerWord = w('Ten minste', 'At least');
const upperWord = w('Ten hoogste', 'At most');
