/** JGZ: the record of youth health care, and its transfer to another organisation when a child moves (A097). */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { access, at } from './access.ts';
import { roleWords, words } from './words.ts';
import { workflow } from './workflow.ts';

const sectionIds = [
  'patient',
  'contact-people',
  'problems',
  'alerts',
  'allergies',
  'vaccinations',
  'planned-vaccinations',
  'apgar',
  'development',
  'infant-feeding',
  'head-circumference',
  'body-weight',
  'body-height',
  'hearing',
  'vision',
  'family-situation',
  'living-situation',
  'contacts',
  'care-plans',
  'appointments',
];

function version(id: string, fhir: ExchangeVersion['fhir']) {
  const queries = sections(fhir, sectionIds, at);
  return { id, fhir, queries, follow: peopleBehind, workflow, profiles: profilesOf(fhir, queries) };
}

export default defineExchange({
  id: 'youth-record',
  ...words,
  norm: 'Basisdataset JGZ',
  patterns: ['query', 'notified-pull'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: at },
    { role: 'retrieve', name: roleWords.retrieve, organizations: at },
    { role: 'send', name: roleWords.send, organizations: at },
    { role: 'receive', name: roleWords.receive, organizations: at },
  ],
  serves: at,
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'PATRQT'],
  presumes: ['COC'],
  consent: 'GGC002',
  relation: 'treatment',
});
