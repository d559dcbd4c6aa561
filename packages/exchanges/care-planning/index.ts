/**
 * Proactieve zorgplanning (PZP, advance care planning): what somebody wants and does not want, agreed with a doctor. The
 * newest agreement counts; older ones stay visible as history. Agreements that differ are shown, never folded.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { access } from './access.ts';
import { profilesIn } from './profiles.ts';
import { queriesIn } from './queries.ts';
import { roleWords, words } from './words.ts';

const providers = typesOf('generalPractice', 'hospital', 'nursing', 'mentalHealth');

const version = (id: string, fhir: ExchangeVersion['fhir']) => ({
  id,
  fhir,
  queries: queriesIn(fhir),
  follow: [
    ...peopleBehind,
    { type: 'Encounter', via: fhir === 'R4' ? 'Procedure.encounter' : 'Procedure.context' },
    { type: 'Practitioner', via: 'Encounter.participant.individual' },
    { type: 'Binary', via: fhir === 'R4' ? 'Consent.sourceAttachment' : 'Consent.source' },
  ],
  profiles: profilesIn(fhir),
});

export default defineExchange({
  id: 'care-planning',
  ...words,
  norm: 'PZP 1.0.0',
  patterns: ['query'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: providers },
    {
      role: 'retrieve',
      name: roleWords.retrieve,
      organizations: [...providers, ...typesOf('outOfHours', 'ambulance')],
    },
  ],
  serves: [],
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'ETREAT', 'BTG', 'PATRQT'],
  presumes: ['ETREAT'],
  consent: 'GGC002',
  relation: 'treatment',
});
