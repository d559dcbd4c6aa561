import type { Result } from '@stelsel/kernel';
import type { Statement } from './held-record.ts';
import type { Moment } from './moment.ts';
import type { ProposalDecision } from './proposal.ts';
import type { Ulid } from './record-id.ts';

/** Which statements of a type; everything that is given must hold. */
export interface StatementFilter {
  readonly part?: string;
  readonly subject?: string;
  readonly code?: string;
  readonly id?: Ulid;
  /** After this id, in the order of ids: the cursor of paging. */
  readonly after?: string;
  readonly limit?: number;
  /** Also what was removed. */
  readonly removed?: boolean;
}

/** Which sums: over whole shelves of a type, apart for every shelf and every combination of values. */
export interface SumQuestion {
  /** Default: all shelves. */
  readonly parts?: readonly string[];
  /** Only records whose day or text in these fields is at least this. */
  readonly atLeast?: Readonly<Record<string, string>>;
  /** Fields whose values are kept apart; a list is its JSON text. */
  readonly by: readonly string[];
  /** Fields with numbers that are added up; a gap adds nothing. */
  readonly of: readonly string[];
}

export interface Sum {
  readonly part: string;
  /** How many records. */
  readonly count: number;
  readonly by: Readonly<Record<string, string>>;
  readonly of: Readonly<Record<string, number>>;
}

/** What a write adds; place, version and times are the store's. */
export type NewStatement = Pick<
  Statement,
  'type' | 'id' | 'code' | 'invented' | 'fields' | 'source' | 'sources' | 'validFrom' | 'validTo' | 'removed'
> & { readonly part: string; readonly subject: string };

/** One change of one record, all or nothing. */
export interface RecordChange {
  readonly type: string;
  readonly id: Ulid;
  /** The version the writer started from; 0 for a new record. */
  readonly expectedVersion: number;
  /** What the record's periods become, given its open periods in order; the store supersedes those that differ. */
  readonly next: (open: readonly Statement[]) => Result<readonly NewStatement[]>;
  /** Who did it: the pseudonym of the account, kept for the auditor. */
  readonly account: string;
  /** The proposal that this carries out; it is closed in the same step. */
  readonly closes?: { readonly proposal: string; readonly decision: ProposalDecision };
}

/** A shelf of a type as somebody read it: the place of its last change. */
export interface SeenShelf {
  readonly type: string;
  readonly part: string;
  readonly seq: number;
}

/** Statements with their own history, for loading content: `recordedAt` and `supersededAt` are given. */
export type PastStatement = NewStatement & Pick<Statement, 'version' | 'recordedAt' | 'supersededAt'>;

/** Which changes of the log; everything that is given must hold. */
export interface LogFilter {
  readonly limit: number;
  /** Before this place in the order of changes: the cursor of paging. */
  readonly before?: number;
  readonly type?: string;
  /** Pseudonym of an account. */
  readonly account?: string;
  /** Days, the last one included. */
  readonly from?: string;
  readonly to?: string;
  /** An instant: nothing that was recorded after it. */
  readonly until?: string;
}

/** A change with the account that made it. */
export interface LoggedChange {
  readonly statement: Statement;
  /** Pseudonym of the sign-in service, or the part of this program that wrote it. */
  readonly account: string;
}

/** Keeps statements in two time axes. Every write is one step in one order, which the change feed follows. */
export interface RecordStore {
  list(type: string, moment: Moment, filter?: StatementFilter): Promise<Result<readonly Statement[]>>;
  /** The same in parts, for what is too large to hold: memory stays flat. */
  stream(type: string, moment: Moment, filter?: StatementFilter): AsyncIterable<readonly Statement[]>;
  /** Adds up where reading all would be too much. */
  sums(type: string, moment: Moment, question: SumQuestion): Promise<Result<readonly Sum[]>>;
  /** Every statement ever made of a record, newest first. */
  history(type: string, id: Ulid): Promise<Result<readonly Statement[]>>;
  /** Faults: REG-CHANGED when the version moved on, and those of `next`. */
  change(change: RecordChange): Promise<Result<readonly Statement[]>>;
  /** Several records in one step, all or nothing, on a shelf that is as the writer saw it. Faults: those of `change`. */
  changeAll(changes: readonly RecordChange[], seen: SeenShelf): Promise<Result<readonly Statement[]>>;
  /** Loads statements with their own past; ids that exist with the same version are left alone. */
  load(
    statements: AsyncIterable<readonly PastStatement[]> | Iterable<readonly PastStatement[]>,
  ): Promise<Result<number>>;
  /** Changes after a place, oldest first. */
  changesSince(seq: number, limit: number, types?: readonly string[]): Promise<Result<readonly Statement[]>>;
  /** Newest first; `until` leaves out what was recorded after that instant. */
  newestChanges(limit: number, types?: readonly string[], until?: string): Promise<Result<readonly Statement[]>>;
  /** Who changed what, newest first: for supervision only, never shown to others. */
  log(filter: LogFilter): Promise<Result<readonly LoggedChange[]>>;
  /** An instant before which nothing can be recorded any more: for freezing what is known. */
  settle(): Promise<Result<string>>;
  /** Place of the last change, of all types together. */
  lastSeq(): Promise<Result<number>>;
}
