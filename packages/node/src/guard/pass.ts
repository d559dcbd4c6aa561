/** What the guards know of one interaction while it passes them: each guard adds its facts and never takes any away. */
import type {
  ConsentCategory,
  Exchange,
  ExchangeDelivery,
  ExchangeQuery,
  ExchangeVersion,
  PullNotice,
} from '@stelsel/exchanges';
import type { Actor, Bsn, Fault, Ground, OutcomeReason } from '@stelsel/kernel';
import type { HeldTask } from '../notified-pull/held-task.ts';
import type { NodeDeps, Tenant } from '../ports.ts';
import type { AnswerShare } from '../rest/answer-room.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest, Params } from '../rest/fhir-request.ts';
import type { PageCursors } from '../rest/page-cursor.ts';

export interface Pass {
  readonly deps: NodeDeps;
  readonly tenant: Tenant;
  readonly cursors: PageCursors;
  readonly request: FhirRequest;
  readonly call: Call;
  /** Where what is answered takes room. */
  readonly room?: AnswerShare;
  /** Of an entry: the kind of Bundle it came in. */
  readonly bundle?: 'transaction' | 'batch';
  /** Guard a. */
  readonly actor?: Actor;
  /** Guard b. */
  readonly matched?: Matched;
  /** Guard b: the open Task of this holder on which the token rests. */
  readonly held?: HeldTask;
  /** The one person this is about, derived once by guard b. */
  readonly subject?: Bsn;
  /** Guard c. */
  readonly relation?: Relation;
  /** Guard d: which policy decided, with version, and the queries it permits only with consent; none when it permits without. */
  readonly policy?: string;
  readonly consentFor?: readonly ExchangeQuery[];
  /** Guard e: the categories the person permits, of those that were asked. */
  readonly consented?: readonly ConsentCategory[];
  /** Guard e: answered as one that holds nothing. Only the log and the person learn it. */
  readonly withheld?: boolean;
  /** Guard f: the Patient ids of the person here, and the answer, which guard g narrows. */
  readonly patients?: readonly string[];
  readonly answer?: FhirAnswer;
  readonly resources?: readonly string[];
  /** A write of which the event is durable already. */
  readonly logged?: boolean;
  /** Ends the way: later guards are skipped, the log is not. */
  readonly refusal?: Refusal;
  /** Ground of the outcome for the log: why it was given or withheld, or the code of the fault that refused. */
  readonly ground?: Ground | Fault['code'];
}

/** The HTTP call an interaction came in; entries of a Bundle share it. */
interface Call {
  readonly method: string;
  /** Full public address, from configuration and never from the Host header. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly peer: string;
  readonly traceId: string;
}

/** What a request turned out to be: something of an exchange, or the organisation's own system at its own record. */
type Matched = OfExchange | Brought | { readonly kind: 'own-record' };

/** Another organisation writes here, or works at the Task that was sent to it: it takes no step that discloses the record. */
export type Brought = MatchedDelivery | MatchedNotice | MatchedTask;

export type OfExchange = MatchedQuery | MatchedFollowUp;

interface MatchedQuery {
  readonly kind: 'query';
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly query: ExchangeQuery;
  /** Page size and the like, as given. */
  readonly extras: Params;
}

interface MatchedFollowUp {
  readonly kind: 'follow-up';
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  /** The queries whose answers may refer to what is read. */
  readonly queries: readonly ExchangeQuery[];
}

export interface MatchedDelivery {
  readonly kind: 'delivery';
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly delivery: ExchangeDelivery;
}

/** The notification of a notified pull, left here. */
export interface MatchedNotice {
  readonly kind: 'notice';
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly notice: PullNotice;
}

/** The receiver reads or moves the Task of this holder that was sent to it. */
export interface MatchedTask {
  readonly kind: 'task';
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
}

type Relation = 'treatment' | 'referral' | 'self' | 'none' | 'own-record';

interface Refusal {
  readonly reason: OutcomeReason;
  readonly fault: Fault;
}

/** One guard: looks at a pass and gives it back with what it found. A guard never throws for what may be expected. */
export type Guard = (pass: Pass) => Promise<Pass> | Pass;

export function refuse(pass: Pass, reason: OutcomeReason, fault: Fault): Pass {
  return { ...pass, refusal: { reason, fault } };
}

/** A fact that an earlier guard must have found; its absence is a mistake in the table and stops everything. */
export function proven<T>(fact: T | undefined, name: string): T {
  if (fact === undefined) {
    throw new Error(`guard out of order: ${name} is not known yet`);
  }
  return fact;
}

/** True for what others bring, rather than ask. */
export function isBrought(matched: Matched): matched is Brought {
  return matched.kind === 'delivery' || matched.kind === 'notice' || matched.kind === 'task';
}
