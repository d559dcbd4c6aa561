/** Rows as files: the same bytes for the same rows, in parts, whatever the size. */
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, Column, Dataset, Row } from './dataset.ts';

export const formats = ['json', 'csv', 'parquet', 'jsonld'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  jsonld: 'application/ld+json; charset=utf-8',
};

export function writeRows(
  format: Format,
  dataset: Dataset,
  base: string,
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncIterable<Uint8Array> {
  switch (format) {
    case 'json':
      return encoded(jsonParts('[', ']\n', batches));
    case 'csv':
      return encoded(csvParts(dataset.columns, batches));
    case 'jsonld':
      return encoded(jsonParts(`{"@context":${JSON.stringify(contextOf(dataset, base))},"@graph":[`, ']}\n', batches));
    case 'parquet':
      return parquetParts(dataset.columns, batches);
    default:
      return format satisfies never;
  }
}

type Batches = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

async function* encoded(parts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const part of parts) {
    yield encoder.encode(part);
  }
}

/** One row per line, so that two editions can be compared with any tool. */
async function* jsonParts(before: string, after: string, batches: Batches): AsyncIterable<string> {
  let first = true;
  yield before;
  for await (const batch of batches) {
    if (batch.length > 0) {
      yield `${first ? '\n' : ',\n'}${batch.map((row) => JSON.stringify(row)).join(',\n')}`;
      first = false;
    }
  }
  yield first ? after : `\n${after}`;
}

/** RFC 4180, with a header row. */
async function* csvParts(columns: readonly Column[], batches: Batches): AsyncIterable<string> {
  yield `${columns.map(({ name }) => name).join(',')}\r\n`;
  for await (const batch of batches) {
    yield batch.map((row) => `${columns.map(({ name }) => csvCell(row[name] ?? null)).join(',')}\r\n`).join('');
  }
}

function csvCell(cell: Cell): string {
  const text = plainText(cell);
  // A cell that a spreadsheet would take for a formula stays text.
  const safe = typeof cell === 'string' && /^[=+@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plainText(cell: Cell): string {
  return cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

function contextOf({ columns }: Dataset, base: string): Readonly<Record<string, unknown>> {
  return {
    '@vocab': `${base}/def/`,
    uri: '@id',
    ...Object.fromEntries(
      columns
        .filter(({ kind }) => kind === 'date')
        .map(({ name }) => [name, { '@type': 'http://www.w3.org/2001/XMLSchema#date' }]),
    ),
  };
}

const parquetTypes = {
  text: 'STRING',
  date: 'STRING',
  list: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const;

/** The rows that one group of the file holds; they are in memory until the group is full, column by column. */
const rowGroupRows = 10_000;

async function* parquetParts(columns: readonly Column[], batches: Batches): AsyncIterable<Uint8Array> {
  const bytes = new ByteWriter();
  let group = emptyGroup(columns);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: group }),
    createdBy: 'stelsel',
  });
  const write = async (): Promise<Uint8Array> => {
    await writer.write({ columnData: group, rowGroupSize: rowGroupRows });
    group = emptyGroup(columns);
    return taken();
  };
  const taken = (): Uint8Array => {
    const part = new Uint8Array(bytes.buffer, 0, bytes.index).slice();
    bytes.index = 0;
    return part;
  };
  let held = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      addRow(group, columns, row);
      held += 1;
      if (held === rowGroupRows) {
        yield await write();
        held = 0;
      }
    }
  }
  if (held > 0) {
    yield await write();
  }
  await writer.finish();
  yield taken();
}

const emptyGroup = (columns: readonly Column[]) =>
  columns.map(({ name, kind }) => ({ name, type: parquetTypes[kind], nullable: true, data: [] as unknown[] }));

function addRow(group: ReturnType<typeof emptyGroup>, columns: readonly Column[], row: Row): void {
  for (const [index, { name, kind }] of columns.entries()) {
    group[index]?.data.push(parquetCell(kind, row[name] ?? null));
  }
}

function parquetCell(kind: Column['kind'], cell: Cell): unknown {
  if (cell === null) {
    return null;
  }
  return kind === 'integer'
    ? BigInt(Math.trunc(Number(cell)))
    : kind === 'text' || kind === 'date' || kind === 'list'
      ? plainText(cell)
      : cell;
}
