/** GPs, home care and nursing homes write each other about somebody they both care for; the person reads along. */
import { accessPolicy, inTreatment, professions, toDeliver } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'home-care-messages';
export const sides = typesOf('generalPractice', 'nursing', 'outOfHours');
const who = [
  ...professions.physician,
  ...professions.physicianAssistant,
  ...professions.nursePractitioner,
  ...professions.nurse,
  ...professions.carer,
];

export const access = accessPolicy(id, '1.0.0', [
  toDeliver(id, {
    id: 'message',
    words: {
      nl: 'Uw huisarts en de thuiszorg mogen elkaar over u schrijven.',
      en: 'Your GP and home care may write each other about you.',
    },
    who,
    at: sides,
    systems: true,
  }),
  inTreatment(id, {
    id: 'treatment',
    words: {
      nl: 'Wie u helpt bij de huisarts of de thuiszorg, mag de berichten over u teruglezen, met toestemming.',
      en: 'Who helps you at the GP or in home care may read the messages about you again, with consent.',
    },
    who,
    at: sides,
  }),
]);
