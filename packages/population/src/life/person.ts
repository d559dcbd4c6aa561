import type { Bsn } from '@stelsel/kernel';
import type { RegionOrganization } from '../region-organization.ts';

export type Sex = 'male' | 'female';

/** One invented inhabitant; the same person at every organisation. */
export interface Person {
  readonly bsn: Bsn;
  readonly sex: Sex;
  readonly given: string;
  readonly prefix: string;
  readonly family: string;
  readonly birthMs: number;
  readonly deathMs?: number;
  readonly street: string;
  readonly houseNumber: number;
  readonly postalCode: string;
  readonly place: string;
  readonly phone: string;
  readonly gp: RegionOrganization;
  readonly pharmacy: RegionOrganization;
}

export function fullName(person: Pick<Person, 'given' | 'prefix' | 'family'>): string {
  return [person.given, person.prefix, person.family].filter((part) => part !== '').join(' ');
}

export function ageAt(person: Person, ms: number): number {
  return (ms - person.birthMs) / (365.25 * 86_400_000);
}
