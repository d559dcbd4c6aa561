/** A flow chart drawn on the server. Links in it are for the mouse; the table beside it has the same links for everybody. */
import type { PlacedLink, Sankey } from './sankey-layout.ts';

type NodeLook = 'plain' | 'solid' | 'outline' | 'hatched';

interface SankeyText {
  readonly label: string;
  readonly amount: string;
  readonly href: string;
  readonly look: NodeLook;
}

interface SankeyChartProps {
  readonly sankey: Sankey;
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  readonly textOf: (id: string) => SankeyText;
  readonly linkText: (link: PlacedLink) => string;
}

const margin = 4;
/** Right of the last column. */
const labelRoom = 330;

export function SankeyChart({ sankey, width, height, nodeWidth, textOf, linkText }: SankeyChartProps) {
  return (
    <svg
      className="sankey"
      aria-hidden="true"
      viewBox={`${-margin} ${-margin} ${width + labelRoom} ${height + 2 * margin}`}
      width={width + labelRoom}
      height={height}
    >
      <defs>
        <pattern id="arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <rect className="hatch-line" width="2.500" height="6" />
        </pattern>
      </defs>
      {sankey.links
        .filter(({ thickness }) => thickness > 0)
        .map((link) => (
          <path
            key={`${link.from}-${link.to}`}
            className={`sankey__link sankey__link--${textOf(link.to).look}`}
            d={bandPath(link)}
            strokeWidth={Math.max(0.75, link.thickness)}
          >
            <title>{linkText(link)}</title>
          </path>
        ))}
      {sankey.nodes.map((node) => {
        const { label, amount, href, look } = textOf(node.id);
        const middle = node.y + node.height / 2;
        return (
          <a key={node.id} href={href} tabIndex={-1}>
            <rect
              className={`sankey__node sankey__node--${look}`}
              x={node.x}
              y={node.y}
              width={nodeWidth}
              height={Math.max(1, node.height)}
            />
            <text className="sankey__label" x={node.x + nodeWidth + 6} y={middle} dominantBaseline="middle">
              {label} <tspan className="sankey__amount">{amount}</tspan>
            </text>
          </a>
        );
      })}
    </svg>
  );
}

function bandPath({ x0, x1, y0, y1 }: PlacedLink): string {
  const middle = (x0 + x1) / 2;
  return `M${round(x0)} ${round(y0)}C${round(middle)} ${round(y0)} ${round(middle)} ${round(y1)} ${round(x1)} ${round(y1)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
