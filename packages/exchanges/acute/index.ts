/**
 * Met spoed beschikbaar (A085, A086): the professional summary of the GP for ambulance, emergency department and out-of-hours post
 * under the acute rule, the emergency referral of the post to the department, and the reports back. One page, in the order in
 * which a life is saved: wishes, dangers, medicines, problems.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { access, emergencyCare, holders } from './access.ts';
import { deliveriesIn } from './deliveries.ts';
import { roleWords, words } from './words.ts';

const summary = [
  'patient',
  'treatment-directives',
  'advance-directives',
  'allergies',
  'alerts',
  'medication-use',
  'medication-agreements',
  'administration-agreements',
  'devices',
  'problems',
  'procedures',
  'laboratory',
  'blood-pressure',
  'body-weight',
  'reports',
] as const;

function version(id: string, fhir: ExchangeVersion['fhir']) {
  const queries = sections(fhir, summary, holders);
  return {
    id,
    fhir,
    queries,
    follow: peopleBehind,
    deliveries: deliveriesIn(fhir),
    profiles: profilesOf(fhir, queries),
  };
}

export default defineExchange({
  id: 'acute',
  ...words,
  norm: 'Met spoed beschikbaar 2.0',
  law: 'wegiz',
  patterns: ['query', 'delivery'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: holders },
    { role: 'retrieve', name: roleWords.retrieve, organizations: emergencyCare },
    { role: 'send', name: roleWords.send, organizations: emergencyCare },
    { role: 'receive', name: roleWords.receive, organizations: [...new Set([...emergencyCare, ...holders])] },
  ],
  serves: holders,
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['ETREAT', 'BTG', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
  presumes: ['ETREAT'],
});
