/** What a product said to us while we played the other side, in order. */
import type { Members } from '@stelsel/exchanges';
import type { Fault } from '@stelsel/kernel';

export type HeardKind =
  | 'statement'
  | 'query'
  | 'page'
  | 'follow-up'
  | 'task-read'
  | 'task-change'
  | 'notice'
  | 'signal'
  | 'token'
  | 'delivery'
  | 'refused';

export interface TokenAsked {
  readonly scope: string;
  readonly authorizationBase?: string;
  /** Whether the token will be bound to a key of who asked (DPoP). */
  readonly bound: boolean;
}

export interface Heard {
  readonly kind: HeardKind;
  readonly method: string;
  /** Below the base, without query. */
  readonly path: string;
  /** Of the query, page or delivery it was; of a signal the Task it names. */
  readonly id?: string;
  /** The test record it was about. */
  readonly record?: string;
  /** A number of a person stood in the address. */
  readonly personInAddress: boolean;
  readonly token: boolean;
  readonly accept: string;
  /** Of a token request: what it asked for, and the authorization base that it echoed. */
  readonly asked?: TokenAsked;
  /** Why it was refused. */
  readonly fault?: Fault;
  /** What was written. */
  readonly resource?: Members;
}
