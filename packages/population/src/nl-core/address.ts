import type { Person } from '../life/person.ts';
import { codeSpecification } from './concept.ts';

const part = (name: string, valueString: string) => ({
  url: `http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-${name}`,
  valueString,
});

export function homeAddress(person: Person): object {
  const number = String(person.houseNumber);
  return {
    use: 'home',
    type: 'both',
    line: [`${person.street} ${number}`],
    _line: [{ extension: [part('streetName', person.street), part('houseNumber', number)] }],
    city: person.place,
    postalCode: person.postalCode,
    country: 'Nederland',
    _country: codeSpecification({ system: 'urn:iso:std:iso:3166', code: 'NL', display: 'Nederland' }),
  };
}
