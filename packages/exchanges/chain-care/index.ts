/** LSP Ketenzorg: the data that partners in the care of one long-term illness keep together. */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { access, partners } from './access.ts';
import { roleWords, words } from './words.ts';

const sectionIds = [
  'patient',
  'problems',
  'allergies',
  'care-plans',
  'goals',
  'blood-pressure',
  'body-weight',
  'body-height',
  'laboratory',
  'tobacco-use',
  'alcohol-use',
  'nutrition-advice',
  'medication-use',
  'contacts',
  'appointments',
];

function version(id: string, fhir: ExchangeVersion['fhir']) {
  const queries = sections(fhir, sectionIds);
  return { id, fhir, queries, follow: peopleBehind, profiles: profilesOf(fhir, queries) };
}

export default defineExchange({
  id: 'chain-care',
  ...words,
  norm: 'LSP Ketenzorg',
  patterns: ['query'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: typesOf('generalPractice', 'hospital') },
    { role: 'retrieve', name: roleWords.retrieve, organizations: partners },
  ],
  serves: [],
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
});
