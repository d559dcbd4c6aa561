import type { Result } from '@stelsel/kernel';
import { bookingAct, decideBooking } from '../money/book-money.ts';
import type { Account } from '../records/account.ts';
import { decideProposal } from '../records/decide-proposal.ts';
import type { Decision } from '../records/may-decide.ts';
import type { Proposal } from '../records/proposal.ts';
import type { WriterDeps } from '../records/save-record.ts';
import { typeByName } from '../types/record-types.ts';
import { decidePublication, type PublisherDeps, publicationAct } from './publish-snapshot.ts';

/** The second pair of eyes for every kind of proposal: a change of a record, publishing an edition, or paying without evidence. */
export async function decideAny(
  deps: WriterDeps & PublisherDeps,
  account: Account | undefined,
  id: string,
  decision: Decision,
): Promise<Result<Proposal>> {
  const found = await deps.proposals.get(id);
  if (!found.ok) {
    return found;
  }
  switch (found.value.type) {
    case publicationAct:
      return decidePublication(deps, account, found.value, decision);
    case bookingAct:
      return decideBooking(deps, account, found.value, decision);
    default:
      return decideProposal(deps, typeByName, account, id, decision);
  }
}
