import { type Fetcher, httpFaults } from '@stelsel/http';
import { err, fixedClock, ok, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { jwksResolver } from './jwks-resolver.ts';

const jku = 'https://auth.dezi.test/jwks.json';
let clock: ReturnType<typeof fixedClock>;
let body: string | undefined;
let fetched: string[];

const fetch: Fetcher = async ({ url }) => {
  fetched.push(url);
  return body === undefined
    ? err(httpFaults('HTTP-TIMEOUT', { host: 'auth.dezi.test', timeoutMs: 1 }))
    : ok({ status: 200, headers: {}, body });
};
const keys = (...kids: string[]) => JSON.stringify({ keys: kids.map((kid) => ({ ...ephemeralKey().publicJwk, kid })) });

beforeEach(() => {
  clock = fixedClock();
  fetched = [];
  body = keys('1');
});

describe('the key set of a sign-in service', () => {
  it('is fetched from exactly the addresses of the list and nowhere else (trap 24)', async () => {
    const resolve = jwksResolver({ fetch, clock, allowed: [jku] });
    unwrap(await resolve(jku, '1'));
    const others = [
      `${jku}?x`,
      `${jku}/`,
      jku.toUpperCase(),
      'https://auth.dezi.test.evil.test/jwks.json',
      'undefined',
    ];
    for (const other of others) {
      expect(await resolve(other, '1')).toMatchObject({ fault: { code: 'AUT-JKU' } });
    }
    expect(fetched).toEqual([jku]);
  });

  it('is asked again for a new key, at most every ten seconds', async () => {
    const resolve = jwksResolver({ fetch, clock, allowed: [jku] });
    unwrap(await resolve(jku, '1'));
    body = keys('2');
    expect(await resolve(jku, '2')).toMatchObject({ fault: { code: 'AUT-KEY-UNKNOWN' } });
    clock.advance(10_001);
    unwrap(await resolve(jku, '2'));
    expect(fetched).toHaveLength(2);
  });

  it('that cannot be fetched or read lets nobody in', async () => {
    const resolve = jwksResolver({ fetch, clock, allowed: [jku] });
    for (const bad of [undefined, 'no json', '{"keys":7}']) {
      body = bad;
      expect(await resolve(jku, '1')).toMatchObject({ fault: { code: 'AUT-JWKS-UNAVAILABLE', kind: 'unavailable' } });
    }
    body = JSON.stringify({ keys: [{ kty: 'oct', k: 'AA', kid: '1' }] });
    expect(await resolve(jku, '1')).toMatchObject({ fault: { code: 'AUT-KEY-UNKNOWN' } });
  });
});
