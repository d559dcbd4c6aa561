/** The log of changes for supervision: which account changed what and when; the values stand with the record. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from '../records/account.ts';
import type { HeldRecord } from '../records/held-record.ts';
import { maySupervise } from '../records/may-supervise.ts';
import type { LogFilter, LoggedChange, RecordStore } from '../records/ports.ts';
import { showTo } from '../records/show-to.ts';
import { typeByName } from '../types/record-types.ts';

export interface LogEntry {
  readonly seq: number;
  readonly uri: string;
  readonly type: string;
  readonly code: string;
  readonly version: number;
  readonly change: 'new' | 'changed' | 'removed';
  readonly recordedAt: string;
  /** Pseudonym of the sign-in service, `visitor` for a report of a reader, or `rules`. */
  readonly account: string;
  /** On behalf of which organisation. */
  readonly by: string;
  readonly method: string;
  readonly evidence?: string;
  /** It says something of days before the day on which it was written. */
  readonly backdated: boolean;
  readonly invented: boolean;
}

interface LogDeps {
  readonly store: Pick<RecordStore, 'log'>;
  readonly base: string;
}

/** Newest first. Every field keeps its own visibility. Faults: REG-SIGN-IN, REG-ROLE. */
export async function readChangeLog(
  { store, base }: LogDeps,
  account: Account | undefined,
  filter: LogFilter,
): Promise<Result<readonly LogEntry[]>> {
  if (account === undefined || !maySupervise(account)) {
    return err(
      account === undefined
        ? fault('REG-SIGN-IN')
        : fault('REG-ROLE', { act: 'read', type: 'log', needed: 'inspector, competitionAuthority, auditor' }),
    );
  }
  const found = await store.log(filter);
  return found.ok ? ok(changesOf(account, base, found.value)) : found;
}

/** A change writes every period that it touches; what it says stands in the newest of them. */
function changesOf(viewer: Account, base: string, found: readonly LoggedChange[]): readonly LogEntry[] {
  const changes = Map.groupBy(found, ({ statement: { type, id, version } }) => `${type}/${id}/${version}`);
  return [...changes.values()].flatMap((written) => {
    const [{ statement, account } = {}] = written.toSorted((a, b) =>
      b.statement.validFrom.localeCompare(a.statement.validFrom),
    );
    const type = statement === undefined ? undefined : typeByName(statement.type);
    if (statement === undefined || account === undefined || type === undefined) {
      return [];
    }
    const record: HeldRecord = showTo(viewer, base, type, statement);
    const touched = Object.keys(statement.sources).find((name) =>
      isOf(statement.recordedAt, statement.sources[name]?.at),
    );
    const source = record.sourceOf(statement.removed ? '' : (touched ?? ''));
    return [
      {
        seq: statement.seq,
        uri: record.uri,
        type: type.name,
        code: record.code,
        version: record.version,
        change: statement.removed ? 'removed' : record.version === 1 ? 'new' : 'changed',
        recordedAt: record.recordedAt,
        account,
        by: source.by,
        method: source.method,
        ...(source.evidence === undefined ? {} : { evidence: source.evidence }),
        backdated: record.validFrom < record.recordedAt.slice(0, 10),
        invented: record.invented,
      } as const,
    ];
  });
}

const isOf = (recordedAt: string, day: string | undefined): boolean => recordedAt.slice(0, 10) === day;
