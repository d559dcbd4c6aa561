import { unwrap } from '@stelsel/kernel';
import { memoryKeyStore } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { signerOf, verifySeal } from './verify-seal.ts';

const keys = memoryKeyStore();
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function signed(alg: 'ES256' | 'EdDSA', header: object = {}) {
  const key = unwrap(await keys.signingKey('prs', alg));
  const input = `${encode({ alg, kid: key.kid, ...header })}.${encode({ jti: 'one' })}`;
  const signature = Buffer.from(unwrap(await key.sign(Buffer.from(input)))).toString('base64url');
  return { jws: `${input}.${signature}`, jwk: key.publicJwk };
}

test.each(['ES256', 'EdDSA'] as const)('a payload signed with %s is read', async (alg) => {
  const { jws, jwk } = await signed(alg);
  expect(signerOf(jws)).toBe('prs');
  expect(await verifySeal(jws, jwk)).toEqual({ jti: 'one' });
});

test('the algorithm is that of the key, whatever the header says', async () => {
  for (const alg of ['none', 'HS256', 'EdDSA']) {
    const { jws, jwk } = await signed('ES256', { alg });
    expect(await verifySeal(jws, jwk)).toBeUndefined();
  }
});

test('an extension that must be understood, a changed payload and a missing signature are refused', async () => {
  const extended = await signed('ES256', { crit: ['b64'], b64: false });
  expect(await verifySeal(extended.jws, extended.jwk)).toBeUndefined();
  const { jws, jwk } = await signed('ES256');
  const [head, , signature] = jws.split('.');
  expect(await verifySeal(`${head}.${encode({ jti: 'two' })}.${signature}`, jwk)).toBeUndefined();
  expect(await verifySeal(jws.slice(0, jws.lastIndexOf('.') + 1), jwk)).toBeUndefined();
});

test('a key that is none verifies nothing', async () => {
  const { jws, jwk } = await signed('ES256');
  expect(await verifySeal(jws, { ...jwk, x: 'AA' })).toBeUndefined();
});
