/** Ticking off what is to be given to one person on one day, and the form for what went otherwise. */
import type { Text } from '@stelsel/kernel';
import type { ShownAdministration, ShownDose } from './shown-answer.ts';
import type { ViewerChoice } from './viewer-choice.ts';

export interface RoundView {
  readonly kind: 'round';
  readonly person: Text;
  readonly administration: ShownAdministration;
  /** By the clock: when other sources were asked, and when the own record was read. */
  readonly askedAt: string;
  readonly readAt: string;
  /** Per source that did not answer what that means for the list. */
  readonly missing: readonly Text[];
  /** Sections that sources answered are not for this role. */
  readonly notForRole: readonly Text[];
  /** Asks everything anew. */
  readonly again: { readonly bsn: string; readonly topic: string; readonly day: string };
}

export interface DoseView {
  readonly kind: 'dose';
  readonly handle: string;
  /** Number of the dose. */
  readonly dose: string;
  readonly person: Text;
  readonly shown: ShownDose;
  /** Something stands already, and this takes its place. */
  readonly correcting: boolean;
  readonly kinds: readonly ViewerChoice[];
  readonly reasons: readonly ViewerChoice[];
  /** What amounts are counted in. */
  readonly unit?: string;
  readonly form: DoseForm;
}

/** The fields of the form by their names. */
export interface DoseForm {
  readonly what: string;
  readonly reason: string;
  readonly amount: string;
  /** `hh:mm`; empty is now. */
  readonly time: string;
  readonly words: string;
  readonly why: string;
}
