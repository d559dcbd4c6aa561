import { ok, type Result } from '@stelsel/kernel';
import type { RegieDeps } from '../ports.ts';
import type { SnapshotManifest } from '../snapshots/manifest.ts';
import { decidePublication, proposePublication } from '../snapshots/publish-snapshot.ts';
import { type SnapshotOptions, takeSnapshot } from '../snapshots/take-snapshot.ts';
import { somebody } from './people.ts';

/** An edition as two people let it out. */
export async function publishEdition(deps: RegieDeps, options: SnapshotOptions): Promise<Result<SnapshotManifest>> {
  const draft = await takeSnapshot(deps, options);
  const proposed = draft.ok
    ? await proposePublication(deps, somebody('s1', 'bureau', { role: 'statistician' }), {
        snapshot: draft.value.snapshot,
        reason: 'nagekeken',
      })
    : draft;
  const decided = proposed.ok
    ? await decidePublication(deps, somebody('s2', 'bureau', { role: 'statistician' }), proposed.value, {
        state: 'approved',
        reason: 'akkoord',
      })
    : proposed;
  const found = decided.ok && draft.ok ? await deps.snapshots.manifest(draft.value.snapshot) : decided;
  return found.ok ? ok(found.value as SnapshotManifest) : found;
}
