import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCertificateAuthority, createServer, fileKeyStore, issueCertificate } from '@stelsel/http';
import { fixedClock, unwrap } from '@stelsel/kernel';
import { emptyDatabase, listen, loopbackFetcher, testDatabase } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { schemas } from '../compose/schemas.ts';
import { checkDatabase } from './check-database.ts';
import { checkCertificate, checkKeys } from './check-files.ts';
import { diskSpace, memory, nodeVersion } from './check-machine.ts';
import { checkNational, offset } from './check-national.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-doctor-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const clock = fixedClock();
const days = (count: number): number => count * 24 * 60 * 60 * 1000;
const wrong = (code: string) => ({ ok: false, fault: { code } });

describe('the machine', () => {
  it('takes Node 22.18 and newer, and refuses an older one', () => {
    expect(['22.18.0', '24.1.0'].map((version) => nodeVersion(version).ok)).toEqual([true, true]);
    expect(nodeVersion('22.17.9')).toMatchObject(wrong('CLI-NODE-VERSION'));
    expect(nodeVersion('20.19.0')).toMatchObject(wrong('CLI-NODE-VERSION'));
  });

  it('names too little memory and too little disk', () => {
    expect([memory(4 * 1024 ** 3).ok, diskSpace('/', 2 * 1024 ** 3).ok]).toEqual([true, true]);
    expect(memory(1024 ** 3)).toMatchObject(wrong('CLI-MEMORY'));
    expect(diskSpace('/', 1024 ** 2)).toMatchObject(wrong('CLI-DISK'));
  });
});

describe('keys', () => {
  it('are fine when only their owner can read them', async () => {
    unwrap(await fileKeyStore(join(folder, 'keys')).signingKey('a', 'ES256'));
    expect(await checkKeys(join(folder, 'keys'))).toMatchObject({ ok: true });
  });

  it('are named when others can read them', async () => {
    const keys = join(folder, 'open-keys');
    unwrap(await fileKeyStore(keys).signingKey('a', 'ES256'));
    chmodSync(join(keys, 'a.ES256.pem'), 0o644);
    expect(await checkKeys(keys)).toMatchObject(wrong('CLI-KEY-OPEN'));
  });
});

describe('the certificate', async () => {
  const authority = await createCertificateAuthority({ name: 'test', clock });
  const issued = await issueCertificate(authority, { names: ['localhost'], clock });
  const other = await issueCertificate(authority, { names: ['localhost'], clock });
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const certificate = write('server.crt', issued.cert);
  const key = write('server.key', issued.key);
  const listening = (publicUrl: string, keyFile = key) => ({
    host: '127.0.0.1',
    port: 1,
    publicUrl,
    tls: { key: { file: keyFile }, certificate },
  });

  it('is fine for its own name and key', async () => {
    expect(await checkCertificate(listening('https://localhost:1'), clock)).toMatchObject({ ok: true });
  });

  it('is named when it is for another name, another key, or soon over', async () => {
    const late = { nowMs: () => clock.nowMs() + days(390) };
    expect(await checkCertificate(listening('https://example.nl'), clock)).toMatchObject(wrong('CLI-CERTIFICATE'));
    const otherKey = write('other.key', other.key);
    expect(await checkCertificate(listening('https://localhost', otherKey), clock)).toMatchObject(
      wrong('CLI-CERTIFICATE'),
    );
    expect(await checkCertificate(listening('https://localhost'), late)).toMatchObject(wrong('CLI-CERTIFICATE'));
    expect(await checkCertificate(listening('https://localhost', '/nowhere'), clock)).toMatchObject(wrong('CLI-FILE'));
  });
});

describe('a national role', async () => {
  const server = createServer({ name: 'role', clock });
  const index = await listen(server);
  const fetch = loopbackFetcher();
  afterAll(() => fetch.close());
  const state = async (url: string, now: number) =>
    (await checkNational({ index: url, synchronizeSeconds: 900 }, { fetch, clock: { nowMs: () => now } }))[0];

  it('is fine when it answers, also with a refusal, and its clock is ours', async () => {
    expect(await state(index, Date.now())).toMatchObject({ ok: true });
  });

  it('is named when its clock is off, or when nothing answers', async () => {
    expect(await state(index, Date.now() - days(1))).toMatchObject(wrong('CLI-CLOCK'));
    expect(await state('http://127.0.0.1:1', Date.now())).toMatchObject(wrong('HTTP-UNREACHABLE'));
  });

  it('has an offset of nothing within the second of its Date header', () => {
    expect([offset(5_000, 5_900, 5_950), offset(5_000, 7_000, 7_100), offset(9_000, 5_000, 5_100)]).toEqual([
      0, -1_000, 3_900,
    ]);
  });
});

describe('the database', () => {
  it('is fine with schemas of this version, and names one that is not', async () => {
    const db = await testDatabase({ schema: 'log', migrations: schemas.log ?? [] });
    expect((await checkDatabase(db.url)).filter((check) => !check.ok)).toEqual([]);
    await db.query("insert into log.migration_checksum values ('9999-of-the-future', 'x', true)");
    expect((await checkDatabase(db.url)).filter((check) => !check.ok)).toMatchObject([wrong('DB-SCHEMA-NEWER')]);
  });

  it('is named when it does not answer', async () => {
    const gone = (await emptyDatabase()).replace(/:\d+\//, ':1/');
    expect(await checkDatabase(gone)).toMatchObject([wrong('DB-UNREACHABLE')]);
  });
});
