/** What is asked of the policies of an exchange, and what they answer. */
import type { Exchange, ExchangeQuery } from '@stelsel/exchanges';
import type { Actor, Bsn, Text } from '@stelsel/kernel';

export interface DecisionAsk {
  readonly actor: Actor;
  readonly exchange: Pick<Exchange, 'id'>;
  /** Which version of the exchange; without it the first that has the query. */
  readonly version?: string;
  readonly query: Pick<ExchangeQuery, 'id'>;
  /** A permitted follow-up read is judged as its query, with interaction `read`. */
  readonly interaction?: 'search' | 'operation' | 'read';
  /** Types that would leave: each must be that of the query or of a follow-up. */
  readonly resourceTypes?: readonly string[];
  /** Proven by whoever asks: never taken from the request itself. */
  readonly relation: 'treatment' | 'self' | 'none';
  /** What the register and the local consents say; absent when nobody was asked. */
  readonly consent?: 'permit' | 'deny';
  /** The person asked about; without it nobody asks about themselves. */
  readonly subject?: Bsn;
  /** The organisation that would answer: RoleCodeNL type. */
  readonly holder: { readonly type: string };
}

export interface DecisionReason {
  /** `@id` of the policy. */
  readonly id: string;
  readonly effect: 'permit' | 'forbid' | 'none';
  readonly text: Text;
}

export interface Decision {
  readonly allow: boolean;
  /** The policies that determined it; exactly one reason of effect `none` when nothing permitted. */
  readonly reasons: readonly DecisionReason[];
  /** For the log: `bgz-access@1.0.0 bgz-treatment-all-sections`. */
  readonly policy: string;
}

/** Whether it is any use to ask for consent. */
export interface Assessment {
  /** `refused` whatever the consent, `ask` the register, or `permitted` without it. */
  readonly next: 'refused' | 'ask' | 'permitted';
  readonly decision: Decision;
}
