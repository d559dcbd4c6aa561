import type { Statement } from '../records/held-record.ts';
import { hiddenOwner, shownCode, shownSource } from '../records/nameless.ts';
import { uriOf } from '../records/record-id.ts';
import { typeByName } from '../types/record-types.ts';

/** One change as feeds tell it: what and when, never the values; these are read where visibility is kept. */
export interface ChangeEntry {
  readonly seq: number;
  readonly uri: string;
  readonly type: string;
  readonly code: string;
  readonly version: number;
  readonly change: 'new' | 'changed' | 'removed';
  readonly recordedAt: string;
  readonly by: string;
  readonly invented: boolean;
}

export function changeEntry(base: string, statement: Statement): ChangeEntry {
  const { seq, type, id, version, removed, recordedAt, source, invented } = statement;
  const known = typeByName(type);
  return {
    seq,
    uri: uriOf(base, type, id),
    type,
    code: known === undefined ? statement.code : shownCode(undefined, known, statement),
    version,
    change: removed ? 'removed' : version === 1 ? 'new' : 'changed',
    recordedAt,
    by: shownSource(source, known && hiddenOwner(undefined, known, statement.fields)).by,
    invented,
  };
}
