/** Who may see letters, and who may send one. */
import { accessPolicy, inEmergency, inTreatment, professions, toDeliver } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'documents';
const physicians = [...professions.physician, ...professions.physicianAssistant, ...professions.nursePractitioner];

export const access = accessPolicy(id, '1.0.0', [
  inTreatment(id, {
    id: 'treatment',
    words: {
      nl: 'Een arts, verpleegkundig specialist of physician assistant die u behandelt, mag de brieven over u zien, met toestemming.',
      en: 'A physician, nurse practitioner or physician assistant who treats you may see the letters about you, with consent.',
    },
    who: physicians,
  }),
  inEmergency(id, {
    id: 'emergency',
    words: {
      nl: 'Bij spoed mag een arts de brieven over u zien als u dat voor spoed toestaat.',
      en: 'In an emergency a physician may see the letters about you if you allow that for emergencies.',
    },
    who: physicians,
  }),
  toDeliver(id, {
    id: 'send-letter',
    words: {
      nl: 'Wie u behandelt, mag een brief over u sturen aan een andere zorgverlener van u.',
      en: 'Who treats you may send a letter about you to another care provider of yours.',
    },
    at: typesOf(
      'hospital',
      'generalPractice',
      'outOfHours',
      'mentalHealth',
      'nursing',
      'midwifery',
      'physiotherapy',
      'youthHealth',
    ),
    systems: true,
  }),
]);
