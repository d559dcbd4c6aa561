/** What the consent register needs from outside. */
import type { Bsn, Pseudonym, Result, Ura } from '@stelsel/kernel';
import type { Choice, Recorder } from './choice.ts';
import type { PartyFacts } from './decide.ts';

/** The register's own pseudonym of a person: what the Mitz shapes name by BSN is stored under this and nothing else. */
export type PseudonymOf = (bsn: Bsn) => Promise<Result<Pseudonym>>;

/**
 * Opens a person token made for the register, newest pseudonym first. `askedBy` is the URA of the organisation whose
 * question it is, also when the index brings it.
 */
export type OpenToken = (token: string, askedBy: Ura) => Promise<Result<readonly Pseudonym[]>>;

/** The choices of citizens. */
export interface ChoiceStore {
  /** What holds now, under any of these pseudonyms of one person. */
  current(subjects: readonly Pseudonym[]): Promise<Result<readonly Choice[]>>;
  /** Everything ever chosen, newest first. */
  history(subject: Pseudonym): Promise<Result<readonly Choice[]>>;
  /**
   * Stores choices of one person, ends what they replace, and queues a notice for every subscriber: one transaction, so
   * nobody is told of a choice that does not exist, and no choice exists that nobody will be told of.
   */
  record(choices: readonly Choice[]): Promise<Result<void>>;
  /** Ends a choice without another in its place; false when there is no such current choice. */
  end(choice: {
    readonly subject: Pseudonym;
    readonly id: string;
    readonly atMs: number;
    readonly by: Recorder;
  }): Promise<Result<boolean>>;
}

/** A holder that wants to hear of every change of one person's choices. */
export interface Subscription {
  readonly id: string;
  readonly subject: Pseudonym;
  readonly holder: PartyFacts;
  readonly endpoint: string;
  /** The BSN as the holder knows it, sealed: the register has it only at the moment it writes a notice. */
  readonly sealedPatient: Uint8Array;
}

export interface SubscriptionStore {
  /** Stores it and queues a first notice; a second subscription of the same holder and endpoint answers the first. */
  add(subscription: Subscription): Promise<Result<{ readonly id: string; readonly created: boolean }>>;
  remove(ura: Ura, id: string): Promise<Result<boolean>>;
  find(subject: Pseudonym, id: string): Promise<Result<Subscription | undefined>>;
  /** Holders that subscribed to a person: the open question answers from them. */
  holdersOf(subjects: readonly Pseudonym[]): Promise<Result<readonly PartyFacts[]>>;
}

/** Seals a BSN for storage and opens it again. */
export interface PatientSeal {
  seal(bsn: Bsn): Uint8Array;
  open(sealed: Uint8Array): Result<Bsn>;
}
