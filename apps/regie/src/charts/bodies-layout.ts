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

export const bodySize = { width: 190, height: 46, gapX: 16, gapY: 30, left: 120, perRow: 5, pad: 18 } as const;

export function bodiesLayout(levels: readonly string[], bodies: readonly BodyBox[]): BodiesLayout {
  const boxes: PlacedBody[] = [];
  const bands: Band[] = [];
  let y = 0;
  for (const level of levels) {
    const own = bodies.filter((body) => body.level === level);
    const rows = Math.max(1, Math.ceil(own.length / bodySize.perRow));
    const height = rows * bodySize.height + (rows - 1) * bodySize.gapY + 2 * bodySize.pad;
    own.forEach((body, index) => {
      boxes.push({
        ...body,
        x: bodySize.left + (index % bodySize.perRow) * (bodySize.width + bodySize.gapX),
        y: y + bodySize.pad + Math.floor(index / bodySize.perRow) * (bodySize.height + bodySize.gapY),
      });
    });
    bands.push({ level, y, height });
    y += height + 8;
  }
  return { boxes, bands, height: y };
}
