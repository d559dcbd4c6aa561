/**
 * Medicatieproces 9 (MP9 3.0; A063, A081, A083): everything prescribers, pharmacies, nurses and the person say about
 * medication, to be joined into one overview; with prescriptions and proposals to each other. Also the LSP applications
 * *Medicatiegegevens* and *Vooraankondiging medicatievoorschriften* (A003). STU3 is the medication of zib 2017, for asking
 * only: proposals, schedules and contra-indications have no profile there.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion, FollowUp } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { access } from './access.ts';
import { deliveries, pharmacies, prescribers } from './deliveries.ts';
import { entries } from './entries.ts';
import { beside, process } from './sections.ts';
import { roleWords, words } from './words.ts';

const holders = [...new Set([...prescribers, ...pharmacies, ...typesOf('nursing', 'laboratory')])];
const askers = [...new Set([...holders, ...typesOf('ambulance')])];

const follow: readonly FollowUp[] = [
  ...peopleBehind,
  { type: 'Medication', via: 'MedicationRequest.medication' },
  { type: 'Medication', via: 'MedicationDispense.medication' },
  { type: 'Medication', via: 'MedicationAdministration.medication' },
  { type: 'PractitionerRole', via: 'MedicationRequest.requester' },
  { type: 'Organization', via: 'MedicationDispense.performer.actor' },
];

const version = (id: string, fhir: ExchangeVersion['fhir']) => {
  const queries = sections(fhir, [...process, ...beside]);
  return {
    id,
    fhir,
    queries,
    follow,
    profiles: profilesOf(fhir, queries),
    ...(fhir === 'R4' ? { deliveries, entries } : {}),
  };
};

export default defineExchange({
  id: 'medication',
  ...words,
  norm: 'Medicatieproces 9 (MP9) 3.0',
  law: 'wegiz',
  patterns: ['query', 'delivery'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: holders },
    { role: 'retrieve', name: roleWords.retrieve, organizations: askers },
    { role: 'send', name: roleWords.send, organizations: askers },
    { role: 'receive', name: roleWords.receive, organizations: [...new Set([...prescribers, ...pharmacies])] },
  ],
  serves: typesOf('hospital'),
  // In order of preference: a holder that speaks both is asked in the first.
  versions: [version('9', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'ETREAT', 'BTG', 'PATRQT'],
  consent: 'GGC013',
  relation: 'treatment',
  layouts: ['administration'],
  tests: async () => (await import('./tests/index.ts')).tests,
});
