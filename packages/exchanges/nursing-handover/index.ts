/**
 * Verpleegkundige overdracht (eOverdracht 4.0): a hospital or care organisation hands a patient over to the next one. The
 * sender keeps a Task with the documents, tells the receiver, and the receiver fetches them (notified pull). STU3 is the
 * national standard; R4 is the same on zib 2020.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion, FollowUp } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { access, receivers, senders } from './access.ts';
import { queriesIn } from './queries.ts';
import { roleWords, words } from './words.ts';
import { workflowIn } from './workflow.ts';

const follow: readonly FollowUp[] = [
  ...peopleBehind,
  { type: 'Patient', via: 'Task.for' },
  { type: 'Practitioner', via: 'Composition.author' },
  { type: 'Organization', via: 'Composition.custodian' },
  { type: 'Composition', via: 'Composition.section.entry', operation: 'document' },
];

const version = (id: string, fhir: ExchangeVersion['fhir']) => ({
  id,
  fhir,
  // Only STU3 is a national standard, and has a name in directories.
  ...(fhir === 'STU3'
    ? { advertised: ['http://nictiz.nl/fhir/CapabilityStatement/eOverdracht-servercapabilities'] }
    : {}),
  queries: queriesIn(fhir),
  follow,
  workflow: workflowIn(fhir),
  profiles: profilesOf(fhir, queriesIn(fhir)),
});

export default defineExchange({
  id: 'nursing-handover',
  ...words,
  norm: 'eOverdracht 4.0',
  law: 'wegiz',
  patterns: ['notified-pull', 'query'],
  roles: [
    { role: 'send', name: roleWords.send, organizations: senders },
    { role: 'receive', name: roleWords.receive, organizations: receivers },
    { role: 'serve', name: roleWords.serve, organizations: senders },
    { role: 'retrieve', name: roleWords.retrieve, organizations: receivers },
  ],
  serves: typesOf('hospital'),
  // In order of preference: a holder that speaks both is asked in the first.
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['COC', 'TREAT', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
  layouts: ['handover', 'administration'],
});
