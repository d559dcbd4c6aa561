/** Inzage: every person may read who looked at their data (Wabvpz article 15e, EHDS article 9). */
import { readFileSync } from 'node:fs';
import { defineExchange } from '../src/define-exchange.ts';
import { organizationTypes } from '../src/organization-types.ts';
import { queries } from './1/queries.ts';
import { words } from './words.ts';

export default defineExchange({
  id: 'log',
  ...words,
  norm: 'NEN 7513',
  law: 'wabvpz',
  patterns: ['query'],
  serves: Object.values(organizationTypes).flat(),
  versions: [{ id: '1', fhir: 'R4', queries, follow: [], profiles: {} }],
  policy: {
    id: 'log-access',
    version: '1.0.0',
    cedar: readFileSync(new URL('./access.cedar', import.meta.url), 'utf8'),
  },
  purposes: ['PATRQT'],
  relation: 'self',
  tests: async () => (await import('./tests/index.ts')).tests,
});
