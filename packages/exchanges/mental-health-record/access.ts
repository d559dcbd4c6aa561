/**
 * Stricter than every other exchange (A098): only who treats in mental health care, only with consent in so many words,
 * and not in an emergency or behind the glass; what acute care must know stands in the record of the GP and the hospital.
 */
import { accessPolicy, inTreatment, professions } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'mental-health-record';
const at = typesOf('mentalHealth');

export const access = accessPolicy(id, '1.0.0', [
  inTreatment(id, {
    id: 'treatment-practitioner',
    words: {
      nl: 'Uw psychiater, psycholoog, psychotherapeut of verpleegkundig specialist in de ggz mag alles zien, met uw uitdrukkelijke toestemming.',
      en: 'Your psychiatrist, psychologist, psychotherapist or nurse practitioner in mental health care may see all, with your explicit consent.',
    },
    who: [...professions.physician, ...professions.psychologist, ...professions.nursePractitioner],
    at,
    explicit: true,
  }),
  inTreatment(id, {
    id: 'treatment-nurse',
    words: {
      nl: 'Een verpleegkundige in de ggz mag zien wat voor de dagelijkse behandeling nodig is, met uw uitdrukkelijke toestemming.',
      en: 'A nurse in mental health care may see what daily treatment needs, with your explicit consent.',
    },
    who: professions.nurse,
    at,
    without: ['payer', 'family-situation', 'legal-situation', 'outcomes'],
    explicit: true,
  }),
]);
