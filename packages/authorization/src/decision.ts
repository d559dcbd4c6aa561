/** What is asked of the policies of an exchange, and what they answer. */
import type { Exchange, ExchangeDelivery, ExchangeEntry, ExchangeQuery } from '@stelsel/exchanges';
import type { Actor, Bsn, Text } from '@stelsel/kernel';

/** What every question to the policies says, whatever is asked. */
export interface DecisionFacts {
  readonly actor: Actor;
  readonly exchange: Pick<Exchange, 'id'>;
  /** Proven by whoever asks: never taken from the request itself. */
  readonly relation: 'treatment' | 'referral' | 'self' | 'none';
  /** The person asked about; without it nobody asks about themselves. */
  readonly subject?: Bsn;
  /** The organisation that would answer: RoleCodeNL type. */
  readonly holder: { readonly type: string };
}

export interface DecisionAsk extends DecisionFacts {
  /** Which version of the exchange; without it the first that has the query. */
  readonly version?: string;
  readonly query: Pick<ExchangeQuery, 'id'>;
  /** A permitted follow-up read is judged as its query, with interaction `read`. */
  readonly interaction?: 'search' | 'operation' | 'read';
  /** Types that would leave: each must be that of the query or of a follow-up. */
  readonly resourceTypes?: readonly string[];
  /** What the register and the local consents say; absent when nobody was asked. */
  readonly consent?: 'permit' | 'deny';
}

/** May somebody else write this here? Consent is not asked: nothing of the holder is disclosed. */
export interface DeliveryAsk extends DecisionFacts {
  readonly version: string;
  readonly delivery: Pick<ExchangeDelivery, 'id'>;
}

/** May an own professional write this down about a client of the own organisation? */
export interface EntryAsk extends DecisionFacts {
  readonly version: string;
  readonly entry: Pick<ExchangeEntry, 'id'>;
}

/** The steps of a notified pull: leave a notice at the receiver, read and move the Task at the sender. */
export type WorkflowStep = 'notify' | 'read-task' | 'change-task';

export interface WorkflowAsk extends DecisionFacts {
  readonly version: string;
  readonly step: WorkflowStep;
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
