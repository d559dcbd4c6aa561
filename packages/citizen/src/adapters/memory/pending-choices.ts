import { ok } from '@stelsel/kernel';
import type { PendingChoiceStore, SealedProposal } from '../../together/pending-choice.ts';

/** Proposals of one process: for tests. */
export function memoryPendingChoices(): PendingChoiceStore {
  const known = new Map<string, SealedProposal>();
  return {
    listOf: async (about, nowMs) =>
      ok([...known.values()].filter((proposal) => proposal.about === about && proposal.endsAtMs > nowMs)),
    put: async (proposal) => {
      known.set(proposal.id, proposal);
      return ok();
    },
    remove: async (about, id) => ok(known.get(id)?.about === about && known.delete(id)),
  };
}
