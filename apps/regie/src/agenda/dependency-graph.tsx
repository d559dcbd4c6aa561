/** What waits for what, as boxes and arrows; the critical path is thick and says so. */
import type { Say } from '../words/words.ts';
import { w } from '../words/words.ts';
import { dependencyLayout, type GraphLink } from './dependency-layout.ts';

export interface GraphNode {
  readonly code: string;
  readonly label: string;
  readonly href: string;
  readonly note: string;
  readonly critical: boolean;
  /** Of the other agenda: shown, never mixed in. */
  readonly outside: boolean;
}

interface DependencyGraphProps {
  readonly say: Say;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

const boxWidth = 232;
const boxHeight = 62;
const stepX = 304;
const stepY = 80;

export function DependencyGraph({ say, nodes, links }: DependencyGraphProps) {
  const placed = dependencyLayout(links);
  const placeOf = new Map(
    placed.map(({ code, column, row }) => [code, { x: 10 + column * stepX, y: 10 + row * stepY }]),
  );
  const nodeOf = new Map(nodes.map((node) => [node.code, node]));
  const width = Math.max(0, ...placed.map(({ column }) => column)) * stepX + boxWidth + 20;
  const height = Math.max(0, ...placed.map(({ row }) => row)) * stepY + boxHeight + 20;
  return (
    <svg aria-hidden="true" className="graph" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 10 10"
          refX={9}
          refY={5}
          markerWidth={11}
          markerHeight={11}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className="graph__arrow" d="M0 0 10 5 0 10z" />
        </marker>
      </defs>
      {links.map(({ from, to }) => {
        const a = placeOf.get(from);
        const b = placeOf.get(to);
        const critical = nodeOf.get(from)?.critical === true && nodeOf.get(to)?.critical === true;
        return a === undefined || b === undefined ? null : (
          <path
            key={`${from} ${to}`}
            className={critical ? 'graph__link graph__link--critical' : 'graph__link'}
            markerEnd="url(#arrow)"
            d={`M${a.x + boxWidth} ${a.y + boxHeight / 2}C${a.x + boxWidth + 40} ${a.y + boxHeight / 2} ${b.x - 40} ${b.y + boxHeight / 2} ${b.x - 2} ${b.y + boxHeight / 2}`}
          />
        );
      })}
      {placed.map(({ code }) => {
        const at = placeOf.get(code);
        const node = nodeOf.get(code);
        return at === undefined || node === undefined ? null : <Box key={code} say={say} node={node} {...at} />;
      })}
    </svg>
  );
}

interface BoxProps {
  readonly say: Say;
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
}

function Box({ say, node, x, y }: BoxProps) {
  const [first = '', second = ''] = twoLines(node.label);
  const style = `graph__box${node.critical ? ' graph__box--critical' : ''}${node.outside ? ' graph__box--outside' : ''}`;
  return (
    <a href={node.href} tabIndex={-1}>
      <rect className={style} x={x} y={y} width={boxWidth} height={boxHeight} rx={6} />
      <text className="graph__label" x={x + 10} y={y + 19}>
        {first}
      </text>
      <text className="graph__label" x={x + 10} y={y + 35}>
        {second}
      </text>
      <text className="graph__note" x={x + 10} y={y + 53}>
        {node.outside ? say(outsideWords) : node.note}
      </text>
    </a>
  );
}

function twoLines(label: string): readonly string[] {
  if (label.length <= 26) {
    return [label];
  }
  const at = label.lastIndexOf(' ', 26);
  const split = at < 8 ? 26 : at;
  const rest = label.slice(split).trim();
  return [label.slice(0, split), rest.length > 26 ? `${rest.slice(0, 25)}…` : rest];
}

const outsideWords = w('van de andere agenda', 'of the other agenda');
