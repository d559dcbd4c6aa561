/** BgGGZ: the core data set of mental health care, one of the nine applications of the national exchange point (LSP). */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { access } from './access.ts';
import { roleWords, words } from './words.ts';

const keptBy = typesOf('mentalHealth');
const sectionIds = [
  'patient',
  'contact-people',
  'payer',
  'legal-situation',
  'freedom-restriction',
  'treatment-directives',
  'advance-directives',
  'alerts',
  'allergies',
  'problems',
  'episodes',
  'medication-agreements',
  'medication-use',
  'functional-status',
  'family-situation',
  'living-situation',
  'participation',
  'drug-use',
  'alcohol-use',
  'tobacco-use',
  'care-plans',
  'goals',
  'outcomes',
  'contacts',
  'appointments',
];

function version(id: string, fhir: ExchangeVersion['fhir']) {
  const queries = sections(fhir, sectionIds, keptBy);
  return { id, fhir, queries, follow: peopleBehind, profiles: profilesOf(fhir, queries) };
}

export default defineExchange({
  id: 'mental-health-record',
  ...words,
  norm: 'BgGGZ',
  patterns: ['query'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: keptBy },
    { role: 'retrieve', name: roleWords.retrieve, organizations: keptBy },
  ],
  serves: keptBy,
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
});
