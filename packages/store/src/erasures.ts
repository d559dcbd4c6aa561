/** The port of erasing persons for good, with a list of who was erased that a restored backup is held against. */
import type { Result } from '@stelsel/kernel';
import type { Erased } from './repository.ts';

/** One erasure as the list keeps it; it names nobody to whoever has not the secret that sealed it. */
export interface ErasureNote {
  /** A uuid, the same in every record the person was erased from. */
  readonly id: string;
  readonly atMs: number;
  /** The person, sealed. */
  readonly person: string;
  /** The keys of the person in this record, sealed. */
  readonly keys: readonly string[];
}

/** Erasure of persons from one record, and the list of it, which stands in the same transaction. */
export interface Erasures {
  /**
   * Every key under which this record keeps the person with an identifier, or kept the person until the Patient was deleted.
   * Who is unknown here has one all the same, for resources that name the person by the identifier only.
   */
  keysOf(identifier: { readonly system: string; readonly value: string }): Promise<Result<readonly string[]>>;
  /** Removes everything under these keys: versions, index rows, pending events. It cannot be undone. */
  erase(keys: readonly string[], note: ErasureNote): Promise<Result<Erased>>;
  /**
   * Erases again who came back with a backup: everybody here whose sealed key the note has. Undefined when the note is on the
   * list already, for then the backup is of after it, and who is here now came later.
   */
  replay(note: ErasureNote, seal: (key: string) => string): Promise<Result<Erased | undefined>>;
  /** Oldest first. */
  list(sinceMs: number): Promise<Result<readonly ErasureNote[]>>;
}
