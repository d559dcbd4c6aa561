import { type Bsn, seededRandomness } from '@stelsel/kernel';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { expect, test } from 'vitest';
import { openPersonal, sealPersonal } from './personal-claims.ts';

const secret = seededRandomness(5).bytes(32);
const personal = { patient: '999990019' as Bsn, reason: 'bewusteloos gebracht' };
const sealed = () => sealPersonal(personal, secret);

test('what is sealed is a JWE that another implementation opens, and the other way round', async () => {
  const { plaintext, protectedHeader } = await compactDecrypt(await sealed(), secret);
  expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM' });
  expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(personal);
  const elsewhere = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(personal)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(secret);
  expect(await openPersonal(elsewhere, secret)).toEqual(personal);
});

test('it opens with its own secret only, and not after a change of any part', async () => {
  expect(await openPersonal(await sealed(), secret)).toEqual(personal);
  expect(await openPersonal(await sealed(), new Uint8Array(32))).toBeUndefined();
  for (const part of [0, 2, 3, 4]) {
    const parts = (await sealed()).split('.');
    const bytes = Buffer.from(parts[part] ?? '', 'base64url');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    parts[part] = bytes.toString('base64url');
    expect(await openPersonal(parts.join('.'), secret)).toBeUndefined();
  }
});

test('it never looks the same twice', async () => {
  expect(await sealed()).not.toBe(await sealed());
});
