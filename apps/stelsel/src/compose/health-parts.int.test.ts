import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createOutbox, outboxMigration } from '@stelsel/database';
import { createCertificateAuthority, type Fetcher, issueCertificate } from '@stelsel/http';
import { fixedClock, ok, systemClock } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HealthCheck } from './health.ts';
import { watchAnswers } from './watch-answers.ts';
import { outboxCheck, watchDatabase } from './watch-database.ts';
import { watchFiles } from './watch-files.ts';
import { watchLoop } from './watch-loop.ts';

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stelsel-health-'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

function watched() {
  const checks = new Map<string, HealthCheck>();
  return {
    watch: (part: string, check: HealthCheck) => void checks.set(part, check),
    look: async (part: string) => checks.get(part)?.(),
  };
}

test('an outbox that does not move is named with how many events wait and for how long; one that moves is well', async () => {
  const migrations = [outboxMigration()];
  const db = await testDatabase({ schema: 'store', migrations });
  const clock = fixedClock();
  const check = outboxCheck(db, clock);
  expect(await check()).toEqual(ok({ waiting: 0, seconds: 0 }));
  await db.transaction((tx) =>
    createOutbox(['index']).append(tx, [{ key: 'k', type: 'resource-changed', version: 1, payload: {} }]),
  );
  expect(await check()).toEqual(ok({ waiting: 1, seconds: 0 }));
  clock.advance(61_000);
  expect(await check()).toMatchObject({ fault: { code: 'CLI-OUTBOX-LATE', params: { waiting: 1, seconds: 61 } } });
  await db.query('delete from outbox');
  expect(await check()).toEqual(ok({ waiting: 0, seconds: 0 }));
});

test('a schema that another version took further is named with the step', async () => {
  const migrations = [outboxMigration()];
  const db = await testDatabase({ schema: 'store', migrations });
  const { watch, look } = watched();
  const clock = fixedClock();
  watchDatabase(clock, watch)({ schema: 'store', migrations, db });
  expect(await look('migrations')).toEqual(ok({ schemas: 1 }));
  expect(await look('database')).toMatchObject({ value: { busy: 0, idle: expect.any(Number), waiting: 0 } });
  await db.query('drop table outbox_retry');
  clock.advance(60_000);
  expect(await look('migrations')).toMatchObject({ ok: false, fault: { params: { schema: 'store' } } });
});

test('an event loop that was kept from its work is named with how long; one that runs is well', async () => {
  const { watch, look } = watched();
  const closers: (() => Promise<void>)[] = [];
  watchLoop(watch, (close) => void closers.push(close));
  await setTimeout(60);
  expect(await look('event loop')).toMatchObject({ ok: true, value: { p99Ms: expect.any(Number) } });
  // What is measured first after a look has no beginning and is left out.
  await setTimeout(60);
  const untilMs = Date.now() + 1_300;
  while (Date.now() < untilMs) {
    // Nobody else gets a turn.
  }
  await setTimeout(60);
  expect(await look('event loop')).toMatchObject({ fault: { code: 'CLI-LOOP-LATE' } });
  await Promise.all(closers.map((close) => close()));
});

test('a certificate has its days left, and is named when they are few', async () => {
  const clock = fixedClock(Date.now());
  const authority = await createCertificateAuthority({ name: 'Test', clock });
  const issued = await issueCertificate(authority, { names: ['localhost'], clock });
  const file = join(directory, 'server.crt');
  await writeFile(file, issued.cert);
  const { watch, look } = watched();
  const tls = { key: { file: 'unused' }, certificate: file };
  const listen = { host: 'localhost', port: 0, publicUrl: 'https://localhost', tls };
  watchFiles({ listen, keys: { directory }, database: { url: 'postgres://x' } }, clock, watch);
  expect(await look('certificate')).toMatchObject({ ok: true, value: { daysLeft: expect.any(Number) } });
  expect(await look('disk')).toMatchObject({ ok: true });
  clock.advance(365 * 10 * 86_400_000);
  expect(await look('certificate')).toMatchObject({ fault: { code: 'CLI-CERTIFICATE-ENDS' } });
});

test('a clock that others contradict is named with the host and the seconds; a list that cannot be had is told', async () => {
  const { watch, look } = watched();
  let status = 200;
  let date = new Date().toUTCString();
  const answer: Fetcher = async () => ok({ status, headers: { date }, body: '' });
  const fetch = watchAnswers(answer, systemClock, watch);
  expect(await look('clock')).toEqual(ok({ compared: 0 }));
  const request = { method: 'GET', url: 'https://issuer.example/list', headers: { accept: 'application/vc+jwt' } };
  await fetch(request);
  expect(await look('clock')).toMatchObject({ ok: true, value: { compared: 1 } });
  expect(await look('status lists')).toEqual(ok({ ageSeconds: 0 }));
  date = new Date(Date.now() - 600_000).toUTCString();
  status = 500;
  await fetch(request);
  expect(await look('clock')).toMatchObject({ fault: { code: 'CLI-CLOCK', params: { host: 'issuer.example' } } });
  expect(await look('status lists')).toMatchObject({ fault: { code: 'CLI-STATUS-LIST', params: { status: 500 } } });
});
