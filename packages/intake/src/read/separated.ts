/** An export with separated values: each line is a piece, named by its table; the first line names the columns. */
import { err, ok, type Result } from '@stelsel/kernel';
import { parse } from 'csv-parse/sync';
import { fault } from '../faults.ts';
import type { IntakeSource, OpenedSource } from '../intake-source.ts';
import { intakeLimits } from '../limits.ts';
import { type Mapping, namedIn } from '../mapping/mapping.ts';
import type { Received } from '../piece.ts';
import { encodingOf } from './encoding.ts';
import { type Line, readLines } from './lines.ts';
import { type WholeLine, wholeLines } from './whole-lines.ts';

interface Layout {
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly tableOf: (fields: Readonly<Record<string, string>>) => string;
}

const delimiters = [';', ',', '\t', '|'];

/** Faults: ITK-UNREADABLE without a line with names, ITK-COLUMN-MISSING when no rule can know a record again. */
export async function openSeparated(mapping: Mapping, source: IntakeSource): Promise<Result<OpenedSource>> {
  const encoding = mapping.encoding ?? (await encodingOf(source.open()));
  const header = await firstLine(readLines(source.open(), encoding));
  const layout = header === undefined ? undefined : layoutOf(mapping, source.name, header);
  if (header === undefined || layout === undefined) {
    return header === undefined
      ? ok({ received: nothing, absentColumns: [] })
      : err(fault('ITK-UNREADABLE', { format: 'separated' }));
  }
  const absent = namedColumns(mapping).filter((name) => !layout.columns.includes(name));
  const missing = keyMissing(mapping, layout);
  return missing === undefined
    ? ok({ received: () => linesOf(readLines(source.open(), encoding), layout), header, absentColumns: absent })
    : err(fault('ITK-COLUMN-MISSING', { column: missing }));
}

async function* nothing(): AsyncIterable<Result<Received>> {}

async function firstLine(lines: AsyncIterable<Line>): Promise<string | undefined> {
  for await (const { text } of lines) {
    return text;
  }
  return undefined;
}

/** The delimiter under which the header has the most columns that the mapping names, and then the most columns. */
function layoutOf({ delimiter, ...mapping }: Mapping, name: string, header: string): Layout | undefined {
  const named = new Set(namedColumns(mapping));
  const candidates = (delimiter === undefined ? delimiters : [delimiter])
    .map((one) => ({ delimiter: one, columns: cellsOf(header, one) ?? [] }))
    .map((one) => ({ ...one, known: one.columns.filter((column) => named.has(column)).length }))
    .sort((a, b) => b.known - a.known || b.columns.length - a.columns.length);
  const [best] = candidates;
  if (best === undefined || best.known === 0 || new Set(best.columns).size < best.columns.length) {
    return undefined;
  }
  const { table, tableColumn, rules } = mapping;
  const ofFile =
    table ??
    tableOfFile(
      name,
      rules.map(({ from }) => from),
    );
  return {
    delimiter: best.delimiter,
    columns: best.columns,
    tableOf: (fields) => (tableColumn === undefined ? undefined : fields[tableColumn]) ?? ofFile,
  };
}

/** `patienten-20261101` is of the table `patienten`. */
function tableOfFile(name: string, tables: readonly string[]): string {
  const lower = name.toLowerCase();
  const fitting = tables.filter((table) => lower.startsWith(table.toLowerCase())).sort((a, b) => b.length - a.length);
  return fitting[0] ?? name;
}

function namedColumns(mapping: Pick<Mapping, 'rules' | 'tableColumn' | 'known'>): readonly string[] {
  const { rules, tableColumn, known } = mapping;
  const own = rules.flatMap((rule) => [...namedIn(rule), ...rule.known]).flatMap((name) => name.split(' | '));
  const columns = [...(tableColumn === undefined ? [] : [tableColumn]), ...known, ...own];
  return [...new Set(columns)].filter((name) => !/^[#*]/.test(name));
}

/** A column without which no rule of the tables in this file can know a record again. */
function keyMissing({ rules, tableColumn }: Mapping, { columns, tableOf }: Layout): string | undefined {
  const here = tableColumn === undefined ? rules.filter(({ from }) => from === tableOf({})) : rules;
  const lacking = here.map(({ key }) =>
    key.find(
      (name) => !/^=|\?$/.test(name) && !name.split(' | ').some((one) => one === '#content' || columns.includes(one)),
    ),
  );
  return lacking.length > 0 && lacking.every((name) => name !== undefined) ? lacking[0] : undefined;
}

/** Each line is received by itself: one that is broken is told, and keeps no other out. */
async function* linesOf(lines: AsyncIterable<Line>, layout: Layout): AsyncIterable<Result<Received>> {
  const fits = (text: string): boolean => hasAllCells(cellsOf(text, layout.delimiter), layout);
  let batch: WholeLine[] = [];
  for await (const line of wholeLines(lines, { delimiter: layout.delimiter, fits })) {
    if (line.number === 1 || line.text.trim() === '') {
      continue;
    }
    batch.push(line);
    if (batch.length >= intakeLimits.linesAtOnce) {
      yield* receivedOf(batch, layout);
      batch = [];
    }
  }
  yield* receivedOf(batch, layout);
}

function* receivedOf(batch: readonly WholeLine[], layout: Layout): Iterable<Result<Received>> {
  const sound = batch.filter(({ broken }) => broken === undefined);
  const together = rowsOf(sound.map(({ text }) => text).join('\n'), layout.delimiter);
  const rows = together?.length === sound.length ? together : sound.map(({ text }) => cellsOf(text, layout.delimiter));
  const cells = new Map(sound.map((line, index) => [line, rows[index]]));
  for (const line of batch) {
    yield ok(lineReceived(line, cells.get(line), layout));
  }
}

function lineReceived(line: WholeLine, cells: readonly string[] | undefined, layout: Layout): Received {
  const { columns, tableOf } = layout;
  const place = { nl: `regel ${line.number}`, en: `line ${line.number}` };
  if (cells === undefined || !hasAllCells(cells, layout)) {
    const problem = fault('ITK-LINE', { problem: whatIsWrong(line, cells, columns) });
    return { pieces: [], original: line.text, contentType: 'text/csv', place, line: line.text, problem };
  }
  const all = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  const fields = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  return {
    pieces: [{ kind: tableOf(fields), fields, around: {}, place, columns }],
    original: JSON.stringify(all),
    contentType: 'application/json',
    place,
    line: line.text,
  };
}

/** One delimiter more at the end of every line is no column. */
function hasAllCells(cells: readonly string[] | undefined, { columns }: Layout): boolean {
  const extra = cells?.slice(columns.length) ?? [];
  return (
    cells !== undefined && cells.length >= columns.length && extra.length < 2 && extra.every((cell) => cell === '')
  );
}

function whatIsWrong(
  { broken, text }: WholeLine,
  cells: readonly string[] | undefined,
  columns: readonly string[],
): string {
  if (broken === 'length') {
    return `langer dan ${intakeLimits.lineCharacters} tekens (too long)`;
  }
  if (broken === 'quote' || cells === undefined) {
    return `een aanhalingsteken dat niet sluit, na teken ${text.indexOf('"') + 1} (a quote that is not closed)`;
  }
  return `${cells.length} kolommen, en de kopregel heeft er ${columns.length} (columns do not match the header)`;
}

function cellsOf(text: string, delimiter: string): readonly string[] | undefined {
  const rows = rowsOf(text, delimiter);
  return rows?.length === 1 ? rows[0] : undefined;
}

function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, trim: true });
  } catch {
    return undefined;
  }
}
