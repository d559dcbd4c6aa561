import type { DataCategory } from '@stelsel/exchanges';
import type { Pseudonym } from '@stelsel/kernel';
import type { ListClaim } from './list-profile.ts';
import type { ChangeOutcome } from './ports.ts';

/** One wish of a holder; `at` is its place in a Bundle. */
export type ChangeRequest = { readonly at?: string } & (
  | { readonly kind: 'register'; readonly claim: ListClaim }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'withdraw'; readonly token: string; readonly categories?: readonly DataCategory[] }
);

export interface ChangeResult {
  readonly request: ChangeRequest;
  readonly outcome: ChangeOutcome;
  /** The person, for the log; unknown when a registration is removed by its id. */
  readonly subject?: Pseudonym;
}
