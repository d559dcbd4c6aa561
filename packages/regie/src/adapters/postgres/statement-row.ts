import { notSuperseded, type Statement } from '../../records/held-record.ts';
import type { Ulid } from '../../records/record-id.ts';

/** A row of table `statement` with times as text, so that no precision is lost on the way. */
export interface StatementRow {
  readonly seq: number;
  readonly type: string;
  readonly id: string;
  readonly code: string;
  readonly invented: boolean;
  readonly version: number;
  readonly fields: string;
  readonly source: string;
  readonly sources: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly recorded: string;
  readonly superseded: string | null;
  readonly removed: boolean;
}

const isoText = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const statementColumns = `seq, type, id, code, invented, version, fields, source, sources, valid_from, valid_to,
  ${isoText('recorded_at')} as recorded,
  case when superseded_at = 'infinity' then null else ${isoText('superseded_at')} end as superseded, removed`;

export function statementOf(row: StatementRow): Statement {
  return {
    seq: row.seq,
    type: row.type,
    id: row.id as Ulid,
    code: row.code,
    invented: row.invented,
    version: row.version,
    fields: JSON.parse(row.fields) as Statement['fields'],
    source: sharedSource(row.source),
    sources: row.sources === '{}' ? noSources : (JSON.parse(row.sources) as Statement['sources']),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    recordedAt: row.recorded,
    supersededAt: row.superseded ?? notSuperseded,
    removed: row.removed,
  };
}

const noSources: Statement['sources'] = {};

/** Thousands of statements of one measurement share one source; it is read once. */
const known = new Map<string, Statement['source']>();
const knownMax = 1_000;

function sharedSource(text: string): Statement['source'] {
  const hit = known.get(text);
  if (hit !== undefined) {
    return hit;
  }
  const source = JSON.parse(text) as Statement['source'];
  if (known.size >= knownMax) {
    known.clear();
  }
  known.set(text, source);
  return source;
}
