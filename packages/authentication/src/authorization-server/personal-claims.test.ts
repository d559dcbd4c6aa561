import { type Bsn, secureRandomness, seededRandomness } from '@stelsel/kernel';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { expect, test } from 'vitest';
import { openPersonal, sealPersonal } from './personal-claims.ts';

const secret = seededRandomness(5).bytes(32);
const personal = { patient: '999990019' as Bsn, reason: 'bewusteloos gebracht' };
const sealed = () => sealPersonal(personal, secret, secureRandomness);

test('what is sealed is a JWE that another implementation opens, and the other way round', async () => {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed(), secret);
  expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM' });
  expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(personal);
  const elsewhere = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(personal)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(secret);
  expect(openPersonal(elsewhere, secret)).toEqual(personal);
});

test('it opens with its own secret only, and not after a change of any part', () => {
  expect(openPersonal(sealed(), secret)).toEqual(personal);
  expect(openPersonal(sealed(), new Uint8Array(32))).toBeUndefined();
  for (const part of [0, 2, 3, 4]) {
    const parts = sealed().split('.');
    const bytes = Buffer.from(parts[part] ?? '', 'base64url');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    parts[part] = bytes.toString('base64url');
    expect(openPersonal(parts.join('.'), secret)).toBeUndefined();
  }
});

test('it never looks the same twice', () => {
  expect(sealed()).not.toBe(sealed());
});
