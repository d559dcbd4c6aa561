/** What telling others of a Task needs: the record it stands in, the way to the receiver, and a memory of what was told. */
import type { FoundWorkflow, PullNotice, Qualified, TaskParty } from '@stelsel/exchanges';
import type { AppendLog, Bsn, Result, Ura } from '@stelsel/kernel';
import type { Repository } from '@stelsel/store';

/** A record from which Tasks are sent: one organisation in one FHIR version, as the store names it. */
export interface SendingTenant {
  readonly ura: Ura;
  readonly name: string;
  /** RoleCodeNL. */
  readonly type: string;
  readonly repository: Pick<Repository, 'read' | 'model'>;
  readonly log: AppendLog;
  /** What its system is qualified for; absent: all that its kind of organisation plays. */
  readonly qualified?: Qualified;
}

export interface NoticeToSend {
  readonly found: FoundWorkflow;
  readonly receiver: Ura;
  readonly subject: Bsn;
  readonly notice: PullNotice;
}

/** Leaves a notice with its receiver: finds the address, gets a token, sends it. What the receiver refuses is a fault. */
export type SendNotice = (sender: Ura, notice: NoticeToSend) => Promise<Result<void>>;

/** Which organisation a number is of, by the directory. Faults when it is of none or of several. */
export type FindParty = (party: TaskParty) => Promise<Result<Ura>>;

/** How it stands with telling a receiver. */
export type NoticeState = 'waiting' | 'sent' | 'failed' | 'ended';

export interface SentNotice {
  /** Id of the Task. */
  readonly task: string;
  readonly receiver?: Ura;
  readonly state: NoticeState;
  readonly attempts: number;
  /** The receiver heard of it at some time, so that it also hears when the Task is taken back. */
  readonly told?: true;
  /** The log has it: the next attempts are the same message. */
  readonly logged?: true;
  /** Code of the fault of the last attempt. */
  readonly fault?: string;
  readonly changedMs: number;
}

/** What was told of which Task; `tenant` is the name of the record. No person is in it. */
export interface SentNotices {
  read(tenant: string, task: string): Promise<Result<SentNotice | undefined>>;
  /** Once `sent`, a notice stays told whatever comes after; once in the log, it is until it is queued again. */
  write(tenant: string, notice: Omit<SentNotice, 'told'>): Promise<Result<void>>;
  /** Puts a Task in the queue of what must be told, once; it survives a crash. */
  queue(tenant: string, task: string): Promise<Result<void>>;
  remove(tenant: string, task: string): Promise<Result<void>>;
}
