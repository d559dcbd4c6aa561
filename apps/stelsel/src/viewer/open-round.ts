/** A list that a shift ticks off for one person, kept by a handle that says nothing. */
import type { Bsn } from '@stelsel/kernel';
import type { SourceState } from '@stelsel/network';
import type { FhirResource, Group } from '@stelsel/zibs';

export interface OpenRound {
  readonly handle: string;
  readonly exchange: string;
  /** What the exchange lets be written down. */
  readonly entry: string;
  readonly subject: Bsn;
  readonly day: string;
  /** Of everybody but the own organisation. */
  readonly groups: readonly Group[];
  readonly sources: readonly SourceState[];
  readonly person: string;
  readonly askedAtMs: number;
  /** The own record: what was read, and what it acknowledged since. */
  own: readonly FhirResource[];
  readAtMs: number;
  /** Numbers of doses that were sent without an answer: never shown as done. */
  readonly unsure: Set<string>;
}
