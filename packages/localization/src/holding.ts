import type { DataCategory } from '@stelsel/exchanges';
import type { Pseudonym, Ura } from '@stelsel/kernel';

/** "This organisation has data of this category about this person": all the index knows. No dates of care, no content. */
export interface Holding {
  /** Logical id of the List; says nothing about the person. */
  readonly id: string;
  readonly pseudonym: Pseudonym;
  readonly category: DataCategory;
  readonly ura: Ura;
  /** RoleCodeNL of the holder when it registered: consent is given per kind of holder. */
  readonly holderType: string;
  readonly source: Source;
}

/** Which system of the holder registered. */
export interface Source {
  readonly system: string;
  readonly value: string;
}

/** What leaves the index about a registration: everything but the person. */
export type Registration = Omit<Holding, 'pseudonym' | 'holderType'>;

/** A holder with the categories it has. */
export interface Holder {
  readonly ura: Ura;
  readonly type?: string;
  readonly categories: readonly DataCategory[];
}
