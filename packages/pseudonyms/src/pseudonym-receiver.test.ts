import { type DecryptionKey, fixedClock, ok, type SigningKey, unwrap } from '@stelsel/kernel';
import { memoryKeyStore } from '@stelsel/testkit';
import { CompactEncrypt, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { encodeBase64url } from './base64url.ts';
import type { Evaluation } from './evaluation.ts';
import { memoryUseOnce } from './in-memory.ts';
import { writePersonToken } from './person-token.ts';
import { pseudonymReceiver } from './pseudonym-receiver.ts';
import { sealEvaluation } from './seal-evaluation.ts';

const element = '4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY';
const blindFactor = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 2 : 0));
const clock = fixedClock();
const now = clock.nowMs() / 1000;
const claims: Evaluation = {
  subject: `pseudonym:eval:${element}`,
  iss: 'https://prs.example',
  aud: 'ura:90000901',
  scope: 'index',
  version: '1.1',
  iat: now,
  exp: now + 300,
  jti: 'one',
  azp: '11111111',
  txn: 'x',
};
const keys = memoryKeyStore();

async function setUp() {
  const service = unwrap(await keys.signingKey('prs', 'ES256'));
  const key = unwrap(await keys.decryptionKey('index'));
  const receiver = pseudonymReceiver({
    key,
    recipient: { organization: 'ura:90000901', scope: 'index' },
    issuer: 'https://prs.example',
    serviceKeys: async (kid) => ok(kid === service.kid ? service.publicJwk : undefined),
    useOnce: memoryUseOnce(clock),
    clock,
  });
  return { service, key, receiver };
}

async function tokenOf(evaluation: Evaluation, signer: SigningKey, key: DecryptionKey): Promise<string> {
  const recipient = { kid: key.kid, jwk: key.publicJwk };
  const evaluatedOutput = unwrap(await sealEvaluation(evaluation, signer, recipient));
  return writePersonToken({ evaluatedOutput, blindFactor });
}

describe('a receiver', () => {
  it('opens a token that the service signed and sealed', async () => {
    const { service, key, receiver } = await setUp();
    expect(unwrap(await receiver.open(await tokenOf(claims, service, key)))).toMatch(/^[\w-]{43}$/);
  });

  it('opens a token written in standard base64 with padding, as another client sends it', async () => {
    const { service, key, receiver } = await setUp();
    const json = Buffer.from(await tokenOf(claims, service, key), 'base64url');
    const members = JSON.parse(json.toString()) as Record<string, string>;
    members.blind_factor = Buffer.from(blindFactor).toString('base64');
    expect((await receiver.open(Buffer.from(JSON.stringify(members)).toString('base64'))).ok).toBe(true);
  });

  it('refuses a payload that nobody signed: anybody can encrypt to a public key', async () => {
    const { key, receiver } = await setUp();
    const evaluatedOutput = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
      .encrypt(await importJWK({ ...key.publicJwk }, 'RSA-OAEP-256'));
    const forged = writePersonToken({ evaluatedOutput, blindFactor });
    expect(await receiver.open(forged)).toMatchObject({ fault: { code: 'PSN-TOKEN-SEAL' } });
  });

  it('refuses a payload signed by another key, also under the name of the right one', async () => {
    const { service, key, receiver } = await setUp();
    const other = unwrap(await keys.signingKey('attacker', 'ES256'));
    for (const signer of [other, { ...other, kid: service.kid }]) {
      expect(await receiver.open(await tokenOf(claims, signer, key))).toMatchObject({
        fault: { code: 'PSN-TOKEN-SEAL' },
      });
    }
  });

  it('refuses RSA-OAEP with SHA-1', async () => {
    const { key, receiver } = await setUp();
    const { alg: _, ...jwk } = key.publicJwk;
    const evaluatedOutput = await new CompactEncrypt(new TextEncoder().encode('x'))
      .setProtectedHeader({ alg: 'RSA-OAEP', enc: 'A256GCM' })
      .encrypt(await importJWK({ ...jwk }, 'RSA-OAEP'));
    expect(await receiver.open(writePersonToken({ evaluatedOutput, blindFactor }))).toMatchObject({
      fault: { code: 'PSN-TOKEN-SEAL' },
    });
  });

  it('refuses a token sealed for another key', async () => {
    const { service, receiver } = await setUp();
    const other = unwrap(await keys.decryptionKey('other'));
    expect(await receiver.open(await tokenOf(claims, service, other))).toMatchObject({
      fault: { code: 'PSN-TOKEN-SEAL' },
    });
  });

  it.each([
    ['from another service', { iss: 'https://other.example' }, 'PSN-TOKEN-SEAL'],
    ['for another organisation', { aud: 'ura:90000902' }, 'PSN-TOKEN-RECIPIENT'],
    ['for another scope', { scope: 'other' }, 'PSN-TOKEN-RECIPIENT'],
    ['that lives longer than 300 seconds', { exp: now + 301 }, 'PSN-TOKEN-EXPIRED'],
    ['from the future', { iat: now + 61, exp: now + 300 }, 'PSN-TOKEN-EXPIRED'],
    ['with another kind of subject', { subject: `pseudonym:reversible:${element}` }, 'PSN-TOKEN'],
    ['with the identity element', { subject: `pseudonym:eval:${encodeBase64url(new Uint8Array(32))}` }, 'PSN-ELEMENT'],
  ])('refuses a token %s', async (_, change, code) => {
    const { service, key, receiver } = await setUp();
    expect(await receiver.open(await tokenOf({ ...claims, ...change }, service, key))).toMatchObject({
      fault: { code },
    });
  });

  it.each(['', 'not a token', Buffer.from('[]').toString('base64url'), 'a'.repeat(9_000)])(
    'refuses %.20s as a token',
    async (text) => {
      const { receiver } = await setUp();
      expect(await receiver.open(text)).toMatchObject({ fault: { code: 'PSN-TOKEN' } });
    },
  );
});
