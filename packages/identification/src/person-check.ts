/** The question to SBV-Z whether a BSN belongs to a person, and its answer. */
import type { Bsn } from '@stelsel/kernel';

export type Sex = 'M' | 'V' | 'O';

/** BSN, birth date and sex, and with them one search path: the family name, or postcode and house number. */
export interface BsnQuestion {
  readonly bsn: Bsn;
  /** `YYYY-MM-DD`; an unknown month or day is `00`. */
  readonly birthDate: string;
  readonly sex: Sex;
  readonly surname?: string;
  readonly postcode?: string;
  readonly houseNumber?: string;
  /** Not needed for a match; when they differ the answer says so. */
  readonly initials?: string;
  readonly surnamePrefix?: string;
}

/** One closed list. Only the first two mean that number and person belong together and can be used. */
export const bsnOutcomes = [
  'match',
  'match-differing',
  'no-match',
  'unknown',
  'deceased',
  'under-investigation',
] as const;

export type BsnOutcome = (typeof bsnOutcomes)[number];

export interface BsnAnswer {
  readonly outcome: BsnOutcome;
  /** Members of the question that differ from the register without making it another person. */
  readonly differing: readonly string[];
}
