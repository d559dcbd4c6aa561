/** What the periods of a record become when some fields change from one day to another. */
import type { Patch } from './check-fields.ts';
import type { RecordType } from './define-type.ts';
import type { Statement } from './held-record.ts';
import type { NewStatement } from './ports.ts';
import type { Source } from './source.ts';

export interface PeriodChange {
  readonly patch: Patch;
  readonly source: Source;
  /** First day, and the day after the last. */
  readonly from: string;
  readonly to: string;
}

/**
 * Outside the change everything stays; inside it every period keeps what the change does not say. A change of a record
 * that is not there yet makes its first period.
 */
export function splitPeriods(
  type: RecordType,
  open: readonly Statement[],
  change: PeriodChange,
  first?: Pick<Statement, 'id' | 'code' | 'invented'>,
): readonly NewStatement[] {
  const { from, to } = change;
  if (open.length === 0) {
    if (first === undefined) {
      return [];
    }
    const empty = { ...first, type: type.name, fields: {}, sources: {}, source: change.source, removed: false };
    return [withPatch(type, { ...empty, validFrom: from, validTo: to }, change, true)];
  }
  return open.flatMap((period) => {
    if (period.validTo <= from || period.validFrom >= to) {
      return [shelved(type, period)];
    }
    const inside = {
      ...period,
      validFrom: later(period.validFrom, from),
      validTo: earlier(period.validTo, to),
    };
    return [
      ...(period.validFrom < from ? [shelved(type, { ...period, validTo: from })] : []),
      withPatch(type, inside, change, false),
      ...(period.validTo > to ? [shelved(type, { ...period, validFrom: to })] : []),
    ];
  });
}

type Period = Omit<NewStatement, 'part' | 'subject'>;

function withPatch(type: RecordType, period: Period, { patch, source }: PeriodChange, isNew: boolean): NewStatement {
  const sources = isNew
    ? period.sources
    : { ...period.sources, ...Object.fromEntries(Object.keys(patch).map((name) => [name, source])) };
  return shelved(type, { ...period, fields: { ...period.fields, ...patch }, sources });
}

function shelved(type: RecordType, period: Period): NewStatement {
  const { id, code, invented, fields, source, sources, validFrom, validTo, removed } = period;
  return {
    type: type.name,
    id,
    code,
    invented,
    fields,
    source,
    sources,
    validFrom,
    validTo,
    removed,
    part: type.partOf(fields),
    subject: type.subjectOf(fields),
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
