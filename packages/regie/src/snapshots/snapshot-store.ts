import type { Result } from '@stelsel/kernel';
import type { SnapshotManifest } from './manifest.ts';

/** Where snapshots stand: files that never change once they are published. */
export interface SnapshotStore {
  list(): Promise<Result<readonly SnapshotManifest[]>>;
  manifest(name: string): Promise<Result<SnapshotManifest | undefined>>;
  /** Writes one file of a snapshot that is being made; gives its length and digest. */
  write(
    name: string,
    path: string,
    parts: AsyncIterable<Uint8Array>,
  ): Promise<Result<{ readonly bytes: number; readonly sha256: string }>>;
  /** Makes it visible, complete, once. Fault: REG-SNAPSHOT-EXISTS. */
  publish(manifest: SnapshotManifest): Promise<Result<void>>;
  /** Bytes of a published file; undefined when there is none of that name. */
  read(name: string, path: string): Promise<Result<AsyncIterable<Uint8Array> | undefined>>;
}
