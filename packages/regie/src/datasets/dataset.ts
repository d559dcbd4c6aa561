/** A table of open data: columns with meaning in two languages, rows with an address each. */
import type { Text } from '@stelsel/kernel';
import type { Reader } from '../records/open-reader.ts';

export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

export interface Column {
  readonly name: string;
  readonly label: Text;
  readonly kind: ColumnKind;
}

export type Cell = string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>> | null;
export type Row = Readonly<Record<string, Cell>>;

/** What a dataset may use besides what its reader sees. */
export interface RowsBeside {
  /** Reads everything, for figures that point at nobody; never to show a record of it. */
  readonly wholeReader: Reader;
  /** Columns of `groupings` to group by; all of them when nobody asks. */
  readonly by?: readonly string[];
  /** What a dataset with groupings must hold before it adds up. */
  readonly filters?: readonly (readonly [column: string, asked: string])[];
}

export interface Dataset {
  /** In addresses and file names: `agenda-items`. */
  readonly name: string;
  /** After `/v1/`: `agenda/items`. */
  readonly path: string;
  readonly title: Text;
  readonly about: Text;
  /** Version of the columns; a column that goes or changes meaning is a new major version. */
  readonly schemaVersion: string;
  readonly columns: readonly Column[];
  /** Columns that `?column=value` may filter on. */
  readonly filters: readonly string[];
  /** Columns that `?by=` may group by: rows that differ only in other columns become one. Such a dataset filters itself. */
  readonly groupings?: readonly string[];
  /** All rows in a fixed order; failures of the store are thrown. */
  rows(reader: Reader, beside: RowsBeside): AsyncIterable<readonly Row[]>;
}
