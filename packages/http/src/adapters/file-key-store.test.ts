import { verify } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '@stelsel/kernel';
import { afterAll, expect, test } from 'vitest';
import { fileKeyStore } from './file-key-store.ts';

const directories: string[] = [];
afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true }))));
async function fresh(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'stelsel-keys-'));
  directories.push(directory);
  return directory;
}
const data = new TextEncoder().encode('text');

test.each(['ES256', 'EdDSA'] as const)('a signature of %s is 64 bytes and its public half verifies it', async (alg) => {
  const key = unwrap(await fileKeyStore(await fresh()).signingKey('node', alg));
  const signature = unwrap(await key.sign(data));
  const publicKey = { key: key.publicJwk, format: 'jwk', dsaEncoding: 'ieee-p1363' } as const;
  expect(signature).toHaveLength(64);
  expect(verify(alg === 'ES256' ? 'sha256' : null, data, publicKey as never, signature)).toBe(true);
  expect(key.publicJwk).not.toHaveProperty('d');
});

test('the same name gives the same key after a restart, another name another key', async () => {
  const directory = await fresh();
  const first = unwrap(await fileKeyStore(directory).signingKey('did:web:a.example', 'ES256'));
  const again = unwrap(await fileKeyStore(directory).signingKey('did:web:a.example', 'ES256'));
  const other = unwrap(await fileKeyStore(directory).signingKey('../b', 'ES256'));
  expect(again.publicJwk).toEqual(first.publicJwk);
  expect(other.kid).not.toBe(first.kid);
});

test('processes that start together end up with one key', async () => {
  const directory = await fresh();
  const keys = await Promise.all([1, 2, 3].map(() => fileKeyStore(directory).signingKey('node', 'EdDSA')));
  expect(new Set(keys.map((key) => unwrap(key).kid)).size).toBe(1);
  expect(await readdir(directory)).toEqual(['node.EdDSA.pem']);
});

test('files are for the owner only, and a file that others can read is not used', async () => {
  const directory = await fresh();
  const store = fileKeyStore(directory);
  const secret = unwrap(await store.secret('salt', 32));
  const path = join(directory, 'salt.secret');
  expect(secret).toHaveLength(32);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(unwrap(await store.secret('salt', 32))).toEqual(secret);
  await chmod(path, 0o644);
  expect(await store.secret('salt', 32)).toMatchObject({ ok: false, fault: { code: 'HTTP-KEY', kind: 'unavailable' } });
});

test('a decryption key is RSA for RSA-OAEP-256', async () => {
  const key = unwrap(await fileKeyStore(await fresh()).decryptionKey('register'));
  expect(key.publicJwk).toMatchObject({ kty: 'RSA', alg: 'RSA-OAEP-256', use: 'enc', kid: key.kid });
});

test.each([
  ['is no key', 'nonsense'],
  ['is empty', ''],
])('a file that %s is said to be unusable', async (_what, content) => {
  const directory = await fresh();
  await writeFile(join(directory, 'node.ES256.pem'), content, { mode: 0o600 });
  expect(await fileKeyStore(directory).signingKey('node', 'ES256')).toMatchObject({
    ok: false,
    fault: { code: 'HTTP-KEY', params: { cause: 'content' } },
  });
});

test('a secret of another length than was made is refused', async () => {
  const store = fileKeyStore(await fresh());
  unwrap(await store.secret('salt', 32));
  expect(await store.secret('salt', 16)).toMatchObject({ ok: false, fault: { params: { cause: 'length' } } });
});

test('a directory that is a file gives an answer, not a crash', async () => {
  const path = join(await fresh(), 'file');
  await writeFile(path, '');
  expect(await fileKeyStore(path).secret('salt', 16)).toMatchObject({ ok: false, fault: { code: 'HTTP-KEY' } });
});
