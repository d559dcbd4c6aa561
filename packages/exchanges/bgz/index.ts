/** Basisgegevensset Zorg: what every hospital must be able to give about a patient. */
import { readFileSync } from 'node:fs';
import { defineExchange } from '../src/define-exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { followUps } from './2020/follow-ups.ts';
import { profiles } from './2020/profiles.ts';
import { queries } from './2020/queries.ts';
import { words } from './words.ts';

export default defineExchange({
  id: 'bgz',
  ...words,
  norm: 'NEN 7540',
  law: 'wegiz',
  patterns: ['query'],
  serves: typesOf('hospital'),
  versions: [{ id: '2020', fhir: 'R4', queries, follow: followUps, profiles }],
  policy: {
    id: 'bgz-access',
    version: '1.0.0',
    cedar: readFileSync(new URL('./access.cedar', import.meta.url), 'utf8'),
  },
  purposes: ['TREAT', 'COC', 'ETREAT', 'BTG', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
});
