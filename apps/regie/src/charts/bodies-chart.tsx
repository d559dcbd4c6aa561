/** Bodies by level with the routes of decisions between them. */

import { type BodiesLayout, bodySize, type PlacedBody } from './bodies-layout.ts';
import { inLines } from './in-lines.ts';

interface BodyLine {
  readonly from: string;
  readonly to: string;
  readonly kind: 'route' | 'successor';
}

interface BodiesChartProps {
  readonly layout: BodiesLayout;
  readonly lines: readonly BodyLine[];
  readonly nameOf: (id: string) => string;
  readonly levelOf: (level: string) => string;
  readonly lookOf: (id: string) => 'existing' | 'proposed' | 'ended';
}

const width = bodySize.left + bodySize.perRow * (bodySize.width + bodySize.gapX) + 10;

export function BodiesChart({ layout, lines, nameOf, levelOf, lookOf }: BodiesChartProps) {
  const at = new Map(layout.boxes.map((box) => [box.id, box]));
  return (
    <svg
      className="bodies"
      aria-hidden="true"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
    >
      <defs>
        <marker id="pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 10 5 0 10z" />
        </marker>
      </defs>
      {layout.bands.map(({ level, y, height }) => (
        <g key={level}>
          <rect className="bodies__band" x="0.500" y={y + 0.5} width={width - 1} height={height} />
          <text className="bodies__level" x="10" y={y + 24}>
            {levelOf(level)}
          </text>
        </g>
      ))}
      {lines.map(({ from, to, kind }) => {
        const [start, end] = [at.get(from), at.get(to)];
        return start === undefined || end === undefined ? null : (
          <path
            key={`${from}-${to}-${kind}`}
            className={`bodies__${kind}`}
            d={lineBetween(start, end)}
            {...(kind === 'route' ? { markerEnd: 'url(#pijl)' } : {})}
          />
        );
      })}
      {layout.boxes.map(({ id, x, y }) => (
        <a key={id} href={`#${id}`} tabIndex={-1}>
          <rect className={`body--${lookOf(id)}`} x={x} y={y} width={bodySize.width} height={bodySize.height} rx="5" />
          {inLines(nameOf(id), lettersPerLine).map((line, index, all) => (
            <text
              key={line}
              x={x + bodySize.width / 2}
              y={y + bodySize.height / 2 + 4 + (index - (all.length - 1) / 2) * lineHeight}
              textAnchor="middle"
              lang="nl"
            >
              {line}
            </text>
          ))}
        </a>
      ))}
    </svg>
  );
}

/** From side to side within a row, from edge to edge between rows. */
function lineBetween(from: PlacedBody, to: PlacedBody): string {
  const { width: w, height: h } = bodySize;
  if (from.y === to.y) {
    const forward = to.x > from.x;
    return `M${from.x + (forward ? w : 0)} ${from.y + h / 2}L${to.x + (forward ? 0 : w)} ${to.y + h / 2}`;
  }
  const down = to.y > from.y;
  const [x0, y0, x1, y1] = [from.x + w / 2, from.y + (down ? h : 0), to.x + w / 2, to.y + (down ? 0 : h)];
  const middle = (y0 + y1) / 2;
  return `M${x0} ${y0}C${x0} ${middle} ${x1} ${middle} ${x1} ${y1}`;
}

const lettersPerLine = 25;
const lineHeight = 16;
