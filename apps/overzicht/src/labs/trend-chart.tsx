import { useMedia } from '../parts/use-media.ts';
import { longDay } from '../record/dates.ts';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';
import { numberText } from './in-words.ts';
import { scaleFor } from './scale.ts';
import type { Line, Point } from './series.ts';

/** On a phone a graph of its own, so that its letters stay as large as the rest. */
const widths = { wide: 640, narrow: 330 } as const;
const height = 240;
const left = 52;
const right = 20;
const top = 16;
const bottom = 34;
const dayMs = 86_400_000;
/** After a longer silence the line is broken: nobody knows what happened in between. */
const gapDays = 550;

/** Points in time, each with the limits of its own laboratory. The table beside it says the same. */
export function TrendChart({ line, name }: { readonly line: Line; readonly name: string }) {
  const { say, locale } = useWords();
  const width = widths[useMedia('(min-width: 700px)') ? 'wide' : 'narrow'];
  const points = line.points.filter(({ at, value }) => at !== undefined && Number.isFinite(value));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) {
    return null;
  }
  const times = points.map(timeOf);
  const x = scaleFor(times, left, width - right, 0.04);
  const y = scaleFor(
    points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    height - bottom,
    top,
  );
  const told = (point: Point): string => numberText(point.measure.value, locale);
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(t.graph, { name, first: told(first), last: told(last) })}
    >
      {ticks(y.from, y.to).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width - right} y1={y.place(tick)} y2={y.place(tick)} className="trend__grid" />
          <text x={left - 8} y={y.place(tick) + 5} textAnchor="end" className="trend__label">
            {numberText(String(tick), locale)}
          </text>
        </g>
      ))}
      {points.map((point) => (
        <RangeBar key={point.group.key} point={point} x={x.place(timeOf(point))} place={y.place} top={top} />
      ))}
      {points.slice(1).map((point, index) => {
        const before = points[index];
        return before === undefined || timeOf(point) - timeOf(before) > gapDays * dayMs ? null : (
          <line
            key={point.group.key}
            x1={x.place(timeOf(before))}
            y1={y.place(before.value)}
            x2={x.place(timeOf(point))}
            y2={y.place(point.value)}
            className="trend__line"
          />
        );
      })}
      {points.map((point) => (
        <circle
          key={point.group.key}
          cx={x.place(timeOf(point))}
          cy={y.place(point.value)}
          r="6"
          className="trend__point"
        />
      ))}
      <text x={left} y={height - 8} className="trend__label">
        {longDay(first.at ?? '', locale)}
      </text>
      <text x={width - right} y={height - 8} textAnchor="end" className="trend__label">
        {longDay(last.at ?? '', locale)}
      </text>
    </svg>
  );
}

interface RangeBarProps {
  readonly point: Point;
  readonly x: number;
  readonly place: (value: number) => number;
  readonly top: number;
}

function RangeBar({ point, x, place, top: highest }: RangeBarProps) {
  const { low, high } = point;
  if (low === undefined && high === undefined) {
    return null;
  }
  const from = high === undefined ? highest : place(high);
  const to = low === undefined ? height - bottom : place(low);
  return <rect x={x - 9} y={from} width="18" height={Math.max(to - from, 1)} rx="4" className="trend__range" />;
}

function timeOf({ at }: Point): number {
  return Date.parse(at ?? '');
}

/** Three or four round numbers. */
function ticks(from: number, to: number): readonly number[] {
  const rough = (to - from) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const found: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) {
    found.push(Number(tick.toPrecision(6)));
  }
  return found;
}
