/** An export with separated values: each line is a piece, named by its table; the first line names the columns. */
import { err, ok, type Result } from '@stelsel/kernel';
import { parse } from 'csv-parse/sync';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';
import type { Received } from '../piece.ts';

export interface SeparatedOptions {
  readonly delimiter: string;
  /** What the lines are called in the mapping. */
  readonly table: string;
  /** A column that says of each line which table it is of, in exports that hold several. */
  readonly tableColumn?: string | undefined;
}

/** Each line is received by itself, so that one bad line keeps no other out of sight. */
export function readSeparated(text: string, options: SeparatedOptions): Result<readonly Received[]> {
  try {
    const lines: Record<string, string>[] = parse(text, {
      bom: true,
      columns: true,
      delimiter: options.delimiter,
      skip_empty_lines: true,
      trim: true,
      to: intakeLimits.pieces + 1,
    });
    return lines.length > intakeLimits.pieces
      ? err(fault('ITK-TOO-LARGE', { max: `${intakeLimits.pieces}` }))
      : ok(lines.map((line, index) => receivedOf(line, index, options)));
  } catch {
    return err(fault('ITK-UNREADABLE', { format: 'separated' }));
  }
}

function receivedOf(line: Record<string, string>, index: number, { table, tableColumn }: SeparatedOptions): Received {
  const fields = Object.fromEntries(Object.entries(line).filter(([, value]) => value !== ''));
  const kind = (tableColumn === undefined ? undefined : fields[tableColumn]) ?? table;
  return {
    pieces: [{ kind, fields, around: {}, place: `line ${index + 2}` }],
    original: JSON.stringify(line),
    contentType: 'application/json',
  };
}
