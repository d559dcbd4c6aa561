import assert from 'node:assert/strict';
import { unwrap } from '@stelsel/kernel';
import { storyPerson } from '../running-region.ts';
import { bsnParameter, neighbourToken, searchAt, searchUrl } from './neighbour.ts';
import type { Scenario } from './scenario.ts';

export const queryWiderThanExchange: Scenario = {
  name: 'query-wider-than-exchange',
  promise: {
    nl: 'Een vraag die meer wil dan de afspraak wordt geweigerd, en de weigering zegt wat er te veel was.',
    en: 'A query wider than the exchange is refused, and the refusal says what was too much.',
  },
  run: async (region) => {
    const holder = '90000001';
    const { bsn } = storyPerson('main');
    const other = storyPerson('emergency').bsn;
    const token = await neighbourToken(region, holder, bsn);
    const ask = async (path: string, params: readonly (readonly [string, string])[]) => {
      const headers = unwrap(await token.authorize({ method: 'POST', url: searchUrl(region, holder, path) }));
      return searchAt(region, holder, { path, params, headers });
    };
    const person = ['patient.identifier', bsnParameter(bsn)] as const;
    assert.equal((await ask('Condition/_search', [person])).status, 200, 'what the exchange names is answered');
    const wider: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
      ['an include nobody agreed on', 'Condition/_search', [person, ['_include', 'Condition:encounter']]],
      ['a reverse include', 'Condition/_search', [person, ['_revinclude', 'Provenance:target']]],
      ['a search over everybody', 'Condition/_search', []],
      ['a type outside the exchange', 'Communication/_search', [person]],
      ['another person than the token names', 'Condition/_search', [['patient.identifier', bsnParameter(other)]]],
    ];
    for (const [what, path, params] of wider) {
      const refused = await ask(path, params);
      assert.equal(refused.status, 403, `${what} is refused, got ${refused.status}`);
      assert.match(refused.body, /OperationOutcome/, what);
      assert.ok(!refused.body.includes(bsn) && !refused.body.includes(other), 'no number of a person in a refusal');
    }
    return undefined;
  },
};
