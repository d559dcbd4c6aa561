import assert from 'node:assert/strict';
import { createDpopProof, ephemeralKey } from '@stelsel/authentication';
import { secureRandomness, unwrap } from '@stelsel/kernel';
import { storyPerson } from '../running-region.ts';
import { bsnParameter, neighbourToken, searchAt, searchUrl } from './neighbour.ts';
import type { Scenario } from './scenario.ts';

export const stolenToken: Scenario = {
  name: 'stolen-token',
  promise: {
    nl: 'Een token dat iemand anders gebruikt werkt niet, en een bewijs werkt maar één keer.',
    en: 'A token used with another key is refused, and a proof works only once.',
  },
  run: async (region) => {
    const holder = '90000001';
    const { bsn } = storyPerson('main');
    const token = await neighbourToken(region, holder, bsn);
    const search = { path: 'Patient/_search', params: [['identifier', bsnParameter(bsn)]] as const };
    const url = searchUrl(region, holder, search.path);
    const query = { ...search, params: [...search.params, ['_include', 'Patient:general-practitioner']] as const };
    const own = unwrap(await token.authorize({ method: 'POST', url }));
    assert.equal((await searchAt(region, holder, { ...query, headers: own })).status, 200, 'the owner is answered');
    const replayed = await searchAt(region, holder, { ...query, headers: own });
    assert.equal(replayed.status, 401, 'the same proof again is refused');
    const { accessToken } = token;
    const proof = unwrap(
      await createDpopProof(
        { method: 'POST', url, accessToken },
        { key: ephemeralKey(), clock: region.clock, randomness: secureRandomness },
      ),
    );
    const stolen = { authorization: `DPoP ${accessToken}`, dpop: proof };
    const thief = await searchAt(region, holder, { ...query, headers: stolen });
    assert.equal(thief.status, 401, 'another key is refused');
    assert.match(thief.headers['www-authenticate'] ?? '', /DPoP/);
    const bearer = await searchAt(region, holder, { ...query, headers: { authorization: `Bearer ${accessToken}` } });
    assert.equal(bearer.status, 401, 'a bound token is no bearer token');
    assert.ok(!accessToken.includes(bsn) && !Buffer.from(accessToken, 'base64url').toString().includes(bsn));
    return undefined;
  },
};
