import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type Account, holds, type Role } from './account.ts';
import type { Proposal } from './proposal.ts';

export interface Decision {
  readonly state: 'approved' | 'rejected' | 'withdrawn';
  readonly reason: string;
}

/**
 * The rule of four eyes: approval and rejection are for somebody else than the proposer, with one of these roles; withdrawal is
 * for the proposer. Faults: REG-SIGN-IN, REG-PROPOSAL-CLOSED, REG-SCOPE, REG-SAME-PERSON, REG-ROLE.
 */
export function mayDecide(
  account: Account | undefined,
  proposal: Proposal,
  state: Decision['state'],
  approve: readonly Role[],
): Result<Account> {
  if (account === undefined) {
    return err(fault('REG-SIGN-IN'));
  }
  if (proposal.state !== 'open') {
    return err(fault('REG-PROPOSAL-CLOSED', { state: proposal.state }));
  }
  const isProposer = proposal.proposedBy === account.subject;
  if (state === 'withdrawn') {
    return isProposer ? ok(account) : err(fault('REG-SCOPE'));
  }
  if (isProposer) {
    return err(fault('REG-SAME-PERSON'));
  }
  return holds(account, ...approve)
    ? ok(account)
    : err(fault('REG-ROLE', { act: 'approve', type: proposal.type, needed: approve.join(', ') || '-' }));
}
