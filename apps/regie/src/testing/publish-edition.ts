import { unwrap } from '@stelsel/kernel';
import { decidePublication, proposePublication, type RegieDeps, takeSnapshot } from '@stelsel/regie';
import { board, statistician } from './people.ts';

/** An edition of the open data, let out by two people. */
export async function publishEdition(deps: RegieDeps): Promise<void> {
  const { snapshot } = unwrap(await takeSnapshot(deps, { version: '1.0.0' }));
  const proposal = unwrap(await proposePublication(deps, statistician, { snapshot, reason: 'nagekeken' }));
  unwrap(await decidePublication(deps, board, proposal, { state: 'approved', reason: 'akkoord' }));
}
