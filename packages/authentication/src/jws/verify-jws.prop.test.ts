import { epochSeconds, fixedClock, ok, unwrap } from '@stelsel/kernel';
import { assert, asyncProperty, constantFrom, nat } from 'fast-check';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { ephemeralKey } from './ephemeral-key.ts';
import type { JwsPolicy } from './jws-policy.ts';
import { signJws } from './sign-jws.ts';
import { verifyJws } from './verify-jws.ts';

const clock = fixedClock();
const now = epochSeconds(clock);
const key = ephemeralKey('k1');
const policy: JwsPolicy = {
  clock,
  algorithms: ['ES256'],
  types: ['jwt'],
  required: ['iss', 'exp'],
  issuer: 'me',
  audience: 'you',
  skewSeconds: 5,
  maxLifetimeSeconds: 60,
  maxCharacters: 10_000,
  repeats: false,
  key: async () => ok(key.publicJwk),
};
const claims = { iss: 'me', aud: 'you', iat: now, exp: now + 30, organization: '90000001' };
const sign = async (changes: object = {}, header: object = { typ: 'JWT' }) =>
  unwrap(await signJws({ ...header }, { ...claims, ...changes }, key));
const codeOf = async (jws: string, changes: Partial<JwsPolicy> = {}) => {
  const verified = await verifyJws(jws, { ...policy, ...changes });
  return verified.ok ? 'accepted' : verified.fault.code;
};

describe('a signed message', () => {
  it('is accepted as it was signed, and refused after any change of any character', async () => {
    const jws = await sign();
    expect(await codeOf(jws)).toBe('accepted');
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];
    await assert(
      asyncProperty(nat(jws.length - 2), constantFrom(...alphabet), async (position, letter) => {
        const changed = jws.slice(0, position) + letter + jws.slice(position + 1);
        return changed === jws || (await codeOf(changed)) !== 'accepted';
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when cut off, doubled or without signature', async () => {
    const jws = await sign();
    const [header, body] = jws.split('.');
    for (const changed of ['', '..', jws.slice(0, -3), `${jws}.${jws}`, `${header}.${body}.`, `${header}.${body}`]) {
      expect(await codeOf(changed)).not.toBe('accepted');
    }
  });

  it('is refused without algorithm and with a shared secret, whatever the key resolver says (trap 23)', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await codeOf(`${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`)).toBe('AUT-ALGORITHM');
    const secret = Buffer.from(JSON.stringify(key.publicJwk));
    const mac = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(secret);
    expect(await codeOf(mac)).toBe('AUT-ALGORITHM');
  });

  it('is refused when it is of another type, and when it has none while one is asked', async () => {
    expect(await codeOf(await sign({}, { typ: 'dpop+jwt' }))).toBe('AUT-TYPE');
    expect(await codeOf(await sign({}, {}))).toBe('AUT-TYPE');
    expect(await codeOf(await sign({}, {}), { types: [''] })).toBe('accepted');
  });

  it('is refused with an unknown critical header', async () => {
    expect(await codeOf(await sign({}, { typ: 'JWT', crit: ['b64'], b64: false }))).toBe('AUT-MALFORMED');
    expect(await codeOf(await sign({}, { typ: 'JWT', crit: ['x'], x: 1 }))).toBe('AUT-MALFORMED');
  });

  it('is refused when expired, not yet valid, from the future, too long valid or too large', async () => {
    expect(await codeOf(await sign({ exp: now - 4 }))).toBe('accepted');
    expect(await codeOf(await sign({ exp: now - 6 }))).toBe('AUT-EXPIRED');
    expect(await codeOf(await sign({ nbf: now + 4 }))).toBe('accepted');
    expect(await codeOf(await sign({ nbf: now + 6 }))).toBe('AUT-NOT-YET');
    expect(await codeOf(await sign({ iat: now + 6, exp: now + 30 }))).toBe('AUT-NOT-YET');
    expect(await codeOf(await sign({ exp: now + 60 }))).toBe('accepted');
    expect(await codeOf(await sign({ exp: now + 61 }))).toBe('AUT-LIFETIME');
    expect(await codeOf(await sign({ iat: undefined }))).toBe('AUT-LIFETIME');
    expect(await codeOf(await sign({ note: 'x'.repeat(10_000) }))).toBe('AUT-TOO-LARGE');
  });

  it('is refused for another recipient, from another issuer, or without a claim that is asked', async () => {
    expect(await codeOf(await sign({ aud: 'somebody else' }))).toBe('AUT-AUDIENCE');
    expect(await codeOf(await sign({ iss: 'somebody else' }))).toBe('AUT-CLAIM');
    expect(await codeOf(await sign({ exp: undefined }))).toBe('AUT-CLAIM');
  });
});
