import { unwrap } from '@stelsel/kernel';
import { memoryKeyStore } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { signTreeHead } from './tree-head.ts';
import { verifyLogProof } from './verify-log-proof.ts';

const key = unwrap(await memoryKeyStore().signingKey('log', 'EdDSA'));
const head = {
  log: 'node',
  size: 0,
  root: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
  signed: '2026-11-22T09:00:00.000Z',
};
const proof = { type: 'stelsel-log-head', key: key.publicJwk, head: unwrap(await signTreeHead(key, head)) };
const codeOf = async (text: string, trusted = key.publicJwk) => {
  const verified = await verifyLogProof(text, trusted);
  return verified.ok ? 'valid' : verified.fault.code;
};

test('a signed head is valid and says what it covers', async () => {
  expect(unwrap(await verifyLogProof(JSON.stringify(proof))).head).toEqual(head);
});

test('a head signed with another key than the trusted one is refused', async () => {
  const other = unwrap(await memoryKeyStore().signingKey('log', 'EdDSA'));
  expect(await codeOf(JSON.stringify(proof), other.publicJwk)).toBe('LOG-PROOF-KEY');
  expect(await codeOf(JSON.stringify(proof))).toBe('valid');
});

test('a changed head is refused', async () => {
  const [header, , signature] = proof.head.split('.');
  const changed = Buffer.from(JSON.stringify({ ...head, size: 1 })).toString('base64url');
  expect(await codeOf(JSON.stringify({ ...proof, head: `${header}.${changed}.${signature}` }))).toBe(
    'LOG-PROOF-SIGNATURE',
  );
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['an unknown type', '{"type":"other"}'],
  ['a type of the prototype', '{"type":"constructor"}'],
  ['a head without a key', JSON.stringify({ ...proof, key: undefined })],
  ['an event without a record', JSON.stringify({ ...proof, type: 'stelsel-log-event' })],
  ['a file that is too large', `"${'x'.repeat(2 * 1024 * 1024)}"`],
])('refuses %s and says what is missing', async (_what, text) => {
  expect(await codeOf(text)).toBe('LOG-PROOF-SHAPE');
});

test('a key that cannot sign gives no head', async () => {
  const broken = { ...key, sign: async () => ({ ok: false, fault: {} }) as never };
  expect(await signTreeHead(broken, head)).toMatchObject({ fault: { code: 'LOG-KEY-UNAVAILABLE' } });
});
