/** Where the items of a plan stand in the drawing of what waits for what: every arrow goes to the right. */
export interface GraphLink {
  readonly from: string;
  readonly to: string;
}

export interface PlacedNode {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/** Columns by the longest chain before an item, rows near what comes before. The links have no circle. */
export function dependencyLayout(links: readonly GraphLink[]): readonly PlacedNode[] {
  const codes = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const before = Map.groupBy(links, ({ to }) => to);
  const columns = new Map<string, number>();
  const columnOf = (code: string): number => {
    const known = columns.get(code);
    if (known !== undefined) {
      return known;
    }
    const column = Math.max(-1, ...(before.get(code) ?? []).map(({ from }) => columnOf(from))) + 1;
    columns.set(code, column);
    return column;
  };
  const byColumn = [...Map.groupBy(codes, columnOf)].toSorted(([a], [b]) => a - b);
  const rows = new Map<string, number>();
  const placed: PlacedNode[] = [];
  for (const [column, inColumn] of byColumn) {
    const wished = inColumn.map((code) => ({ code, wish: middleOf(before.get(code) ?? [], rows) }));
    let free = 0;
    for (const { code, wish } of wished.toSorted((a, b) => a.wish - b.wish || a.code.localeCompare(b.code))) {
      const row = Math.max(free, Math.round(wish));
      free = row + 1;
      rows.set(code, row);
      placed.push({ code, column, row });
    }
  }
  return placed;
}

function middleOf(links: readonly GraphLink[], rows: ReadonlyMap<string, number>): number {
  const known = links.flatMap(({ from }) => rows.get(from) ?? []);
  return known.length === 0 ? 0 : known.reduce((sum, row) => sum + row, 0) / known.length;
}
