/** Who may see a handover, and who may send and receive one. Carers see what daily care needs, not insurance or law. */
import { accessPolicy, inTreatment, inWorkflow, onReferral, professions } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

export const senders = typesOf('hospital', 'nursing', 'mentalHealth');
export const receivers = typesOf('hospital', 'nursing', 'mentalHealth', 'generalPractice');

const nurses = [...professions.nurse, ...professions.nursePractitioner];
const physicians = [...professions.physician, ...professions.physicianAssistant];
const notForCarers = ['payer', 'legal-situation', 'illness-perception', 'drug-use', 'procedures'];

const forNurses = {
  id: 'nurses',
  words: {
    nl: 'Verpleegkundigen en artsen die u overnemen, mogen de hele overdracht zien.',
    en: 'Nurses and physicians who take over your care may see the whole handover.',
  },
  who: [...nurses, ...physicians],
  at: receivers,
};

const forCarers = {
  id: 'carers',
  words: {
    nl: 'Verzorgenden die u overnemen, mogen zien wat nodig is voor de dagelijkse zorg.',
    en: 'Carers who take over your care may see what daily care needs.',
  },
  who: professions.carer,
  at: typesOf('nursing'),
  without: notForCarers,
};

export const access = accessPolicy('nursing-handover', '1.0.0', [
  ...inWorkflow('nursing-handover', { senders, receivers }),
  ...[forNurses, forCarers].flatMap((rule) => [
    onReferral('nursing-handover', { ...rule, id: `handover-${rule.id}` }),
    inTreatment('nursing-handover', { ...rule, id: `treatment-${rule.id}` }),
  ]),
]);
