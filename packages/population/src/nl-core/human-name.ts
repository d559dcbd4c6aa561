import type { Person } from '../life/person.ts';
import { fullName } from '../life/person.ts';

/** Dutch names keep prefix and own name apart in extensions on the family name. */
export function humanName(person: Pick<Person, 'given' | 'prefix' | 'family'>): object {
  const own = { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name', valueString: person.family };
  const prefix = { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix', valueString: person.prefix };
  return {
    use: 'official',
    text: fullName(person),
    family: person.prefix === '' ? person.family : `${person.prefix} ${person.family}`,
    _family: { extension: person.prefix === '' ? [own] : [prefix, own] },
    given: [person.given],
    _given: [
      {
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'BR' }],
      },
    ],
  };
}
