import { unwrap } from '@stelsel/kernel';
import { memoryKeyStore } from '@stelsel/testkit';
import { CompactEncrypt, compactDecrypt, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { decryptWith, encryptTo } from './compact-jwe.ts';

const key = unwrap(await memoryKeyStore().decryptionKey('index'));
const recipient = { kid: key.kid, jwk: key.publicJwk };
const text = 'kop.inhoud.handtekening';
const sealed = () => encryptTo(recipient, text);

/** As another implementation makes one, with whatever header. */
async function sealedElsewhere(header: object): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', ...header })
    .encrypt(await importJWK({ ...key.publicJwk }, 'RSA-OAEP-256'));
}

test('what we encrypt, another implementation opens, and the other way round', async () => {
  const { plaintext, protectedHeader } = await compactDecrypt(await sealed(), key.privateKey);
  expect(new TextDecoder().decode(plaintext)).toBe(text);
  expect(protectedHeader).toEqual({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'index', cty: 'JWT' });
  expect(await decryptWith(key, await sealedElsewhere({ kid: 'index' }))).toBe(text);
});

test('a key is opened as a handle of Web Cryptography as well', async () => {
  const handle = await importJWK(
    { ...('export' in key.privateKey ? key.privateKey.export({ format: 'jwk' }) : {}) },
    'RSA-OAEP-256',
  );
  expect(await decryptWith({ ...key, privateKey: handle as CryptoKey }, await sealed())).toBe(text);
});

test.each([0, 1, 2, 3, 4])('nothing of the five parts can be changed: part %d', async (part) => {
  const parts = (await sealed()).split('.');
  const bytes = Buffer.from(parts[part] ?? '', 'base64url');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  parts[part] = bytes.toString('base64url');
  expect(await decryptWith(key, parts.join('.'))).toBeUndefined();
});

test('another content encryption and a packed content are not ours', async () => {
  expect(await decryptWith(key, await sealedElsewhere({ enc: 'A128GCM' }))).toBeUndefined();
  const [, ...rest] = (await sealed()).split('.');
  const packed = Buffer.from(JSON.stringify({ alg: 'RSA-OAEP-256', enc: 'A256GCM', zip: 'DEF' })).toString('base64url');
  expect(await decryptWith(key, [packed, ...rest].join('.'))).toBeUndefined();
});

test.each(['', 'a.b.c.d', 'a.b.c.d.e.f', 'a.b.c.d.*', '....'])('"%s" is no JWE', async (none) => {
  expect(await decryptWith(key, none)).toBeUndefined();
});
