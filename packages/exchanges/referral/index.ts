/**
 * Digitale verwijzing (A096; BgZ MSZ by notified pull, Twiin TA-NP): the referring physician keeps a Task, tells the receiver,
 * and the receiver fetches letter and core data with the authorization base of that Task; every state goes back to the sender.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { access, receivers, senders } from './access.ts';
import { followIn, profilesIn, queriesIn } from './queries.ts';
import { roleWords, words } from './words.ts';
import { workflowIn } from './workflow.ts';

const version = (id: string, fhir: ExchangeVersion['fhir']) => ({
  id,
  fhir,
  queries: queriesIn(fhir),
  follow: followIn(fhir),
  workflow: workflowIn(fhir),
  profiles: profilesIn(fhir),
});

export default defineExchange({
  id: 'referral',
  ...words,
  norm: 'NEN 7540, Twiin TA Notified Pull 1.0',
  law: 'wegiz',
  patterns: ['notified-pull'],
  roles: [
    { role: 'send', name: roleWords.send, organizations: senders },
    { role: 'receive', name: roleWords.receive, organizations: receivers },
    { role: 'serve', name: roleWords.serve, organizations: senders },
    { role: 'retrieve', name: roleWords.retrieve, organizations: receivers },
  ],
  serves: [],
  // In order of preference: who receives in both is told in the first.
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['COC'],
  consent: 'GGC002',
  relation: 'treatment',
});
