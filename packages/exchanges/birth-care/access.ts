/** Who cares for mother and child around birth, each what their part needs. */
import { accessPolicy, inEmergency, inTreatment, professions, toDeliver } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'birth-care';
export const partners = typesOf('midwifery', 'hospital', 'generalPractice', 'maternityCare', 'youthHealth');
const physicians = [...professions.physician, ...professions.physicianAssistant];
const aroundBirth = [
  'patient',
  'contact-people',
  'problems',
  'alerts',
  'allergies',
  'pregnancy',
  'pregnancy-facts',
  'apgar',
];

export const access = accessPolicy(id, '1.0.0', [
  inTreatment(id, {
    id: 'treatment-midwife',
    words: {
      nl: 'Uw verloskundige, gynaecoloog, kinderarts of huisarts mag alles van de geboortezorg zien, met toestemming.',
      en: 'Your midwife, gynaecologist, paediatrician or GP may see all birth care, with consent.',
    },
    who: [...professions.midwife, ...physicians],
    at: typesOf('midwifery', 'hospital', 'generalPractice'),
  }),
  inTreatment(id, {
    id: 'treatment-maternity-care',
    words: {
      nl: 'De kraamzorg mag zien wat zij in de eerste week nodig heeft, met toestemming.',
      en: 'Maternity care may see what it needs in the first week, with consent.',
    },
    who: [...professions.nurse, ...professions.carer],
    at: typesOf('maternityCare'),
    sections: [...aroundBirth, 'infant-feeding', 'goals', 'living-situation', 'appointments'],
  }),
  inTreatment(id, {
    id: 'treatment-youth-health',
    words: {
      nl: 'De jeugdgezondheidszorg mag zien hoe zwangerschap en geboorte gingen, met toestemming.',
      en: 'Youth health care may see how pregnancy and birth went, with consent.',
    },
    who: [...professions.physician, ...professions.nurse, ...professions.nursePractitioner],
    at: typesOf('youthHealth'),
    sections: [
      ...aroundBirth,
      'infant-feeding',
      'head-circumference',
      'body-weight',
      'body-height',
      'family-situation',
    ],
  }),
  inEmergency(id, {
    id: 'emergency',
    words: {
      nl: 'Bij spoed mogen verloskundige, ambulance en ziekenhuis de gegevens zien, tenzij u dat niet wilt.',
      en: 'In an emergency midwife, ambulance and hospital may see the data, unless you object.',
    },
    who: [...professions.midwife, ...professions.physician, ...professions.nurse],
    at: typesOf('midwifery', 'hospital', 'ambulance'),
  }),
  toDeliver(id, {
    id: 'handover',
    words: {
      nl: 'Wie bij de geboorte was, stuurt een overdracht aan wie daarna voor moeder en kind zorgt.',
      en: 'Who was at the birth sends a handover to who then cares for mother and child.',
    },
    at: typesOf('midwifery', 'hospital', 'maternityCare'),
    systems: true,
  }),
]);
