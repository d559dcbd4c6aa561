/**
 * Who may see and write medication. A prescriber and a pharmacist see all of it; who gives medication sees what is to be
 * given; in an emergency physicians and ambulance nurses see it too. Consent is asked in the category of medication (GGC013).
 */
import {
  type AccessRule,
  accessPolicy,
  behindGlass,
  inEmergency,
  inTreatment,
  professions,
  toDeliver,
  toRecord,
} from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';
import { pharmacies, prescribers } from './deliveries.ts';
import { toAdminister } from './sections.ts';

const id = 'medication';

/** Professions that may prescribe by law. */
const prescribing = [
  ...professions.physician,
  ...professions.physicianAssistant,
  ...professions.nursePractitioner,
  ...professions.midwife,
  '02',
];

const forPrescribers: AccessRule = {
  id: 'treatment-prescriber',
  words: {
    nl: 'Wie u medicijnen mag voorschrijven en u behandelt, mag al uw medicijnen zien, met toestemming.',
    en: 'Who may prescribe for you and treats you may see all your medication, with consent.',
  },
  who: prescribing,
};

const forPharmacists: AccessRule = {
  id: 'treatment-pharmacist',
  words: {
    nl: 'Uw apotheker mag uw medicijnen, allergieën, gewicht en de uitslagen die daarbij tellen zien, met toestemming.',
    en: 'Your pharmacist may see your medication, allergies, weight and the results that matter for it, with consent.',
  },
  who: professions.pharmacist,
  at: pharmacies,
};

const forNurses: AccessRule = {
  id: 'treatment-nurse',
  words: {
    nl: 'Een verpleegkundige of verzorgende die u medicijnen geeft, mag zien wat gegeven moet worden, met toestemming.',
    en: 'A nurse or carer who gives you medication may see what is to be given, with consent.',
  },
  who: [...professions.nurse, ...professions.carer],
  at: typesOf('hospital', 'nursing', 'mentalHealth'),
  sections: toAdminister,
};

const inNeed: AccessRule = {
  id: 'emergency-physician',
  words: {
    nl: 'Bij spoed mag een arts al uw medicijnen zien, als u dat voor spoed toestaat.',
    en: 'In an emergency a physician may see all your medication, if you allow that for emergencies.',
  },
  who: [...professions.physician, ...professions.physicianAssistant],
};

const onTheWay: AccessRule = {
  id: 'emergency-nurse',
  words: {
    nl: 'Bij spoed mag een verpleegkundige van ambulance of spoedpost uw medicijnen zien, als u dat voor spoed toestaat.',
    en: 'In an emergency a nurse of an ambulance or emergency post may see your medication, if you allow that.',
  },
  who: professions.nurse,
  at: typesOf('ambulance', 'outOfHours', 'hospital'),
};

const lifeAtStake: AccessRule = {
  id: 'break-the-glass',
  words: {
    nl: 'Noodknop: een arts mag met een reden uw medicijnen zien als uw leven in gevaar is. U krijgt bericht.',
    en: 'Break the glass: a physician may see your medication with a reason when your life is at stake. You are told.',
  },
  who: professions.physician,
};

export const access = accessPolicy(id, '1.0.0', [
  ...[forPrescribers, forPharmacists, forNurses].map((rule) => inTreatment(id, rule)),
  ...[inNeed, onTheWay].map((rule) => inEmergency(id, rule)),
  behindGlass(id, lifeAtStake),
  toRecord(id, {
    id: 'tick-off',
    words: {
      nl: 'Wie u medicijnen geeft, mag in het eigen dossier aftekenen wat is gegeven en wat niet.',
      en: 'Who gives you medication may tick off in the own record what was given and what was not.',
    },
    who: [...professions.nurse, ...professions.nursePractitioner, ...professions.carer, ...professions.physician],
    at: typesOf('nursing', 'hospital', 'mentalHealth'),
  }),
  toDeliver(id, {
    id: 'send-prescription',
    words: {
      nl: 'Wie u behandelt en mag voorschrijven, mag een recept sturen, en een voorstel doen of beantwoorden.',
      en: 'Who treats you and may prescribe may send a prescription, and make or answer a proposal.',
    },
    who: prescribing,
    at: prescribers,
    deliveries: [
      'prescriptions',
      'proposal-replies',
      'proposed-agreements',
      'proposed-dispense-requests',
      'use-and-administration',
      'named-in-messages',
    ],
    systems: true,
  }),
  toDeliver(id, {
    id: 'send-handling',
    words: {
      nl: 'Uw apotheker mag aan uw arts melden wat is geleverd, en iets voorstellen.',
      en: 'Your pharmacist may tell your doctor what was supplied, and propose something.',
    },
    who: professions.pharmacist,
    at: pharmacies,
    deliveries: [
      'prescription-handling',
      'proposed-agreements',
      'proposed-dispense-requests',
      'use-and-administration',
      'named-in-messages',
    ],
    systems: true,
  }),
  toDeliver(id, {
    id: 'send-administration',
    words: {
      nl: 'Wie u medicijnen geeft, mag aan uw arts melden wat is gegeven, en iets voorstellen.',
      en: 'Who gives you medication may tell your doctor what was given, and propose something.',
    },
    who: [...professions.nurse, ...professions.nursePractitioner],
    at: typesOf('nursing', 'hospital', 'mentalHealth'),
    deliveries: ['proposed-agreements', 'proposed-dispense-requests', 'use-and-administration', 'named-in-messages'],
    systems: true,
  }),
]);
