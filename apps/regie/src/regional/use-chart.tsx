/** Use of one topic in one cell, month by month, with a band for what nobody knows. */

import { dayText, type MonthOfUse } from '@stelsel/regie';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { When } from '../parts/when.tsx';
import { type Say, w } from '../words/words.ts';

const width = 720;
const height = 220;
const left = 44;
const bottom = 28;

interface UseChartProps {
  readonly say: Say;
  readonly title: string;
  readonly months: readonly MonthOfUse[];
}

export function UseChart({ say, title, months }: UseChartProps) {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) {
    return null;
  }
  return (
    <ChartWithTable
      id="gebruik"
      title={title}
      summary={`${say(inLast)} ${say(dayText(last.month))}: ${last.numerator} ${say(of)} ${last.denominator}, ${last.unknown} ${say(unknown)}.`}
      chart={<Drawing say={say} months={months} />}
      rows={months.toReversed()}
      keyOf={({ month }) => month}
      columns={[
        { heading: say(monthHeading), cell: ({ month }) => <When say={say} at={month} /> },
        { heading: say(inUse), cell: ({ numerator }) => numerator, numeric: true },
        { heading: say(unknownHeading), cell: (row) => row.unknown, numeric: true },
        { heading: say(all), cell: ({ denominator }) => denominator, numeric: true },
        {
          heading: say(bounds),
          cell: (row) => `${share(row.numerator, row)} – ${share(row.numerator + row.unknown, row)}`,
          numeric: true,
        },
      ]}
    />
  );
}

function Drawing({ say, months }: { readonly say: Say; readonly months: readonly MonthOfUse[] }) {
  const x = (index: number): number => left + ((width - left - 8) * index) / Math.max(1, months.length - 1);
  const y = (part: number): number => 8 + (height - bottom - 8) * (1 - part);
  const lower = months.map((one, index) => `${x(index)},${y(one.numerator / Math.max(1, one.denominator))}`);
  const upper = months.map(
    (one, index) => `${x(index)},${y(Math.min(1, (one.numerator + one.unknown) / Math.max(1, one.denominator)))}`,
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="use-chart" role="presentation">
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g key={part}>
          <line x1={left} x2={width - 8} y1={y(part)} y2={y(part)} className="chart-grid" />
          <text x={left - 6} y={y(part) + 4} className="chart-label" textAnchor="end">
            {part * 100}%
          </text>
        </g>
      ))}
      <polygon points={[...lower, ...upper.toReversed()].join(' ')} className="chart-band" />
      <polyline points={lower.join(' ')} className="chart-line" />
      {months.map((one, index) =>
        index % Math.ceil(months.length / 6) === 0 ? (
          <text
            key={one.month}
            x={x(index)}
            y={height - 8}
            className="chart-label"
            textAnchor={index === 0 ? 'start' : index === months.length - 1 ? 'end' : 'middle'}
          >
            {say(dayText(one.month))}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function share(count: number, { denominator }: MonthOfUse): string {
  return denominator === 0 ? '–' : `${Math.round((100 * count) / denominator)}%`;
}

const inLast = w('In gebruik in', 'In use in');
const of = w('van', 'of');
const unknown = w('onbekend', 'unknown');
const monthHeading = w('Maand', 'Month');
const inUse = w('In gebruik', 'In use');
const unknownHeading = w('Onbekend', 'Unknown');
const all = w('Alle', 'All');
const bounds = w('Tussen', 'Between');
