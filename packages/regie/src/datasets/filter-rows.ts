/** `?column=value` on the rows of a dataset: every filter must hold. */
import type { Cell, Row } from './dataset.ts';

export type RowFilters = readonly (readonly [column: string, asked: string])[];

export async function* filterRows(
  batches: AsyncIterable<readonly Row[]>,
  filters: RowFilters,
): AsyncIterable<readonly Row[]> {
  for await (const rows of batches) {
    yield filters.length === 0 ? rows : rows.filter((row) => passes((name) => row[name], filters));
  }
}

export function passes(cellOf: (column: string) => Cell | undefined, filters: RowFilters): boolean {
  return filters.every(([name, asked]) => holds(cellOf(name), asked));
}

/** Several values of one filter, with commas, mean “one of these”; a list holds any of them. */
function holds(cell: Cell | undefined, asked: string): boolean {
  const wanted = asked.split(',');
  return Array.isArray(cell)
    ? cell.some((value) => wanted.includes(String(value)))
    : wanted.includes(cell === null || cell === undefined ? '' : String(cell));
}
