import { type LogEvent, type Ura, unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
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
  const { size, counts } = unwrap(await log.use({ fromMs, untilMs: clock.nowMs() + 1 }));
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
  expect(unwrap(await log.use({ fromMs: clock.nowMs() + 1, untilMs: clock.nowMs() + 2 })).counts).toEqual([]);
});

test('counts nothing of another organisation', async () => {
  const { log, open, clock } = await testLog('90000002');
  const fromMs = clock.nowMs();
  unwrap(await log.append(asked()));
  const other = unwrap(await open('90000003').use({ fromMs, untilMs: clock.nowMs() + 1 }));
  expect(other).toEqual({ size: 0, counts: [] });
});
