import type { ConsentCategory } from '@stelsel/exchanges';
import type { Pseudonym, Ura } from '@stelsel/kernel';

/** Whom a choice is about: everybody, a kind of care, or one organisation. */
export type Party =
  | { readonly kind: 'any' }
  | { readonly kind: 'category'; readonly code: string }
  | { readonly kind: 'organization'; readonly ura: Ura };

/** Everyday care, or the separate question about emergencies. */
export type Situation = 'regular' | 'emergency';

/** What somebody said: these holders may, or may not, show this kind of data to these users. */
export interface Statement {
  readonly holder: Party;
  readonly user: Party;
  readonly data: ConsentCategory;
  readonly situation: Situation;
  readonly decision: 'permit' | 'objection';
  /** Only for these resources (`Type/id`); a local consent of one holder can say so. */
  readonly resources?: readonly string[];
}

/** Who recorded or ended a choice: the person, or who represents them or a care provider; those are always named. */
export type Recorder =
  | { readonly kind: 'citizen' }
  | { readonly kind: 'representative'; readonly name: string }
  | { readonly kind: 'provider'; readonly ura: Ura; readonly name: string; readonly professional?: string };

/** A statement in the register. Choices are never changed: a new one ends the old one, and the old one stays readable. */
export interface Choice extends Statement {
  readonly id: string;
  readonly subject: Pseudonym;
  readonly recordedAtMs: number;
  readonly recordedBy: Recorder;
  readonly endedAtMs?: number;
  readonly endedBy?: Recorder;
}
