import { attempt, type Database, type Transaction } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { Proposal, ProposalDecision, ProposalStore } from '../../records/proposal.ts';

/** Proposals in PostgreSQL; who decides first decides. */
export function postgresProposals(db: Database): ProposalStore {
  return {
    add: (proposal) =>
      attempt(async () => {
        await db.query('insert into proposal (id, state, proposed_at, body) values ($1, $2, $3, $4)', [
          proposal.id,
          proposal.state,
          proposal.proposedAt,
          JSON.stringify(proposal),
        ]);
      }),
    get: async (id) => {
      const rows = await attempt(() => db.query<{ body: string }>('select body from proposal where id = $1', [id]));
      if (!rows.ok) {
        return rows;
      }
      const [row] = rows.value;
      return row === undefined
        ? err(fault('REG-UNKNOWN', { type: 'proposal', id }))
        : ok(JSON.parse(row.body) as Proposal);
    },
    list: (state) =>
      attempt(async () => {
        const rows = await db.query<{ body: string }>(
          'select body from proposal where state = $1 order by proposed_at, id',
          [state],
        );
        return rows.map(({ body }) => JSON.parse(body) as Proposal);
      }),
    decide: async (id, decision) => {
      const done = await attempt(() => db.transaction((tx) => closeProposal(tx, id, decision)));
      return done.ok ? done.value : done;
    },
  };
}

/** Closes an open proposal within a transaction. Faults: REG-UNKNOWN, REG-PROPOSAL-CLOSED. */
export async function closeProposal(
  tx: Transaction,
  id: string,
  { state, by, at, reason }: ProposalDecision,
): Promise<Result<void>> {
  const [row] = await tx.query<{ body: string }>('select body from proposal where id = $1 for update', [id]);
  const proposal = row === undefined ? undefined : (JSON.parse(row.body) as Proposal);
  if (proposal === undefined) {
    return err(fault('REG-UNKNOWN', { type: 'proposal', id }));
  }
  if (proposal.state !== 'open') {
    return err(fault('REG-PROPOSAL-CLOSED', { state: proposal.state }));
  }
  const decided: Proposal = { ...proposal, state, decidedBy: by, decidedAt: at, decision: reason };
  await tx.query('update proposal set state = $2, body = $3 where id = $1', [id, state, JSON.stringify(decided)]);
  return ok();
}
