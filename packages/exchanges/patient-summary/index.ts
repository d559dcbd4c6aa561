/**
 * The International Patient Summary (A072; EHDS article 14): the sections of the European summary, asked of every source and
 * made into one document by whoever asks: the person, or the physician. Who asks abroad comes by the contact point, which is
 * an exchange of its own. No source makes the document: none has all of it.
 */
import { accessPolicy, behindGlass, inEmergency, inTreatment, professions } from '../src/access-rules.ts';
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { roleWords, words } from './words.ts';

const id = 'patient-summary';
const physicians = [...professions.physician, ...professions.physicianAssistant, ...professions.nursePractitioner];

/** Problems, allergies and medication are required; the others are in it when they are known. */
const sectionIds = [
  'patient',
  'problems',
  'allergies',
  'medication-agreements',
  'administration-agreements',
  'medication-use',
  'vaccinations',
  'procedures',
  'devices',
  'laboratory',
  'alerts',
  'treatment-directives',
  'advance-directives',
  'functional-status',
  'tobacco-use',
  'alcohol-use',
  'blood-pressure',
  'body-weight',
  'body-height',
];

const version = (versionId: string, fhir: ExchangeVersion['fhir']) => {
  const queries = sections(fhir, sectionIds);
  return {
    id: versionId,
    fhir,
    queries,
    follow: [
      ...peopleBehind,
      { type: 'Medication', via: 'MedicationRequest.medication' },
      { type: 'Medication', via: 'MedicationDispense.medication' },
    ],
    profiles: profilesOf(fhir, queries),
  };
};

const sources = typesOf(
  'hospital',
  'generalPractice',
  'pharmacy',
  'nursing',
  'mentalHealth',
  'youthHealth',
  'laboratory',
);

export default defineExchange({
  id,
  ...words,
  norm: 'HL7 IPS 2.0',
  law: 'ehds',
  patterns: ['query'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: sources },
    { role: 'retrieve', name: roleWords.retrieve, organizations: typesOf('hospital', 'generalPractice', 'outOfHours') },
  ],
  serves: typesOf('hospital'),
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: accessPolicy(id, '1.0.0', [
    inTreatment(id, {
      id: 'treatment',
      words: {
        nl: 'Een arts, verpleegkundig specialist of physician assistant die u behandelt, mag een samenvatting maken, met toestemming.',
        en: 'A physician, nurse practitioner or physician assistant who treats you may make a summary, with consent.',
      },
      who: physicians,
    }),
    inEmergency(id, {
      id: 'emergency',
      words: {
        nl: 'Bij spoed mag een arts een samenvatting maken als u dat voor spoed toestaat.',
        en: 'In an emergency a physician may make a summary if you allow that for emergencies.',
      },
      who: physicians,
    }),
    behindGlass(id, {
      id: 'break-the-glass',
      words: {
        nl: 'Noodknop: een arts mag met een reden een samenvatting maken als uw leven in gevaar is. U krijgt bericht.',
        en: 'Break the glass: a physician may make a summary with a reason when your life is at stake. You are told.',
      },
      who: professions.physician,
    }),
  ]),
  purposes: ['TREAT', 'COC', 'ETREAT', 'BTG', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
  tests: async () => (await import('./tests/index.ts')).tests,
});
