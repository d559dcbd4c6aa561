/** The locum of a GP, at the out-of-hours post or in another practice, looks in the record of the own GP; nobody else does. */
import { accessPolicy, behindGlass, inEmergency, inTreatment, professions, toDeliver } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'out-of-hours-record';
export const locums = typesOf('outOfHours', 'generalPractice');
const who = [
  ...professions.generalPractitioner,
  '01.000',
  ...professions.nursePractitioner,
  ...professions.physicianAssistant,
];

export const access = accessPolicy(id, '1.0.0', [
  inTreatment(id, {
    id: 'treatment-locum',
    words: {
      nl: 'Een waarnemend huisarts mag in uw huisartsendossier kijken als u bij hem komt, met toestemming.',
      en: 'A locum GP may look in your GP record when you come there, with consent.',
    },
    who,
    at: locums,
  }),
  inEmergency(id, {
    id: 'emergency-locum',
    words: {
      nl: 'Bij spoed mag de huisartsenpost in uw huisartsendossier kijken, tenzij u dat niet wilt.',
      en: 'In an emergency the out-of-hours post may look in your GP record, unless you object.',
    },
    who,
    at: typesOf('outOfHours'),
  }),
  behindGlass(id, {
    id: 'break-the-glass',
    words: {
      nl: 'Noodknop: een arts van de huisartsenpost mag met een reden kijken als het leven in gevaar is. U krijgt bericht.',
      en: 'Break the glass: a physician of the out-of-hours post may look with a reason when a life is at stake. You are told.',
    },
    who: professions.physician,
    at: typesOf('outOfHours'),
  }),
  toDeliver(id, {
    id: 'report',
    words: {
      nl: 'De huisartsenpost stuurt een verslag van uw bezoek aan uw eigen huisarts.',
      en: 'The out-of-hours post sends a report of your visit to your own GP.',
    },
    at: locums,
    systems: true,
  }),
]);
