import { unwrap } from '@stelsel/kernel';
import { beforeAll, expect, it } from 'vitest';
import { openTestRegie } from '../testing/open-test-regie.ts';
import { observation, track } from '../types/implementation.ts';
import { lastMonth } from '../views/regional-cells.ts';
import { readMoment } from './moment.ts';
import { openReader, type Reader } from './open-reader.ts';

let readerAt: (asOf?: string) => Reader;
beforeAll(async () => {
  const { deps, clock } = await openTestRegie();
  readerAt = (asOf) => openReader(deps, { moment: unwrap(readMoment(clock, asOf)) });
});

it.each([undefined, '2026-11-01'])('adds up what the records say, at every moment (%s)', async (asOf) => {
  const reader = readerAt(asOf);
  const part = `R4/${lastMonth(reader.moment.on)}`;
  const question = { parts: [part], by: ['topic', 'sector'], of: ['numerator', 'unknown'] } as const;
  const sums = unwrap(await reader.sums(observation, question));
  const records = unwrap(await reader.list(observation, { part }));
  const groups = Map.groupBy(records, ({ fields }) => `${fields.topic}/${fields.sector}`);
  expect(records.length).toBeGreaterThan(0);
  expect(new Map(sums.map(({ by, of }) => [`${by.topic}/${by.sector}`, of]))).toEqual(
    new Map(
      [...groups].map(([key, rows]) => [
        key,
        {
          numerator: rows.reduce((total, { fields }) => total + (fields.numerator ?? 0), 0),
          unknown: rows.reduce((total, { fields }) => total + (fields.unknown ?? 0), 0),
        },
      ]),
    ),
  );
});

it('counts records of all shelves by what they say, and only those with a day that is late enough', async () => {
  const reader = readerAt();
  const from = '2026-09-01';
  const counted = unwrap(
    await reader.sums(track, { by: ['topic', 'state'], of: [], atLeast: { newestEvidence: from } }),
  );
  const late = unwrap(await reader.list(track)).filter(({ fields }) => (fields.newestEvidence ?? '') >= from);
  const groups = Map.groupBy(late, ({ fields }) => `${fields.region}/${fields.topic}/${fields.state}`);
  expect(late.length).toBeGreaterThan(0);
  expect(new Map(counted.map(({ part, by, count }) => [`${part}/${by.topic}/${by.state}`, count]))).toEqual(
    new Map([...groups].map(([key, rows]) => [key, rows.length])),
  );
});

it('gives no sums by a field that not everybody may see', async () => {
  await expect(readerAt().sums(track, { parts: ['v-duinrand'], by: ['organisation'], of: [] })).rejects.toThrow(
    'track.organisation is not public',
  );
});
