import { namingSystem } from '@stelsel/kernel';
import { day } from '../dates.ts';
import type { Person } from '../life/person.ts';
import type { FhirResource } from '../resource.ts';
import { homeAddress } from './address.ts';
import { codeSpecification, profile } from './concept.ts';
import { humanName } from './human-name.ts';
import { organizationByUra } from './reference.ts';

const genders = {
  male: { code: 'M', display: 'Man' },
  female: { code: 'F', display: 'Vrouw' },
} as const;

/** The person as one organisation registered them, under its own id: zib Patient. */
export function patientResource(person: Person, id: string): FhirResource {
  return {
    resourceType: 'Patient',
    id,
    meta: profile('nl-core-Patient'),
    identifier: [{ system: namingSystem.bsn, value: person.bsn }],
    active: true,
    name: [humanName(person)],
    telecom: [{ system: 'phone', value: person.phone, use: 'home' }],
    gender: person.sex,
    _gender: codeSpecification({
      system: 'http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender',
      ...genders[person.sex],
    }),
    birthDate: day(person.birthMs),
    ...(person.deathMs === undefined ? { deceasedBoolean: false } : { deceasedDateTime: day(person.deathMs) }),
    address: [homeAddress(person)],
    generalPractitioner: [organizationByUra(person.gp)],
  };
}
