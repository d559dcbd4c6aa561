import { unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { acquireLease, leaseMigration } from './acquire-lease.ts';

const withLeases = () => testDatabase({ schema: 'work', migrations: [leaseMigration()] });

test('of two who ask one gets the lease, and the other gets it after release', async () => {
  const db = await withLeases();
  const first = unwrap(await acquireLease(db, 'sequencer', 30_000));
  expect(await acquireLease(db, 'sequencer', 30_000)).toMatchObject({ ok: false, fault: { code: 'DB-LEASE-HELD' } });
  await first.release();
  expect(first.signal.aborted).toBe(true);
  const second = unwrap(await acquireLease(db, 'sequencer', 30_000));
  expect(second.fence).toBeGreaterThan(first.fence);
  await second.release();
});

test('leases of different names do not know each other', async () => {
  const db = await withLeases();
  const leases = await Promise.all(['a', 'b'].map((name) => acquireLease(db, name, 30_000)));
  expect(leases.every(({ ok }) => ok)).toBe(true);
  await Promise.all(leases.map((lease) => unwrap(lease).release()));
});

test('an expired lease goes to the next one, and the late holder learns it', async () => {
  const db = await withLeases();
  const late = unwrap(await acquireLease(db, 'sequencer', 300));
  const lost = new Promise<void>((resolve) => late.signal.addEventListener('abort', () => resolve()));
  await db.query("update lease set until = clock_timestamp() - interval '1 second'");
  const next = unwrap(await acquireLease(db, 'sequencer', 30_000));
  await lost;
  await late.release();
  expect(await acquireLease(db, 'sequencer', 30_000)).toMatchObject({ ok: false });
  await next.release();
});

test('a lease that is kept is renewed beyond its term', async () => {
  const db = await withLeases();
  const lease = unwrap(await acquireLease(db, 'sequencer', 300));
  const [before] = await db.query<{ until: Date }>('select until from lease');
  await expect
    .poll(
      async () =>
        (await db.query<{ later: boolean }>('select until > $1 as later from lease', [before?.until]))[0]?.later,
    )
    .toBe(true);
  expect(lease.signal.aborted).toBe(false);
  await lease.release();
});

test('a lease whose database closes ends quietly at its term', async () => {
  const db = await withLeases();
  const lease = unwrap(await acquireLease(db, 'sequencer', 300));
  await db.close();
  await new Promise<void>((resolve) => lease.signal.addEventListener('abort', () => resolve()));
  await lease.release();
});
