/** Bodies in bands by level, and lines between them along which a question travels. */

export interface BodyBox {
  readonly id: string;
  readonly level: string;
}

export interface PlacedBody extends BodyBox {
  readonly x: number;
  readonly y: number;
}

interface Band {
  readonly level: string;
  readonly y: number;
  readonly height: number;
}

export interface BodiesLayout {
  readonly boxes: readonly PlacedBody[];
  readonly bands: readonly Band[];
  readonly height: number;
}

export const bodySize = { width: 190, height: 60, gapX: 16, gapY: 30, left: 120, perRow: 5, pad: 18 } as const;

interface BodyTie {
  readonly from: string;
  readonly to: string;
}

/** Who has a line to another level stands in the row next to it, so that no line runs behind a box. */
export function bodiesLayout(
  levels: readonly string[],
  bodies: readonly BodyBox[],
  ties: readonly BodyTie[],
): BodiesLayout {
  const boxes: PlacedBody[] = [];
  const bands: Band[] = [];
  const heightOf = new Map(bodies.map(({ id, level }) => [id, levels.indexOf(level)]));
  const pullOf = (id: string, level: number): number =>
    ties
      .filter(({ from, to }) => from === id || to === id)
      .reduce((pull, { from, to }) => pull + Math.sign((heightOf.get(from === id ? to : from) ?? level) - level), 0);
  let y = 0;
  for (const [index, level] of levels.entries()) {
    const own = bodies
      .filter((body) => body.level === level)
      .toSorted((a, b) => Math.sign(pullOf(a.id, index)) - Math.sign(pullOf(b.id, index)));
    const rows = Math.max(1, Math.ceil(own.length / bodySize.perRow));
    const height = rows * bodySize.height + (rows - 1) * bodySize.gapY + 2 * bodySize.pad;
    for (const [place, body] of own.entries()) {
      boxes.push({
        ...body,
        x: bodySize.left + (place % bodySize.perRow) * (bodySize.width + bodySize.gapX),
        y: y + bodySize.pad + Math.floor(place / bodySize.perRow) * (bodySize.height + bodySize.gapY),
      });
    }
    bands.push({ level, y, height });
    y += height + 8;
  }
  return { boxes, bands, height: y };
}
