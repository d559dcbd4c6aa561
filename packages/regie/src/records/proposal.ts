import type { Result } from '@stelsel/kernel';
import type { Patch } from './check-fields.ts';
import type { Ulid } from './record-id.ts';
import type { Source } from './source.ts';

type ProposalState = 'open' | 'approved' | 'rejected' | 'withdrawn';

/** A change that waits for somebody else: what was proposed, why, and what was decided. */
export interface Proposal {
  readonly id: Ulid;
  /** A record type, or an act such as `snapshot`. */
  readonly type: string;
  readonly record: Ulid;
  /** Readable name of a record that does not exist yet. */
  readonly code?: string;
  readonly invented?: boolean;
  readonly expectedVersion: number;
  /** Takes the record away; the patch is empty. */
  readonly removes?: boolean;
  readonly patch: Patch;
  readonly from: string;
  readonly source: Source;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedFor: string;
  readonly proposedAt: string;
  readonly state: ProposalState;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly decision?: string;
}

export interface ProposalStore {
  add(proposal: Proposal): Promise<Result<void>>;
  get(id: string): Promise<Result<Proposal>>;
  list(state: ProposalState): Promise<Result<readonly Proposal[]>>;
  /** Closes an open proposal. Fault: REG-PROPOSAL-CLOSED when somebody was first. */
  decide(id: string, decision: ProposalDecision): Promise<Result<void>>;
}

export interface ProposalDecision {
  readonly state: Exclude<ProposalState, 'open'>;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}
