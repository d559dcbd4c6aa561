/** Rows of a dataset for a screen: a part of them, with how many there are. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { Dataset, Row, RowsBeside } from '../datasets/dataset.ts';
import { filterRows, type RowFilters } from '../datasets/filter-rows.ts';
import { fault } from '../faults.ts';
import { regieLimits } from '../limits.ts';
import type { Reader } from '../records/open-reader.ts';

export interface RowsPage {
  readonly filters: RowFilters;
  readonly rows: readonly Row[];
  /** How many rows hold; at most `regieLimits.countedRows`, then there may be more. */
  readonly count: number;
}

/** Names in an address that are no filter. */
const reserved: readonly string[] = ['asOf', 'on', 'limit', 'offset', 'by', 'lang', 'pagina'];

/**
 * The rows of `page` (from 1). Faults: REG-QUERY for a question that the dataset does not know; those of the store are
 * thrown, as by every dataset.
 */
export async function rowsPage(
  dataset: Dataset,
  reader: Reader,
  wholeReader: Reader,
  asked: URLSearchParams,
  page: number,
): Promise<Result<RowsPage>> {
  const filters = [...asked].filter(([name]) => !reserved.includes(name));
  const { groupings } = dataset;
  const by = asked.get('by')?.split(',') ?? groupings ?? [];
  const unknown =
    filters.find(([name]) => !dataset.filters.includes(name))?.[0] ??
    by.find((name) => groupings?.includes(name) !== true);
  if (unknown !== undefined) {
    const known = [...dataset.filters, ...(groupings ?? [])].join(', ');
    return err(fault('REG-QUERY', { parameter: unknown, known }, unknown));
  }
  const beside: RowsBeside = { wholeReader, by, filters };
  const all = dataset.rows(reader, beside);
  const first = (page - 1) * regieLimits.pageDefault;
  const rows: Row[] = [];
  let count = 0;
  for await (const batch of groupings === undefined ? filterRows(all, filters) : all) {
    rows.push(...batch.slice(Math.max(0, first - count), Math.max(0, first + regieLimits.pageDefault - count)));
    count += batch.length;
    if (count >= regieLimits.countedRows && rows.length === regieLimits.pageDefault) {
      return ok({ filters, rows, count: regieLimits.countedRows });
    }
  }
  return ok({ filters, rows, count });
}
