/** People and places around a test person: what answers refer to, and a client may then read. */

import { partyProfile } from './building-block-profile.ts';
import { birthName, type TestRecordDraft, type TestReference } from './draft-test-record.ts';
import { coding, concept } from './test-words.ts';

export interface CareParties {
  readonly practice: TestReference;
  readonly hospital: TestReference;
  readonly department: TestReference;
  readonly physician: TestReference;
  /** Of the physician at the hospital; in STU3 references name the person and this stands beside it. */
  readonly author: TestReference;
  readonly contact: TestReference;
}

const organizationTypes = 'http://nictiz.nl/fhir/NamingSystem/organization-type';

export function careParties({ keep, fhir, patient }: TestRecordDraft): CareParties {
  const organization = (name: string, code: string, display: string) =>
    keep('Organization', name, {
      ...partyProfile(fhir, 'HealthcareProvider-Organization', 'organization'),
      active: true,
      type: [concept(coding(organizationTypes, code, display))],
      name: display,
    });
  const practice = { ...organization('praktijk', 'Z3', 'Huisartspraktijk'), display: 'Huisartsenpraktijk De Proef' };
  const hospital = organization('ziekenhuis', 'V4', 'Ziekenhuis');
  const department = keep('Location', 'poli', {
    ...partyProfile(fhir, 'HealthcareProvider', 'location'),
    name: 'Polikliniek longgeneeskunde',
    managingOrganization: hospital,
  });
  const physician = keep('Practitioner', 'arts', {
    ...partyProfile(fhir, 'HealthProfessional-Practitioner', 'practitioner'),
    name: [{ use: 'official', text: 'A. Arts', family: 'Arts' }],
  });
  const role = keep('PractitionerRole', 'longarts', {
    ...partyProfile(fhir, 'HealthProfessional-PractitionerRole', 'practitionerrole'),
    practitioner: physician,
    organization: hospital,
    specialty: [concept(coding('http://fhir.nl/fhir/NamingSystem/uzi-rolcode', '01.022', 'Longarts'))],
  });
  const relation = concept(coding('urn:oid:2.16.840.1.113883.2.4.3.11.22.472', '01', 'Eerste relatie/contactpersoon'));
  const contact = keep('RelatedPerson', 'contact', {
    ...partyProfile(fhir, 'ContactPerson', 'relatedperson'),
    active: true,
    patient,
    relationship: fhir === 'R4' ? [relation] : relation,
    name: [{ use: 'official', text: 'Co Contact', family: 'Contact', given: ['Co'], _given: [birthName] }],
  });
  const author = fhir === 'R4' ? { ...role, display: 'A. Arts, longarts' } : { ...physician, display: 'A. Arts' };
  return { practice, hospital, department, physician, author, contact };
}
