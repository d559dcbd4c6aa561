/**
 * Verwijzing naar de fysiotherapeut (A095, IPZ): the smallest complete notified pull. What the GP would dictate and the practice
 * would retype arrives coded: who it is, what is wrong, what was done, how somebody lives and moves, and the question itself.
 */
import { accessPolicy, inWorkflow, onReferral, professions } from '../src/access-rules.ts';
import { defineExchange } from '../src/define-exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { roleWords, ruleWords, words } from './words.ts';
import { workflow } from './workflow.ts';

const id = 'physio-referral';
const senders = typesOf('generalPractice', 'hospital');
const receivers = typesOf('physiotherapy');
const queries = sections(
  'R4',
  ['patient', 'payer', 'problems', 'alerts', 'procedures', 'devices', 'functional-status', 'living-situation'],
  senders,
);

export default defineExchange({
  id,
  ...words,
  norm: 'Twiin TA Notified Pull 1.0',
  patterns: ['notified-pull'],
  roles: [
    { role: 'send', name: roleWords.send, organizations: senders },
    { role: 'receive', name: roleWords.receive, organizations: receivers },
    { role: 'serve', name: roleWords.serve, organizations: senders },
    { role: 'retrieve', name: roleWords.retrieve, organizations: receivers },
  ],
  serves: senders,
  versions: [{ id: '1', fhir: 'R4', queries, follow: peopleBehind, workflow, profiles: profilesOf('R4', queries) }],
  policy: accessPolicy(id, '1.0.0', [
    ...inWorkflow(id, { senders, receivers }),
    onReferral(id, { id: 'physiotherapist', words: ruleWords, who: professions.physiotherapist, at: receivers }),
  ]),
  purposes: ['COC'],
  consent: 'GGC002',
  relation: 'treatment',
});
