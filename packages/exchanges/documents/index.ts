/**
 * PDF/A (IHE MHD): letters as they were written, found by their metadata and read as files. The guide asks by when a
 * document was indexed or made and which period it is about; those may narrow the question.
 */
import { defineExchange, type QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeDelivery, ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { access } from './access.ts';
import { roleWords, words } from './words.ts';

const holders = typesOf(
  'hospital',
  'generalPractice',
  'outOfHours',
  'mentalHealth',
  'nursing',
  'midwifery',
  'physiotherapy',
  'youthHealth',
);
const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;

function queriesIn(fhir: ExchangeVersion['fhir']): readonly QueryDefinition[] {
  const base = {
    interaction: 'search',
    params: [['status', 'current']],
    subjectParam: 'patient.identifier',
    category: 'Encounter',
    zib: ['Document'],
    keptBy: holders,
  } as const;
  return [
    {
      ...base,
      id: 'documents',
      section: { nl: 'Brieven en documenten', en: 'Letters and documents' },
      type: 'DocumentReference',
      narrowedBy: [fhir === 'R4' ? 'date' : 'indexed', 'period'],
    },
    {
      ...base,
      id: 'document-sets',
      section: { nl: 'Bundels van documenten', en: 'Sets of documents' },
      type: 'DocumentManifest',
      narrowedBy: ['created'],
    },
  ];
}

const letter: ExchangeDelivery = {
  id: 'letter',
  section: { nl: 'Brief', en: 'Letter' },
  interaction: 'transaction',
  accepts: ['DocumentReference', 'Binary', 'Patient', 'Practitioner', 'PractitionerRole', 'Organization'].map(
    (type) => ({ type }),
  ),
  category: 'Encounter',
  takenBy: holders,
};

const version = (id: string, fhir: ExchangeVersion['fhir']) => ({
  id,
  fhir,
  queries: queriesIn(fhir),
  follow: [
    ...peopleBehind,
    { type: 'Binary', via: 'DocumentReference.content.attachment' },
    { type: 'DocumentReference', via: 'DocumentManifest.content' },
  ],
  profiles: {
    DocumentReference: [nictiz('IHE.MHD.Minimal.DocumentReference')],
    DocumentManifest: [nictiz('IHE.MHD.Minimal.DocumentManifest')],
  },
  ...(fhir === 'R4' ? { deliveries: [letter] } : {}),
});

export default defineExchange({
  id: 'documents',
  ...words,
  norm: 'PDF/A (IHE MHD)',
  patterns: ['query', 'delivery'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: holders },
    { role: 'retrieve', name: roleWords.retrieve, organizations: holders },
    { role: 'send', name: roleWords.send, organizations: holders },
    { role: 'receive', name: roleWords.receive, organizations: holders },
  ],
  serves: [],
  versions: [version('4', 'R4'), version('3', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'ETREAT', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
  tests: async () => (await import('./tests/index.ts')).tests,
});
