/** Places of three columns of names with ties between them: financiers, initiatives, executors. */

export interface PlacedName {
  readonly id: string;
  readonly y: number;
}

export interface TiesLayout {
  readonly left: readonly PlacedName[];
  readonly middle: readonly PlacedName[];
  readonly right: readonly PlacedName[];
  readonly height: number;
}

export interface TieEnds {
  readonly middle: string;
  readonly ends: readonly string[];
}

/** The side columns follow the middle one, so that few ties cross. */
export function tiesLayout(
  middle: readonly string[],
  left: readonly TieEnds[],
  right: readonly TieEnds[],
  rowHeight: number,
): TiesLayout {
  const place = new Map(middle.map((id, index) => [id, index]));
  const side = (ties: readonly TieEnds[]): readonly string[] => {
    const seen = new Map<string, number[]>();
    for (const { middle: at, ends } of ties) {
      for (const end of ends) {
        seen.set(end, [...(seen.get(end) ?? []), place.get(at) ?? 0]);
      }
    }
    const mean = (id: string): number => {
      const rows = seen.get(id) ?? [0];
      return rows.reduce((total, row) => total + row, 0) / rows.length;
    };
    return [...seen.keys()].sort((a, b) => mean(a) - mean(b) || a.localeCompare(b));
  };
  const lefts = side(left);
  const rights = side(right);
  const height = Math.max(lefts.length, middle.length, rights.length) * rowHeight;
  const spread = (ids: readonly string[]): readonly PlacedName[] =>
    ids.map((id, index) => ({ id, y: ((index + 0.5) * height) / ids.length }));
  return { left: spread(lefts), middle: spread(middle), right: spread(rights), height };
}
