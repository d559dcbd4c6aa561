/** A change of choices about a child of 12 to 15 that waits: parent and child must both want it (WGBO article 7:450). */
import type { Result, Text } from '@stelsel/kernel';
import type { ChoiceAnswer } from '../api/choices.ts';

export interface Proposal {
  readonly id: string;
  readonly atMs: number;
  readonly endsAtMs: number;
  readonly by: 'child' | 'parent';
  /** Who asked. */
  readonly name: string;
  readonly changes: readonly {
    readonly key: string;
    readonly sentence: Text;
    readonly to: ChoiceAnswer;
  }[];
  /** Name of the parent who agreed with what the child asked; the child has the last word. */
  readonly agreedBy?: string;
}

/** As it lies in the store: sealed, under a pseudonym of the child. */
export interface SealedProposal {
  readonly id: string;
  readonly about: string;
  readonly sealed: string;
  readonly endsAtMs: number;
}

/** Faults of every member: `CIT-STORE`. */
export interface PendingChoiceStore {
  /** Oldest first; what lapsed is gone. */
  listOf(about: string, nowMs: number): Promise<Result<readonly SealedProposal[]>>;
  put(proposal: SealedProposal): Promise<Result<void>>;
  /** False when somebody was first. */
  remove(about: string, id: string): Promise<Result<boolean>>;
}
