/** Basisgegevensset Zorg: what every hospital must be able to give about a patient. */
import { accessPolicy, ownRules } from '../src/access-rules.ts';
import { defineExchange } from '../src/define-exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import * as stu3 from './2017/index.ts';
import * as r4 from './2020/index.ts';
import { words } from './words.ts';

export default defineExchange({
  id: 'bgz',
  ...words,
  norm: 'NEN 7540',
  law: 'wegiz',
  patterns: ['query'],
  serves: typesOf('hospital'),
  // In order of preference: a holder that speaks both is asked in the first.
  versions: [
    { id: '2020', fhir: 'R4', queries: r4.queries, follow: r4.followUps, profiles: r4.profiles },
    { id: '2017', fhir: 'STU3', queries: stu3.queries, follow: stu3.followUps, profiles: stu3.profiles },
  ],
  policy: accessPolicy('bgz', '1.0.0', [ownRules(import.meta.url)]),
  purposes: ['TREAT', 'COC', 'ETREAT', 'BTG', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
  tests: async () => (await import('./tests/index.ts')).tests,
});
