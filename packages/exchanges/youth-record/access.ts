/** Youth health care keeps the record to itself: youth physicians and nurses see it, and who takes it over when a child moves. */
import { accessPolicy, inTreatment, inWorkflow, onReferral, professions } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'youth-record';
export const at = typesOf('youthHealth');
const who = [
  ...professions.physician,
  ...professions.nurse,
  ...professions.nursePractitioner,
  ...professions.physicianAssistant,
];

export const access = accessPolicy(id, '1.0.0', [
  ...inWorkflow(id, { senders: at, receivers: at }),
  onReferral(id, {
    id: 'transfer',
    words: {
      nl: 'Na een verhuizing mag de nieuwe organisatie voor jeugdgezondheidszorg het dossier overnemen.',
      en: 'After a move the new youth health organisation may take over the record.',
    },
    who,
    at,
  }),
  inTreatment(id, {
    id: 'treatment-youth-health',
    words: {
      nl: 'Jeugdartsen en jeugdverpleegkundigen mogen het dossier van een kind in hun zorg zien, met toestemming.',
      en: 'Youth physicians and nurses may see the record of a child in their care, with consent.',
    },
    who,
    at,
  }),
]);
