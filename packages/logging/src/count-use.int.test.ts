import { type LogEvent, type Ura, unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { logLimits } from './limits.ts';
import { bsn, gp, otherBsn } from './testing/people.ts';
import { testLog } from './testing/test-log.ts';

const asked = (change: Partial<LogEvent> = {}): LogEvent => ({
  act: 'search',
  outcome: 'answered',
  actor: gp,
  subject: { bsn },
  exchange: 'proef',
  query: 'Condition',
  ...change,
});
const from = (ura: string) => ({ ...gp, organization: { ...gp.organization, ura: ura as Ura } });

test('counts what was answered per day, exchange and asking organisation, and names nobody', async () => {
  const { log, clock } = await testLog('90000002');
  const fromMs = clock.nowMs();
  for (const event of [
    asked(),
    asked({ subject: { bsn: otherBsn } }),
    asked({ actor: from('90000009') }),
    asked({ exchange: 'ander' }),
    asked({ outcome: 'refused-right' }),
    asked({ actor: from('90000002') }),
  ]) {
    unwrap(await log.append(event));
  }
  unwrap(await log.append({ act: 'token', outcome: 'answered' }));
  clock.advance(24 * 3_600_000);
  unwrap(await log.append(asked()));
  const { size, counts } = unwrap(await log.use({ sinceMs: fromMs }));
  const own = gp.organization.ura;
  expect(size).toBe(8);
  expect(unwrap(await log.size())).toBe(8);
  const days = [...new Set(counts.map(({ day }) => day))];
  expect(days).toHaveLength(2);
  expect(counts.map(({ day, ...rest }) => [days.indexOf(day), rest])).toEqual([
    [0, { exchange: 'ander', asker: own, count: 1 }],
    [0, { exchange: 'proef', asker: own, count: 2 }],
    [0, { exchange: 'proef', asker: '90000009', count: 1 }],
    [1, { exchange: 'proef', asker: own, count: 1 }],
  ]);
  expect(JSON.stringify(counts)).not.toContain(bsn);
  expect(unwrap(await log.use({ sinceMs: clock.nowMs() })).counts.map(({ day }) => days.indexOf(day))).toEqual([1]);
  clock.advance(24 * 3_600_000);
  expect(unwrap(await log.use({ sinceMs: clock.nowMs() })).counts).toEqual([]);
});

test('counts nothing of another organisation', async () => {
  const { log, open, clock } = await testLog('90000002');
  const fromMs = clock.nowMs();
  unwrap(await log.append(asked()));
  const other = unwrap(await open('90000003').use({ sinceMs: fromMs }));
  expect(other).toEqual({ size: 0, counts: [] });
});

test('counts every event once, however often and by whoever it is asked, over more than one step', async () => {
  const { log, clock } = await testLog('90000002');
  const sinceMs = clock.nowMs();
  const counted = async () => unwrap(await log.use({ sinceMs })).counts.map(({ count }) => count);
  const append = async (events: number) => {
    await Promise.all(Array.from({ length: events }, async () => unwrap(await log.append(asked()))));
  };
  expect(await counted()).toEqual([]);
  await append(3);
  expect(await Promise.all([counted(), counted(), counted()])).toEqual([[3], [3], [3]]);
  await append(logLimits.useEvents + 1);
  expect(await counted()).toEqual([logLimits.useEvents + 4]);
  expect(await counted()).toEqual([logLimits.useEvents + 4]);
});

test('does not look at what was recorded before the first day that is asked for', async () => {
  const { log, clock } = await testLog('90000002');
  unwrap(await log.append(asked()));
  clock.advance(3 * 24 * 3_600_000);
  const sinceMs = clock.nowMs();
  unwrap(await log.append(asked()));
  expect(unwrap(await log.use({ sinceMs })).counts).toMatchObject([{ count: 1 }]);
});
