import { createServer } from '@stelsel/http';
import { err, fixedClock, ok } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { fault } from '../faults.ts';
import { health, lastTry } from './health.ts';
import { healthLimits } from './health-limits.ts';

const away = fault('CLI-COPY-OLD', { seconds: 90 });

test('a process is well when every part is, and names the part and the reason when one is not', async () => {
  let works = true;
  const { watch, server } = health();
  watch('database', () => ok());
  watch('directory', async () => (works ? ok() : err(away)));
  const app = createServer({ name: 'test', clock: fixedClock() });
  await app.register(server);
  const well = await app.inject('/health');
  expect([well.statusCode, well.json().status]).toEqual([200, 'ok']);
  works = false;
  const ill = await app.inject('/health');
  expect([ill.statusCode, ill.json()]).toEqual([
    503,
    {
      status: 'failing',
      parts: [
        { part: 'database', status: 'ok' },
        { part: 'directory', status: 'failing', code: 'CLI-COPY-OLD', text: away.text, facts: { seconds: 90 } },
      ],
    },
  ]);
});

test('the last try decides, and a success that is too long ago counts as none', () => {
  let nowMs = 0;
  const { note, check } = lastTry({ nowMs: () => nowMs });
  const late = { maxAgeMs: 60_000, fault: (seconds: number) => fault('CLI-COPY-OLD', { seconds }) };
  expect(check(late)).toEqual(ok());
  expect(note(err(away))).toEqual(err(away));
  expect(check()).toEqual(err(away));
  note(ok('synchronised'));
  expect(check(late)).toEqual(ok());
  nowMs = 61_000;
  expect(check(late)).toMatchObject({ fault: { code: 'CLI-COPY-OLD', params: { seconds: 61 } } });
});

test('a part that gives no answer is named as late, and the others are told all the same', async () => {
  const { watch, server } = health(20);
  watch('database', () => new Promise(() => undefined));
  watch('directory', async () => ok());
  const app = createServer({ name: 'test', clock: fixedClock() });
  await app.register(server);
  const { status, parts } = (await app.inject('/health')).json();
  expect([status, parts[0].code, parts[1].status]).toEqual(['failing', 'CLI-PART-LATE', 'ok']);
});

test('a failure of some time ago is believed no longer than what failed stays away, so that a process without work comes back', async () => {
  let nowMs = 0;
  const { note, recheck } = lastTry({ nowMs: () => nowMs });
  const works = async () => ok(1);
  expect(await recheck(async () => err(away))).toEqual(ok());
  note(err(away));
  expect(await recheck(works)).toEqual(err(away));
  nowMs = healthLimits.believedMs;
  expect(await recheck(async () => err(away))).toEqual(err(away));
  expect(await recheck(works)).toEqual(ok());
  note(err(away));
  expect(await recheck(works)).toEqual(err(away));
});
