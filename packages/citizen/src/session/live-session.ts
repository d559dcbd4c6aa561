/** What is in memory of one session: who can be looked at, what was collected. Nothing of it is written anywhere. */
import type { Bsn, Result } from '@stelsel/kernel';
import type { FoundSource } from '../api/collection.ts';
import type { Collection } from '../collect/collection.ts';
import type { RecordKeys } from '../collect/record-keys.ts';
import type { OpenStudy } from '../images/study.ts';
import type { Person } from '../person.ts';
import type { CitizenAccount } from './citizen-account.ts';

export interface LiveSession {
  /** Digest of the session id: names the session in memory and logs. */
  readonly name: string;
  readonly account: CitizenAccount;
  readonly example: boolean;
  readonly keys: RecordKeys;
  /** Keys of sources on the page, by URA. */
  readonly sources: Map<string, FoundSource>;
  /** Attestations by person; renewed while the session is used. */
  readonly attestations: Map<Bsn, { readonly text: string; readonly atMs: number }>;
  /** Studies whose pictures are looked at, by record; the pictures themselves are never here. */
  readonly studies: Map<string, OpenStudy>;
  persons: readonly Person[];
  active: Person;
  collection?: Collection;
  usedAtMs: number;
  /** An attestation about the active person that is good now; checks authority anew. */
  attestation(): Promise<Result<string>>;
}

/** Ends what runs and forgets what was collected. */
export function wipeCollected(live: LiveSession): void {
  live.collection?.wipe();
  delete live.collection;
  live.sources.clear();
  live.studies.clear();
}
