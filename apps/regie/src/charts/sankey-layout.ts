/** Places of nodes and bands of a flow chart: widths are in proportion, nothing overlaps. */

export interface FlowNode {
  readonly id: string;
  readonly column: number;
  readonly amount: number;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export interface SankeySize {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  /** Between two nodes of a column. */
  readonly gap: number;
}

interface PlacedNode extends FlowNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedLink extends FlowLink {
  /** Middle of the band at both ends. */
  readonly y0: number;
  readonly y1: number;
  readonly x0: number;
  readonly x1: number;
  readonly thickness: number;
}

export interface Sankey {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

export function sankeyLayout(nodes: readonly FlowNode[], links: readonly FlowLink[], size: SankeySize): Sankey {
  const columns = [...Map.groupBy(nodes, ({ column }) => column)].sort(([a], [b]) => a - b).map(([, group]) => group);
  const scale = Math.min(
    ...columns.map((group) => {
      const room = size.height - size.gap * (group.length - 1);
      return room / Math.max(1, sum(group.map(({ amount }) => amount)));
    }),
  );
  const step = columns.length < 2 ? 0 : (size.width - size.nodeWidth) / (columns.length - 1);
  const placed = columns.flatMap((group, index) => {
    const used = sum(group.map(({ amount }) => amount)) * scale + size.gap * (group.length - 1);
    let y = (size.height - used) / 2;
    return group.map((node) => {
      const height = node.amount * scale;
      const at = { ...node, x: index * step, y, height };
      y += height + size.gap;
      return at;
    });
  });
  return { nodes: placed, links: bands(placed, links, scale, size.nodeWidth) };
}

/** Bands leave and arrive in the order of the nodes at their other end, so that few cross. */
function bands(
  nodes: readonly PlacedNode[],
  links: readonly FlowLink[],
  scale: number,
  nodeWidth: number,
): readonly PlacedLink[] {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const yOf = (id: string): number => at.get(id)?.y ?? 0;
  const leave = new Map<string, number>();
  const arrive = new Map<string, number>();
  const starts = new Map(
    links.toSorted((a, b) => yOf(a.to) - yOf(b.to)).map((link) => [link, take(leave, link.from, link.amount * scale)]),
  );
  const ends = new Map(
    links
      .toSorted((a, b) => yOf(a.from) - yOf(b.from))
      .map((link) => [link, take(arrive, link.to, link.amount * scale)]),
  );
  return links.map((link) => {
    const thickness = link.amount * scale;
    return {
      ...link,
      thickness,
      x0: (at.get(link.from)?.x ?? 0) + nodeWidth,
      x1: at.get(link.to)?.x ?? 0,
      y0: yOf(link.from) + (starts.get(link) ?? 0) + thickness / 2,
      y1: yOf(link.to) + (ends.get(link) ?? 0) + thickness / 2,
    };
  });
}

function take(used: Map<string, number>, id: string, thickness: number): number {
  const from = used.get(id) ?? 0;
  used.set(id, from + thickness);
  return from;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
