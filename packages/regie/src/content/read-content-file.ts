/** One content file: facts of documents as YAML, checked field by field; a mistake is named with its file and line. */
import { err, ok, type Result } from '@stelsel/kernel';
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { fault } from '../faults.ts';
import { checkFields } from '../records/check-fields.ts';
import type { RecordType } from '../records/define-type.ts';
import type { Source } from '../records/source.ts';
import { typeByName } from '../types/record-types.ts';
import type { SourceDocument } from './source-document.ts';

/** A record as a file says it. */
export interface ContentRecord {
  readonly type: RecordType;
  readonly code: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly source: Source;
  readonly file: string;
  readonly line: number;
}

/** What a record says of itself rather than of the world. */
const about = ['code', 'document', 'section', 'method'] as const;

/** Reads a file: a list of blocks with a type, a document and records. Fault: REG-CONTENT. */
export function readContentFile(
  file: string,
  text: string,
  documents: ReadonlyMap<string, SourceDocument>,
): Result<readonly ContentRecord[]> {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: unknown): number => {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    return lines.linePos(range?.[0] ?? 0).line;
  };
  const wrong = (line: number, problem: string): Result<never> =>
    err(fault('REG-CONTENT', { file, line, problem }, file));
  const [mistake] = parsed.errors;
  if (mistake !== undefined) {
    return wrong(lines.linePos(mistake.pos[0]).line, mistake.message);
  }
  if (!isSeq(parsed.contents)) {
    return wrong(1, 'list of blocks expected');
  }
  const records: ContentRecord[] = [];
  for (const block of parsed.contents.items) {
    const type = isMap(block) ? typeByName(String(block.get('type'))) : undefined;
    const rows = isMap(block) ? block.get('records') : undefined;
    if (!isMap(block) || type === undefined || !isSeq(rows)) {
      return wrong(lineOf(block), 'block with a known type and records expected');
    }
    for (const row of rows.items) {
      const line = lineOf(row);
      const read = isMap(row) ? readRow(type, row, block, documents) : 'a map expected';
      if (typeof read === 'string') {
        return wrong(line, read);
      }
      records.push({ ...read, type, file, line });
    }
  }
  return ok(records);
}

function readRow(
  type: RecordType,
  row: YAMLMap,
  block: YAMLMap,
  documents: ReadonlyMap<string, SourceDocument>,
): Pick<ContentRecord, 'code' | 'fields' | 'source'> | string {
  const values = row.toJSON() as Record<string, unknown>;
  const { code } = values;
  if (typeof code !== 'string' || !/^[a-z0-9][a-z0-9.-]*$/.test(code)) {
    return 'code of lower case, digits, hyphens and dots expected';
  }
  const guess = Object.keys(values).find((name) => /guess/i.test(name));
  if (guess !== undefined) {
    return `${guess} is a guess, not a fact`;
  }
  const said = (name: string): string | undefined => {
    const value = values[name] ?? block.get(name);
    return value === undefined || value === '' ? undefined : String(value);
  };
  const document = documents.get(said('document') ?? '');
  if (document === undefined) {
    return `document ${said('document') ?? '?'} is not in documents.yaml`;
  }
  const fields = Object.fromEntries(
    Object.entries(values).filter(([name]) => !about.includes(name as (typeof about)[number])),
  );
  const checked = checkFields(type, fields);
  if (!checked.ok) {
    return checked.fault.text.en;
  }
  const section = values.section === '' ? undefined : said('section');
  return {
    code,
    fields: checked.value,
    source: {
      class: 'imported',
      by: document.publisher,
      method: said('method') ?? 'document',
      evidence: section === undefined ? document.code : `${document.code} ${section}`,
      at: document.date,
    },
  };
}
