import type { Actor } from './actor.ts';
import type { Bsn } from './bsn.ts';
import type { OutcomeReason } from './outcome.ts';
import type { Pseudonym } from './pseudonym.ts';
import type { Result } from './result.ts';

/** What happened, in the terms of NEN 7513 chapter 7; the logging function turns it into a BALP AuditEvent. */
export interface LogEvent {
  /** What was done: a FHIR restful interaction, or one of our own acts. */
  readonly act:
    | 'read'
    | 'vread'
    | 'search'
    | 'history'
    | 'create'
    | 'update'
    | 'patch'
    | 'delete'
    | 'transaction'
    | 'batch'
    | 'operation'
    | 'localize'
    | 'register'
    | 'consent-question'
    | 'consent-change'
    | 'token'
    | 'sign-out'
    | 'pseudonym'
    | 'directory-write'
    | 'log-read'
    | 'notify'
    | 'break-glass'
    | 'review';
  readonly outcome: OutcomeReason;
  /** Unknown when the token could not be verified. */
  readonly actor?: Actor;
  /** Somebody of an organisation who signed in to a site that holds no care data; has no number of a care register. */
  readonly user?: LogUser;
  /** The person concerned. A service that must not know a BSN has a pseudonym. */
  readonly subject?: { readonly bsn: Bsn } | { readonly pseudonym: Pseudonym };
  readonly exchange?: string;
  /** `Type/id` of each resource that left or changed. */
  readonly resources?: readonly string[];
  /** The query as asked, without identifiers of persons. */
  readonly query?: string;
  /** Which policy decided, with version; what it said. */
  readonly policy?: string;
  /** Why, for the person: a `Ground`, or the code of the fault that refused. */
  readonly ground?: string;
  /** Peer address and trace id of the request. */
  readonly network?: string;
  readonly traceId?: string;
}

/** Known by the pseudonym that the sign-in service gives; the name of the person is not kept. */
export interface LogUser {
  readonly id: string;
  /** Name of the organisation on whose behalf; unknown when all that is left is a pseudonym. */
  readonly organization?: string;
  /** The roles that the sign-in gave. */
  readonly roles: readonly string[];
}

/** Appends to the log; resolves only when the event is durable. No answer leaves before it does. */
export type AppendLog = (event: LogEvent) => Promise<Result<LogReceipt>>;

export interface LogReceipt {
  /** The id the citizen and the asker both see. */
  readonly eventId: string;
  readonly sequence: number;
}
