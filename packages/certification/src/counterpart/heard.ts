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
  | 'delivery'
  | 'refused';

export interface Heard {
  readonly kind: HeardKind;
  readonly method: string;
  /** Below the base, without query. */
  readonly path: string;
  /** Of the query, page or delivery it was. */
  readonly id?: string;
  /** The test record it was about. */
  readonly record?: string;
  /** A number of a person stood in the address. */
  readonly personInAddress: boolean;
  readonly token: boolean;
  readonly accept: string;
  /** Why it was refused. */
  readonly fault?: Fault;
  /** What was written. */
  readonly resource?: Members;
}
