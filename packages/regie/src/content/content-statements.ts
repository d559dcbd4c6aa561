/** Content as statements: they stand from the opening of the register; the date of the document is in their source. */
import { canonicalJson } from '@stelsel/kernel';
import type { RecordType } from '../records/define-type.ts';
import { beginningOfTime, endOfTime, notSuperseded } from '../records/held-record.ts';
import type { PastStatement } from '../records/ports.ts';
import { ulidOf } from '../records/record-id.ts';
import type { Source } from '../records/source.ts';

/** Whether somebody looks back at most this far: content stands from then on, so that looking back shows names. */
const yearsBack = 3;

/** The moment at which the register opened: content is recorded then. */
export function registerOpens(nowMs: number): string {
  const today = new Date(nowMs);
  return new Date(Date.UTC(today.getUTCFullYear() - yearsBack, today.getUTCMonth() - 1, 1)).toISOString();
}

export interface StatementOptions {
  readonly invented?: boolean;
  readonly recordedAt: string;
  readonly supersededAt?: string;
  readonly version?: number;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly sources?: Readonly<Record<string, Source>>;
}

export function statementFor(
  type: RecordType,
  code: string,
  fields: Readonly<Record<string, unknown>>,
  source: Source,
  options: StatementOptions,
): PastStatement {
  return {
    type: type.name,
    id: ulidOf(type.name, code),
    code,
    invented: options.invented ?? false,
    version: options.version ?? 1,
    fields,
    source,
    sources: options.sources ?? {},
    validFrom: options.validFrom ?? beginningOfTime,
    validTo: options.validTo ?? endOfTime,
    recordedAt: options.recordedAt,
    supersededAt: options.supersededAt ?? notSuperseded,
    removed: false,
    part: type.partOf(fields),
    subject: type.subjectOf(fields),
  };
}

/** Whether two statements say the same, apart from when. */
export function saysTheSame(
  a: Pick<PastStatement, 'fields' | 'source' | 'sources'>,
  b: Pick<PastStatement, 'fields' | 'source' | 'sources'>,
): boolean {
  return canonicalJson([a.fields, a.source, a.sources]) === canonicalJson([b.fields, b.source, b.sources]);
}
