/** Somebody whose data can be on screen: the person who signed in, or who is represented. Lives in the session only. */
import type { Bsn, Representative } from '@stelsel/kernel';

export interface Person {
  /** Opaque, of this session. */
  readonly key: string;
  readonly bsn: Bsn;
  readonly name: string;
  /** `yyyy-mm-dd` */
  readonly birthDate: string;
  readonly ageYears: number;
  readonly relation: 'self' | Representative['relation'];
  readonly rights: Representative['rights'];
  readonly regime: 'under-12' | '12-15' | '16-17' | 'adult';
  readonly until?: string;
}

/** Somebody else looks: nothing may tell that something is kept from them, also not a count, a gap, an error or a wait. */
export function isDiscreet({ relation }: Pick<Person, 'relation'>): boolean {
  return relation !== 'self';
}
