import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { PublicJwk } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { verifySignature } from './verify-signature.ts';

const input = 'header.claims';
const jwkOf = (key: KeyObject, more: object = {}): PublicJwk => ({
  ...(key.export({ format: 'jwk' }) as PublicJwk),
  ...more,
});
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
const bytes = Buffer.from(input);
const ec = (key: KeyObject) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' });
const pkcs1 = (key: KeyObject) => sign('sha256', bytes, key);
const pss = (key: KeyObject) =>
  sign('sha256', bytes, {
    key,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  });

describe('a signature', () => {
  it('is good with the algorithm and the key it was made with', async () => {
    expect(await verifySignature('ES256', jwkOf(p256.publicKey), input, ec(p256.privateKey))).toBe(true);
    expect(await verifySignature('RS256', jwkOf(rsa.publicKey), input, pkcs1(rsa.privateKey))).toBe(true);
    expect(await verifySignature('PS256', jwkOf(rsa.publicKey), input, pss(rsa.privateKey))).toBe(true);
  });

  it('is good whatever its numbers begin with', async () => {
    const jwk = jwkOf(p256.publicKey);
    const signed = Array.from(
      { length: 600 },
      (_, n) =>
        [`${n}`, sign('sha256', Buffer.from(`${n}`), { key: p256.privateKey, dsaEncoding: 'ieee-p1363' })] as const,
    );
    const good = await Promise.all(signed.map(([text, signature]) => verifySignature('ES256', jwk, text, signature)));
    expect(new Set(good)).toEqual(new Set([true]));
    const zeros = Buffer.alloc(64);
    for (const none of [zeros, zeros.subarray(1), Buffer.concat([zeros, zeros])]) {
      expect(await verifySignature('ES256', jwk, input, none)).toBe(false);
    }
  });

  it('is bad for other words, another key and another algorithm of the same key', async () => {
    const jwk = jwkOf(p256.publicKey);
    expect(await verifySignature('ES256', jwk, `${input}.`, ec(p256.privateKey))).toBe(false);
    expect(
      await verifySignature('ES256', jwk, input, ec(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)),
    ).toBe(false);
    expect(await verifySignature('RS256', jwkOf(rsa.publicKey), input, pss(rsa.privateKey))).toBe(false);
    expect(await verifySignature('PS256', jwkOf(rsa.publicKey), input, pkcs1(rsa.privateKey))).toBe(false);
  });

  it('is bad in the other notation of the same curve', async () => {
    expect(await verifySignature('ES256', jwkOf(p256.publicKey), input, sign('sha256', bytes, p256.privateKey))).toBe(
      false,
    );
  });

  it('is bad with a key of another kind, of another curve, too short, or that is none', async () => {
    expect(await verifySignature('ES256', jwkOf(rsa.publicKey), input, pkcs1(rsa.privateKey))).toBe(false);
    expect(await verifySignature('RS256', jwkOf(p256.publicKey), input, ec(p256.privateKey))).toBe(false);
    expect(await verifySignature('ES256', jwkOf(p384.publicKey), input, ec(p384.privateKey))).toBe(false);
    expect(await verifySignature('RS256', jwkOf(short.publicKey), input, pkcs1(short.privateKey))).toBe(false);
    expect(
      await verifySignature('ES256', { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }, input, ec(p256.privateKey)),
    ).toBe(false);
    expect(await verifySignature('ES256', { kty: 'oct' }, input, ec(p256.privateKey))).toBe(false);
  });

  it('is bad with a key that says to be for something else', async () => {
    const signature = ec(p256.privateKey);
    expect(await verifySignature('ES256', jwkOf(p256.publicKey, { use: 'sig', alg: 'ES256' }), input, signature)).toBe(
      true,
    );
    expect(await verifySignature('ES256', jwkOf(p256.publicKey, { use: 'enc' }), input, signature)).toBe(false);
    expect(await verifySignature('ES256', jwkOf(p256.publicKey, { alg: 'ES384' }), input, signature)).toBe(false);
  });
});
