/** The second pair of eyes: approves, rejects or withdraws what somebody else proposed. */
import { err, instant, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from './account.ts';
import type { RecordType } from './define-type.ts';
import { type Decision, mayDecide } from './may-decide.ts';
import type { RecordChange } from './ports.ts';
import type { Proposal } from './proposal.ts';
import { writeRemoval } from './remove-record.ts';
import { type WriterDeps, writePeriods } from './save-record.ts';

/**
 * Decides an open proposal. Approval and rejection are for somebody else than the proposer, with a role that the type
 * names; withdrawal is for the proposer. Faults: REG-SIGN-IN, REG-SAME-PERSON, REG-ROLE, REG-PROPOSAL-CLOSED,
 * REG-CHANGED when the record moved on meanwhile.
 */
export async function decideProposal(
  deps: WriterDeps,
  typeOf: (name: string) => RecordType | undefined,
  account: Account | undefined,
  id: string,
  decision: Decision,
): Promise<Result<Proposal>> {
  const found = await deps.proposals.get(id);
  if (!found.ok) {
    return found;
  }
  const proposal = found.value;
  const type = typeOf(proposal.type);
  if (type === undefined) {
    return err(fault('REG-UNKNOWN', { type: proposal.type, id }));
  }
  const allowed = mayDecide(account, proposal, decision.state, type.approve);
  if (!allowed.ok) {
    return allowed;
  }
  const decided = {
    state: decision.state,
    by: allowed.value.subject,
    at: instant(deps.clock),
    reason: decision.reason,
  };
  const done =
    decision.state === 'approved'
      ? await carryOut(deps, type, proposal, { proposal: proposal.id, decision: decided })
      : await deps.proposals.decide(proposal.id, decided);
  if (!done.ok) {
    return done;
  }
  const { state, by, at, reason } = decided;
  return ok({ ...proposal, state, decidedBy: by, decidedAt: at, decision: reason });
}

function carryOut(
  deps: WriterDeps,
  type: RecordType,
  proposal: Proposal,
  closes: NonNullable<RecordChange['closes']>,
): Promise<Result<unknown>> {
  const { record: id, patch, from, expectedVersion, code, invented, proposedBy } = proposal;
  if (proposal.removes === true) {
    return writeRemoval(deps, type, proposedBy, { id, expectedVersion, source: proposal.source, closes });
  }
  const method = `four-eyes, proposal ${proposal.id}`;
  return writePeriods(deps, type, proposedBy, {
    id,
    patch,
    from,
    source: { ...proposal.source, class: 'confirmed', method },
    request: {
      expectedVersion,
      ...(code === undefined ? {} : { code }),
      ...(invented === undefined ? {} : { invented }),
    },
    closes,
  });
}
