import { epochSeconds, fixedClock, seededRandomness, unwrap } from '@stelsel/kernel';
import { assert, asyncProperty, constantFrom, nat, oneof, string } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryReplayStore } from '../adapters/memory/replay-store.ts';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { signJws } from '../jws/sign-jws.ts';
import { createDpopProof, sha256 } from './create-dpop-proof.ts';
import { type DpopPolicy, verifyDpop } from './verify-dpop.ts';

const clock = fixedClock();
const key = ephemeralKey();
const deps = { key, clock, randomness: seededRandomness(3) };
const url = 'https://node.test:8443/90000002/fhir/r4/Condition/_search';
let policy: DpopPolicy;

beforeEach(() => {
  policy = {
    clock,
    algorithms: ['ES256'],
    method: 'POST',
    url,
    accessTokenHash: sha256('token'),
    windowSeconds: 60,
    maxCharacters: 4096,
    replay: memoryReplayStore({ clock }),
  };
});

const proof = async (request: Partial<Parameters<typeof createDpopProof>[0]> = {}) =>
  unwrap(await createDpopProof({ method: 'POST', url, accessToken: 'token', ...request }, deps));
const codeOf = async (text: string, changes: Partial<DpopPolicy> = {}) => {
  const verified = await verifyDpop(text, { ...policy, ...changes });
  return verified.ok ? 'accepted' : verified.fault.code;
};
const forged = async (changes: object, header: object = {}) => {
  const { kty, crv, x, y } = key.publicJwk;
  const claims = { jti: deps.randomness.uuid(), htm: 'POST', htu: url, iat: epochSeconds(clock) };
  const ath = JSON.parse(Buffer.from((await proof()).split('.')[1] ?? '', 'base64url').toString()).ath;
  return unwrap(
    await signJws({ typ: 'dpop+jwt', jwk: { kty, crv, x, y }, ...header }, { ...claims, ath, ...changes }, key),
  );
};

describe('a DPoP proof', () => {
  it('is refused after any change of any character', async () => {
    const good = await proof();
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    await assert(
      asyncProperty(nat(good.length - 2), constantFrom(...alphabet), async (position, letter) => {
        const changed = good.slice(0, position) + letter + good.slice(position + 1);
        return changed === good || (await codeOf(changed)) !== 'accepted';
      }),
      { numRuns: 200 },
    );
    expect(await codeOf(good)).toBe('accepted');
  });

  it('is accepted for its own method, address and token only', async () => {
    const others = oneof(constantFrom('GET', 'post', url, `${url}/`, url.replace('8443', '443')), string());
    await assert(
      asyncProperty(others, others, others, async (method, address, token) => {
        const code = await codeOf(await proof({ method, url: address, accessToken: token }));
        const same = method.toUpperCase() === 'POST' && address === url && token === 'token';
        return (code === 'accepted') === same;
      }),
      { numRuns: 100 },
    );
  });

  it('names the address as a URL: case of the host and the default port make no difference, query and path do', async () => {
    expect(await codeOf(await forged({ htu: url.replace('node.test', 'NODE.test') }))).toBe('accepted');
    expect(await codeOf(await forged({ htu: `${url}?a=b` }))).toBe('AUT-DPOP-PROOF');
    expect(await codeOf(await forged({ htu: `${url}#a` }))).toBe('AUT-DPOP-PROOF');
    expect(await codeOf(await forged({ htu: url.replace('https', 'http') }))).toBe('AUT-DPOP-PROOF');
    expect(await codeOf(await forged({ htu: url.replace('node.test', 'node.test.evil.test') }))).toBe('AUT-DPOP-PROOF');
    expect(await codeOf(await proof(), { url: `${url}?page=2` })).toBe('accepted');
  });

  it('is fresh for a minute, in both directions', async () => {
    const now = epochSeconds(clock);
    expect(await codeOf(await forged({ iat: now - 60 }))).toBe('accepted');
    expect(await codeOf(await forged({ iat: now - 61 }))).toBe('AUT-DPOP-OLD');
    expect(await codeOf(await forged({ iat: now + 60 }))).toBe('accepted');
    expect(await codeOf(await forged({ iat: now + 61 }))).toBe('AUT-NOT-YET');
    expect(await codeOf(await forged({ iat: 'now' }))).not.toBe('accepted');
  });

  it('is refused without ath, without id, with a private key, and with another kind of key', async () => {
    expect(await codeOf(await forged({ ath: undefined }))).toBe('AUT-DPOP-PROOF');
    expect(await codeOf(await forged({ jti: 7 }))).not.toBe('accepted');
    expect(await codeOf(await forged({ jti: undefined }))).not.toBe('accepted');
    expect(await codeOf(await forged({}, { jwk: { ...key.publicJwk, d: 'AA' } }))).toBe('AUT-DPOP-PROOF');
    expect(await codeOf(await forged({}, { jwk: { kty: 'oct', k: 'AA' } }))).toBe('AUT-DPOP-PROOF');
    expect(await codeOf(await forged({}, { jwk: undefined }))).toBe('AUT-DPOP-PROOF');
    expect(await codeOf(await forged({}, { typ: 'JWT' }))).toBe('AUT-TYPE');
  });

  it('is accepted once; the same id of another key is another proof', async () => {
    const good = await proof();
    expect(await codeOf(good)).toBe('accepted');
    expect(await codeOf(good)).toBe('AUT-REPLAYED');
    const jti = JSON.parse(Buffer.from(good.split('.')[1] ?? '', 'base64url').toString()).jti;
    const fixed = { ...deps.randomness, uuid: () => jti };
    const other = unwrap(
      await createDpopProof(
        { method: 'POST', url, accessToken: 'token' },
        { ...deps, randomness: fixed, key: ephemeralKey() },
      ),
    );
    expect(await codeOf(other)).toBe('accepted');
  });
});
