/**
 * Lab2Zorg (A064): results of the laboratory to whoever ordered them, and to the pharmacist beside the medication. Asked at
 * the source, or sent by it when they are ready. STU3 is asked only: deliveries are in R4.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeDelivery, ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { access } from './access.ts';
import { queriesIn } from './queries.ts';
import { roleWords, words } from './words.ts';

const sources = typesOf('laboratory', 'hospital', 'generalPractice', 'midwifery');
const askers = typesOf('generalPractice', 'hospital', 'pharmacy', 'outOfHours', 'midwifery', 'nursing', 'mentalHealth');
const takers = typesOf('generalPractice', 'hospital', 'pharmacy', 'midwifery', 'nursing', 'mentalHealth');

const newResults: ExchangeDelivery = {
  id: 'new-results',
  section: { nl: 'Nieuwe uitslagen', en: 'New results' },
  interaction: 'transaction',
  accepts: [
    { type: 'Observation', profile: 'http://nictiz.nl/fhir/StructureDefinition/nl-core-LaboratoryTestResult' },
    ...['Patient', 'Specimen', 'DiagnosticReport', 'Practitioner', 'PractitionerRole', 'Organization'].map((type) => ({
      type,
    })),
  ],
  category: 'ObservationLaboratory',
  takenBy: takers,
};

const version = (id: string, fhir: ExchangeVersion['fhir']) => {
  const queries = queriesIn(fhir);
  return {
    id,
    fhir,
    queries,
    follow: [
      ...peopleBehind,
      { type: 'Specimen', via: 'Observation.specimen' },
      { type: 'Organization', via: 'Observation.performer' },
    ],
    profiles: profilesOf(fhir, queries),
    ...(fhir === 'R4' ? { deliveries: [newResults] } : {}),
  };
};

export default defineExchange({
  id: 'lab-results',
  ...words,
  norm: 'Lab2Zorg',
  patterns: ['query', 'delivery'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: sources },
    { role: 'retrieve', name: roleWords.retrieve, organizations: askers },
    { role: 'send', name: roleWords.send, organizations: sources },
    { role: 'receive', name: roleWords.receive, organizations: takers },
  ],
  serves: typesOf('laboratory'),
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'ETREAT', 'BTG', 'PATRQT'],
  consent: 'GGC012',
  relation: 'treatment',
  tests: async () => (await import('./tests/index.ts')).tests,
});
