import { err, ok, unwrap } from '@stelsel/kernel';
import { emptyDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { databaseFaults } from './faults.ts';
import { startJobs } from './start-jobs.ts';

test('a job is done once, and again after a failed attempt', async () => {
  const jobs = unwrap(await startJobs({ url: await emptyDatabase() }));
  const seen: number[] = [];
  await jobs.work<{ n: number }>('count', async ({ n }) => {
    seen.push(n);
    return seen.length === 1 ? err(databaseFaults('DB-BUSY')) : ok();
  });
  await jobs.send('count', { n: 7 });
  await expect.poll(() => seen, { timeout: 20_000 }).toEqual([7, 7]);
  await jobs.stop();
});

test('of one key one job waits, without a key all do', async () => {
  const jobs = unwrap(await startJobs({ url: await emptyDatabase() }));
  await jobs.send('keyed', {}, { key: 'sync' });
  await jobs.send('keyed', {}, { key: 'sync' });
  await jobs.send('keyed', {});
  await jobs.send('keyed', {});
  let done = 0;
  await jobs.work(
    'keyed',
    async () => {
      done += 1;
      return ok();
    },
    { concurrency: 3 },
  );
  await expect.poll(() => done, { timeout: 20_000 }).toBe(3);
  await jobs.stop();
});

test('a rule for times is kept', async () => {
  const jobs = unwrap(await startJobs({ url: await emptyDatabase() }));
  await jobs.schedule('nightly', '0 3 * * *');
  await expect(jobs.schedule('nightly', 'every now and then')).rejects.toThrow();
  await jobs.stop();
});

test('a database that is away is said to be away', async () => {
  expect(await startJobs({ url: 'postgres://x:y@127.0.0.1:1/none' })).toMatchObject({
    ok: false,
    fault: { code: 'DB-UNREACHABLE' },
  });
});
