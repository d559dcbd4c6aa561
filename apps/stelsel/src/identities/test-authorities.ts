import type { Authority, AuthorityRegister } from '@stelsel/authentication';
import { type Bsn, ok } from '@stelsel/kernel';
import type { IdentitiesFile } from './identities-file.ts';

/** The registers of authority of an invented region: parental authority and authorisations. */
export function testAuthorities({ citizens, authorities = [] }: IdentitiesFile): AuthorityRegister {
  const persons = new Map(citizens.map((person) => [person.bsn, person]));
  const all = authorities.map((line) => line as Authority);
  return {
    authoritiesOf: async (bsn) => ok(all.filter(({ representative }) => representative === bsn)),
    representativesOf: async (bsn) => ok(all.filter(({ represented }) => represented === bsn)),
    person: async (bsn: Bsn) => {
      const person = persons.get(bsn);
      return ok(
        person === undefined
          ? undefined
          : { bsn, name: person.name ?? person.surname ?? '', birthDate: person.birthDate ?? '1900-01-01' },
      );
    },
  };
}
