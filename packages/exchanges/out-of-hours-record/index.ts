/**
 * Huisartswaarneemgegevens: the out-of-hours post asks the record of the own GP, and sends a report of the visit back. One
 * of the nine applications of the national exchange point (LSP); the data set is that of the NHG guideline for locums.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeDelivery, ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { access, locums } from './access.ts';
import { roleWords, words } from './words.ts';

const keptBy = typesOf('generalPractice');
const sectionIds = [
  'patient',
  'contact-people',
  'treatment-directives',
  'advance-directives',
  'alerts',
  'allergies',
  'problems',
  'episodes',
  'contacts',
  'reports',
  'medication-agreements',
  'medication-use',
  'laboratory',
  'blood-pressure',
  'body-weight',
  'body-height',
];

const report: ExchangeDelivery = {
  id: 'report',
  section: { nl: 'Verslag van de huisartsenpost', en: 'Report of the out-of-hours post' },
  interaction: 'create',
  accepts: [{ type: 'Composition' }],
  category: 'Encounter',
  takenBy: keptBy,
};

function version(id: string, fhir: ExchangeVersion['fhir']) {
  const queries = sections(fhir, sectionIds, keptBy);
  return { id, fhir, queries, follow: peopleBehind, deliveries: [report], profiles: profilesOf(fhir, queries) };
}

export default defineExchange({
  id: 'out-of-hours-record',
  ...words,
  norm: 'NHG-Richtlijn Waarneming',
  patterns: ['query', 'delivery'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: keptBy },
    { role: 'retrieve', name: roleWords.retrieve, organizations: locums },
    { role: 'send', name: roleWords.send, organizations: locums },
    { role: 'receive', name: roleWords.receive, organizations: keptBy },
  ],
  serves: keptBy,
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'ETREAT', 'BTG', 'PATRQT'],
  presumes: ['ETREAT'],
  consent: 'GGC002',
  relation: 'treatment',
});
