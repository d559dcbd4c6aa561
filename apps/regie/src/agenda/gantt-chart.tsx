/** A plan as bars: the first agreed plan as a ghost, the current plan solid, what runs over hatched, the law as a hard line. */

import type { Colour, Span } from '@stelsel/regie';
import type { Say } from '../words/words.ts';
import { w } from '../words/words.ts';
import { programmeShapes } from './programme-light-mark.tsx';
import type { TimeAxis } from './time-axis.ts';

export interface GanttRow {
  readonly key: string;
  readonly label: string;
  readonly href?: string;
  /** A programme heads the items under it. */
  readonly head: boolean;
  readonly colour?: Colour;
  readonly original?: Span;
  readonly current?: Span;
  readonly forecastEnd?: string;
  readonly legalDate?: string;
  readonly critical?: boolean;
  readonly milestones?: readonly { readonly key: string; readonly day: string; readonly met: boolean }[];
}

export interface LaneRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly { readonly quarter: string; readonly load?: number; readonly suppressed: boolean }[];
}

interface GanttChartProps {
  readonly say: Say;
  readonly axis: TimeAxis;
  readonly rows: readonly GanttRow[];
  readonly lanes?: readonly LaneRow[];
  readonly today: string;
}

export const ganttWidth = 1200;
export const ganttLabels = 290;
const rowHeight = 30;
const top = 58;
const laneHead = 44;

export function GanttChart({ say, axis, rows, lanes = [], today }: GanttChartProps) {
  const bottom = top + rows.length * rowHeight;
  const lanesTop = bottom + laneHead;
  const height = lanes.length === 0 ? bottom + 10 : lanesTop + lanes.length * rowHeight + 10;
  const showsToday = today >= axis.from && today <= axis.to;
  return (
    <svg aria-hidden="true" className="gantt" viewBox={`0 0 ${ganttWidth} ${height}`}>
      <Hatching />
      <Quarters axis={axis} height={height} />
      {rows.map((row, index) => (
        <Row key={row.key} row={row} axis={axis} y={top + index * rowHeight} />
      ))}
      {lanes.length === 0 ? null : (
        <text className="gantt__head" x={8} y={lanesTop - 12}>
          {say(laneTitle)}
        </text>
      )}
      {lanes.map((lane, index) => (
        <Lane key={lane.key} lane={lane} axis={axis} y={lanesTop + index * rowHeight} />
      ))}
      {showsToday ? (
        <g className="gantt__today">
          <line x1={axis.x(today)} x2={axis.x(today)} y1={34} y2={lanes.length === 0 ? height : bottom} />
          <text x={axis.x(today) + 4} y={52}>
            {say(todayWord)}
          </text>
        </g>
      ) : null}
    </svg>
  );
}

/** Patterns so that no meaning hangs on colour alone. */
function Hatching() {
  return (
    <defs>
      <pattern id="runs-over" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch__ground" width="6" height="6" />
        <rect className="hatch__line" width="2.500" height="6" />
      </pattern>
      <pattern id="not-public" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect className="hatch__quiet" width="1" height="5" />
      </pattern>
    </defs>
  );
}

function Quarters({ axis, height }: { readonly axis: TimeAxis; readonly height: number }) {
  return (
    <g>
      {axis.quarters.map(({ code, x, width }) => (
        <g key={code}>
          <line
            className={code.endsWith('Q1') ? 'gantt__year' : 'gantt__quarter'}
            x1={x}
            x2={x}
            y1={code.endsWith('Q1') ? 4 : 24}
            y2={height}
          />
          {code.endsWith('Q1') || x === axis.left ? (
            <text className="gantt__label gantt__label--year" x={x + 4} y={16}>
              {code.slice(0, 4)}
            </text>
          ) : null}
          {width > 22 ? (
            <text className="gantt__label" x={x + 4} y={34}>
              {code.slice(5)}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}

function Row({ row, axis, y }: { readonly row: GanttRow; readonly axis: TimeAxis; readonly y: number }) {
  const { original, current, forecastEnd, legalDate, milestones = [] } = row;
  const runsOver = current !== undefined && forecastEnd !== undefined && forecastEnd > current.to;
  const label = (
    <text
      className={row.head ? 'gantt__head' : 'gantt__name'}
      x={row.colour === undefined && row.head ? 8 : 24}
      y={y + 20}
    >
      {cut(row.label, row.head ? 36 : 40)}
    </text>
  );
  return (
    <g>
      <line
        className={row.head ? 'gantt__rule gantt__rule--head' : 'gantt__rule'}
        x1={0}
        x2={ganttWidth}
        y1={y}
        y2={y}
      />
      {row.colour === undefined ? null : (
        <path
          className={`gantt__bar--${row.colour}`}
          d={programmeShapes[row.colour]}
          fillRule="evenodd"
          transform={`translate(5 ${y + 8}) scale(0.6)`}
        />
      )}
      {row.href === undefined ? (
        label
      ) : (
        <a href={row.href} tabIndex={-1}>
          <title>{row.label}</title>
          {label}
        </a>
      )}
      {original === undefined ? null : (
        <rect className="gantt__ghost" y={y + 4} height={rowHeight - 8} {...bar(axis, original)} rx={3} />
      )}
      {current === undefined ? null : (
        <rect
          className={`gantt__bar gantt__bar--${row.colour ?? 'item'}${row.critical === true ? ' gantt__bar--critical' : ''}`}
          y={y + 9}
          height={rowHeight - 18}
          {...bar(axis, current)}
          rx={2}
        />
      )}
      {runsOver && current !== undefined && forecastEnd !== undefined ? (
        <rect
          fill="url(#runs-over)"
          className="gantt__over"
          y={y + 9}
          height={rowHeight - 18}
          {...bar(axis, { from: current.to, to: forecastEnd })}
        />
      ) : null}
      {milestones
        .filter(({ day }) => axis.holds(day, day))
        .map(({ key, day, met }) => (
          <path
            key={key}
            className={met ? 'gantt__milestone gantt__milestone--met' : 'gantt__milestone'}
            d={`M${axis.x(day)} ${y + 8}l7 7-7 7-7-7z`}
          />
        ))}
      {legalDate === undefined || !axis.holds(legalDate, legalDate) ? null : (
        <g className="gantt__law">
          <line x1={axis.x(legalDate)} x2={axis.x(legalDate)} y1={y + 1} y2={y + rowHeight - 1} />
          <text x={axis.x(legalDate) + 4} y={y + 20}>
            §
          </text>
        </g>
      )}
    </g>
  );
}

function Lane({ lane, axis, y }: { readonly lane: LaneRow; readonly axis: TimeAxis; readonly y: number }) {
  const cellOf = new Map(lane.cells.map((cell) => [cell.quarter, cell]));
  return (
    <g>
      <line className="gantt__rule" x1={0} x2={ganttWidth} y1={y} y2={y} />
      <text className="gantt__name" x={22} y={y + 20}>
        {cut(lane.label, 40)}
      </text>
      {axis.quarters.map(({ code, x, width }) => {
        const cell = cellOf.get(code);
        if (cell === undefined) {
          return null;
        }
        const { load } = cell;
        return (
          <g key={code}>
            <rect
              className={`lane lane--${loadLevel(load)}`}
              x={x + 1}
              y={y + 3}
              width={Math.max(1, width - 2)}
              height={rowHeight - 6}
              {...(load === undefined ? { fill: 'url(#not-public)' } : {})}
            />
            {load === undefined || width < 24 ? null : (
              <text className={`lane__load lane__load--${loadLevel(load)}`} x={x + width / 2} y={y + 20}>
                {Math.round(load * 100)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

type LoadLevel = 'ok' | 'tight' | 'conflict' | 'unknown';

export function loadLevel(load: number | undefined): LoadLevel {
  return load === undefined ? 'unknown' : load > 1 ? 'conflict' : load > 0.85 ? 'tight' : 'ok';
}

function bar(axis: TimeAxis, { from, to }: Span): { readonly x: number; readonly width: number } {
  const x = axis.x(from);
  return { x, width: Math.max(3, axis.x(to) - x) };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

const laneTitle = w(
  'Bezetting van leveranciers per sector, in procenten (gearceerd: te weinig leveranciers om openbaar te tonen)',
  'Load of suppliers per sector, in per cent (hatched: too few suppliers to show in public)',
);
const todayWord = w('vandaag', 'today');
