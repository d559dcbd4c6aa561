import { parseBsn, unwrap } from '@stelsel/kernel';
import type { Person, Sex } from '../life/person.ts';
import { organizationOf } from '../organizations.ts';

export interface Inhabitant {
  readonly bsn: string;
  readonly sex: Sex;
  readonly name: readonly [given: string, prefix: string, family: string];
  /** FHIR date. */
  readonly born: string;
  readonly home: readonly [street: string, houseNumber: number, postalCode: string, place: string];
  readonly gp: string;
  readonly pharmacy: string;
}

/** A named person written by hand. */
export function inhabitant(facts: Inhabitant): Person {
  const [given, prefix, family] = facts.name;
  const [street, houseNumber, postalCode, place] = facts.home;
  return {
    bsn: unwrap(parseBsn(facts.bsn)),
    sex: facts.sex,
    given,
    prefix,
    family,
    birthMs: Date.parse(facts.born),
    street,
    houseNumber,
    postalCode,
    place,
    phone: `06-0000${facts.bsn.slice(5)}`,
    gp: organizationOf(facts.gp),
    pharmacy: organizationOf(facts.pharmacy),
  };
}
