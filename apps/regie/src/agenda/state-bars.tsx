/** How many of each step, as one bar per row: later steps are darker, what is not known is hatched, every part has its count. */
import { inLines } from '../charts/in-lines.ts';

export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly { readonly key: string; readonly count: number; readonly step: number }[];
}

/** One shade with its meaning; meanings that share a shade stand together. */
export interface BarSample {
  readonly step: number;
  readonly label: string;
}

interface StateBarsProps {
  readonly rows: readonly BarRow[];
  readonly samples: readonly BarSample[];
}

const width = 900;
const labels = 250;
/** As many letters as fit before the bars, on each of two lines. */
const labelLetters = 34;
const rowHeight = 34;

export function StateBars({ rows, samples }: StateBarsProps) {
  const most = Math.max(1, ...rows.map(totalOf));
  return (
    <>
      <BarLegend samples={samples} />
      <svg aria-hidden="true" className="bars" viewBox={`0 0 ${width} ${rows.length * rowHeight + 8}`}>
        <defs>
          <pattern id="not-known" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
            <rect className="hatch__ground" width="5" height="5" />
            <rect className="hatch__quiet" width="1.500" height="5" />
          </pattern>
        </defs>
        {rows.map((row, index) => (
          <Row key={row.key} row={row} y={index * rowHeight + 4} scale={(width - labels - 10) / most} />
        ))}
      </svg>
    </>
  );
}

function BarLegend({ samples }: Pick<StateBarsProps, 'samples'>) {
  return (
    <ul className="legend">
      {[...Map.groupBy(samples, ({ step }) => step)].map(([step, same]) => (
        <li key={step}>
          <svg viewBox="0 0 34 18" aria-hidden="true" className="legend__sample bars-sample">
            <rect className={`bars__step bars__step--${step}`} x="1" y="2" width="32" height="14" />
          </svg>
          {same.map(({ label }) => label).join(', ')}
        </li>
      ))}
    </ul>
  );
}

function Row({ row, y, scale }: { readonly row: BarRow; readonly y: number; readonly scale: number }) {
  let x = labels;
  const lines = inLines(row.label, labelLetters);
  return (
    <g>
      {lines.map((line, index) => (
        <text key={line} className="bars__label" x={4} y={y + 18 + (index - (lines.length - 1) / 2) * 14}>
          {line}
        </text>
      ))}
      {row.parts.map(({ key, count, step }) => {
        const at = x;
        const size = count * scale;
        x += size;
        return count === 0 ? null : (
          <g key={key}>
            <rect className={`bars__step bars__step--${step}`} x={at} y={y} width={size} height={rowHeight - 8} />
            {size < 16 ? null : (
              <text className={`bars__count bars__count--${step}`} x={at + size / 2} y={y + 18}>
                {count}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

const totalOf = ({ parts }: BarRow): number => parts.reduce((sum, { count }) => sum + count, 0);
