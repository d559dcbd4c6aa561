import type { Result } from '@stelsel/kernel';
import type { SnapshotDraft, SnapshotManifest } from './manifest.ts';

/** Where snapshots stand: files that never change once they are published. */
export interface SnapshotStore {
  list(): Promise<Result<readonly SnapshotManifest[]>>;
  manifest(name: string): Promise<Result<SnapshotManifest | undefined>>;
  /** Editions that are complete and wait to be published. */
  drafts(): Promise<Result<readonly SnapshotDraft[]>>;
  /** Writes one file of a snapshot that is being made; gives its length and digest. */
  write(
    name: string,
    path: string,
    parts: AsyncIterable<Uint8Array>,
  ): Promise<Result<{ readonly bytes: number; readonly sha256: string }>>;
  /** Says that all files of a draft are there. Fault: REG-SNAPSHOT-EXISTS. */
  keep(draft: SnapshotDraft): Promise<Result<void>>;
  /** Makes a draft visible, complete, once. Faults: REG-SNAPSHOT, REG-SNAPSHOT-EXISTS. */
  publish(manifest: SnapshotManifest): Promise<Result<void>>;
  /** Bytes of a published file; undefined when there is none of that name. */
  read(name: string, path: string): Promise<Result<AsyncIterable<Uint8Array> | undefined>>;
}
