import type { Bsn, Text } from '@stelsel/kernel';
import type { Charts } from '../life/chart.ts';
import type { Person, Sex } from '../life/person.ts';

/** A named person of the demo: the same at every seed, so that scenarios and pages can count on them. */
export interface StoryPerson {
  readonly id: string;
  readonly role:
    | 'main'
    | 'objector'
    | 'unknown'
    | 'child'
    | 'teenager'
    | 'parent'
    | 'emergency'
    | 'consent'
    | 'medication'
    | 'handover';
  readonly bsn: Bsn;
  readonly name: string;
  readonly sex: Sex;
  /** FHIR date. */
  readonly birthDate: string;
  readonly story: Text;
  /** Organisations that keep data, by URA. */
  readonly holders: readonly string[];
}

/** A story as it is written down: who, where, and what everybody recorded. */
export interface Story extends Omit<StoryPerson, 'name' | 'sex' | 'birthDate' | 'bsn' | 'holders'> {
  readonly person: Person;
  readonly slugs: readonly string[];
  write(charts: Charts, nowMs: number): void;
}
