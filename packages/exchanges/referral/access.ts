/** Who refers to whom, and who reads what belongs to a referral that was sent to their organisation. */
import { accessPolicy, inWorkflow, onReferral, professions } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'referral';
export const senders = typesOf('generalPractice', 'outOfHours', 'hospital', 'mentalHealth', 'nursing', 'midwifery');
export const receivers = typesOf('hospital', 'mentalHealth', 'generalPractice', 'midwifery');

export const access = accessPolicy(id, '1.0.0', [
  ...inWorkflow(id, { senders, receivers }),
  onReferral(id, {
    id: 'physician',
    words: {
      nl: 'De arts naar wie u bent verwezen, mag de brief en uw basisgegevens lezen zolang de verwijzing loopt.',
      en: 'The physician you were referred to may read the letter and your core data while the referral runs.',
    },
    who: [...professions.physician, ...professions.physicianAssistant, ...professions.nursePractitioner],
    at: receivers,
  }),
  onReferral(id, {
    id: 'nurse',
    words: {
      nl: 'De verpleegkundige bij wie u bent verwezen, mag hetzelfde lezen, zonder uw verzekering.',
      en: 'The nurse at the place you were referred to may read the same, without your insurance.',
    },
    who: professions.nurse,
    at: receivers,
    without: ['payer'],
  }),
  onReferral(id, {
    id: 'midwife',
    words: {
      nl: 'De verloskundige naar wie u bent verwezen, mag lezen wat voor zwangerschap en geboorte nodig is.',
      en: 'The midwife you were referred to may read what pregnancy and birth need.',
    },
    who: professions.midwife,
    at: typesOf('midwifery'),
    sections: [
      'letter',
      'patient',
      'problems',
      'allergies',
      'alerts',
      'medication-use',
      'laboratory',
      'blood-pressure',
      'procedures',
    ],
  }),
]);
