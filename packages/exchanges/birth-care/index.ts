/**
 * Geboortezorg (Babyconnect, integrale zwangerschapskaart): the record of pregnancy and birth, shared by midwife, hospital,
 * GP, maternity care, youth health care and the client; after birth a handover is delivered to who goes on.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeDelivery, ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { access, partners } from './access.ts';
import { roleWords, words } from './words.ts';

const sectionIds = [
  'patient',
  'contact-people',
  'problems',
  'alerts',
  'allergies',
  'pregnancy',
  'pregnancy-facts',
  'apgar',
  'medication-use',
  'laboratory',
  'blood-pressure',
  'body-weight',
  'body-height',
  'head-circumference',
  'infant-feeding',
  'procedures',
  'contacts',
  'goals',
  'care-plans',
  'living-situation',
  'family-situation',
  'tobacco-use',
  'alcohol-use',
  'drug-use',
  'vaccinations',
  'appointments',
];

const handover: ExchangeDelivery = {
  id: 'handover',
  section: { nl: 'Overdracht na de geboorte', en: 'Handover after birth' },
  interaction: 'create',
  accepts: [{ type: 'Composition' }],
  category: 'Encounter',
  takenBy: typesOf('midwifery', 'generalPractice', 'maternityCare', 'youthHealth'),
};

function version(id: string, fhir: ExchangeVersion['fhir']) {
  const queries = sections(fhir, sectionIds);
  return { id, fhir, queries, follow: peopleBehind, deliveries: [handover], profiles: profilesOf(fhir, queries) };
}

export default defineExchange({
  id: 'birth-care',
  ...words,
  norm: 'Interoperabiliteit Geboortezorg',
  patterns: ['query', 'delivery'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: typesOf('midwifery', 'hospital', 'generalPractice') },
    { role: 'retrieve', name: roleWords.retrieve, organizations: partners },
    { role: 'send', name: roleWords.send, organizations: typesOf('midwifery', 'hospital', 'maternityCare') },
    { role: 'receive', name: roleWords.receive, organizations: handover.takenBy },
  ],
  serves: [],
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'ETREAT', 'PATRQT'],
  presumes: ['ETREAT'],
  consent: 'GGC002',
  relation: 'treatment',
});
