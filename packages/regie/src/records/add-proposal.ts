import { type Clock, err, instant, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from './account.ts';
import type { Proposal, ProposalStore } from './proposal.ts';
import { newUlid } from './record-id.ts';

interface ProposalDeps {
  readonly proposals: Pick<ProposalStore, 'add'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** What is asked. Without a record it is an act that changes none, and still has an address. */
type Asked = Omit<Proposal, 'id' | 'record' | 'proposedBy' | 'proposedFor' | 'proposedAt' | 'state'> &
  Partial<Pick<Proposal, 'record'>>;

/** Keeps a change as it was asked, open until somebody else decides about it. Fault REG-STATE-NEEDS without a reason. */
export async function addProposal(
  { proposals, clock, randomness }: ProposalDeps,
  { subject, party }: Account,
  asked: Asked,
): Promise<Result<Proposal>> {
  if (asked.reason.trim() === '') {
    return err(fault('REG-STATE-NEEDS', { to: 'proposal', needed: 'reason' }, 'reason'));
  }
  const proposal: Proposal = {
    id: newUlid(clock.nowMs(), randomness),
    record: newUlid(clock.nowMs(), randomness),
    ...asked,
    proposedBy: subject,
    proposedFor: party,
    proposedAt: instant(clock),
    state: 'open',
  };
  const added = await proposals.add(proposal);
  return added.ok ? ok(proposal) : added;
}
