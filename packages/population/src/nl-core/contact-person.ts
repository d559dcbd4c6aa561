import type { Chart } from '../life/chart.ts';
import { fullName, type Person } from '../life/person.ts';
import { concept, profile } from './concept.ts';
import { humanName } from './human-name.ts';
import type { Reference } from './reference.ts';

const relations = {
  MTH: 'Moeder',
  FTH: 'Vader',
  HUSB: 'Echtgenoot',
  WIFE: 'Echtgenote',
  DAUC: 'Dochter',
  SONC: 'Zoon',
} as const;
const roleNames = {
  '01': 'Eerste relatie/contactpersoon',
  '24': 'Wettelijke vertegenwoordiger',
} as const;

export interface ContactFacts {
  readonly name: Pick<Person, 'given' | 'prefix' | 'family'>;
  readonly relation: keyof typeof relations;
  readonly role: keyof typeof roleNames;
  readonly phone: string;
}

/** zib Contactpersoon: family, partner, legal representative. */
export function contactPerson(chart: Chart, facts: ContactFacts): Reference {
  return chart.keep('RelatedPerson', fullName(facts.name), {
    meta: profile('nl-core-ContactPerson'),
    active: true,
    patient: chart.patient,
    relationship: [
      concept({
        system: 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472',
        code: facts.role,
        display: roleNames[facts.role],
      }),
      concept({
        system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
        code: facts.relation,
        display: relations[facts.relation],
      }),
    ],
    name: [humanName(facts.name)],
    telecom: [{ system: 'phone', value: facts.phone, use: 'home' }],
  });
}
