import { fixedClock } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { addressingLimits } from '../limits.ts';
import { type ReplicaReads, rememberReads } from './replica-reads.ts';

const providedBy = { type: 'HealthcareService', kind: 'providedBy' } as const;

/** Answers with what was asked, and keeps a list of it. */
function counted() {
  const asked: string[] = [];
  let away = false;
  const answer = async (...of: readonly unknown[]): Promise<readonly string[]> => {
    asked.push(JSON.stringify(of));
    return away ? Promise.reject(new Error('away')) : [JSON.stringify(of)];
  };
  const reads: ReplicaReads = {
    registered: (ura) => answer(ura),
    pointing: (from, targets) => answer(from, targets),
    visible: (type, ids) => answer(type, ids),
  };
  const setAway = (is: boolean): void => {
    away = is;
  };
  return { asked, reads, setAway };
}

test('what was read is read again after ten seconds, and after a synchronisation', async () => {
  const clock = fixedClock();
  const { asked, reads } = counted();
  const remembered = rememberReads(reads, clock);
  const readAll = () =>
    Promise.all([
      remembered.registered('90000001'),
      remembered.pointing(providedBy, ['Organization/a']),
      remembered.visible('Endpoint', ['e']),
    ]);
  const first = await readAll();
  clock.advance(addressingLimits.rememberedMs - 1);
  expect(await readAll()).toEqual(first);
  expect(asked).toHaveLength(3);
  clock.advance(1);
  await readAll();
  expect(asked).toHaveLength(6);
  remembered.forget();
  await readAll();
  expect(asked).toHaveLength(9);
});

test('another question is another answer', async () => {
  const remembered = rememberReads(counted().reads, fixedClock());
  const answers = await Promise.all([
    remembered.visible('Endpoint', ['a', 'b']),
    remembered.visible('Endpoint', ['a']),
    remembered.visible('Organization', ['a']),
    remembered.pointing(providedBy, ['a']),
    remembered.pointing({ ...providedBy, kind: 'managedBy' }, ['a']),
  ]);
  expect(new Set(answers.map(String)).size).toBe(5);
});

test('what could not be read is asked again', async () => {
  const { reads, setAway } = counted();
  const remembered = rememberReads(reads, fixedClock());
  setAway(true);
  await expect(remembered.registered('90000001')).rejects.toThrow('away');
  setAway(false);
  expect(await remembered.registered('90000001')).toHaveLength(1);
});

test('of more than fits the oldest is read again', async () => {
  const { asked, reads } = counted();
  const remembered = rememberReads(reads, fixedClock());
  for (let n = 0; n <= addressingLimits.rememberedReads; n += 1) {
    await remembered.registered(String(n));
  }
  await remembered.registered('1');
  expect(asked).toHaveLength(addressingLimits.rememberedReads + 1);
  await remembered.registered('0');
  expect(asked).toHaveLength(addressingLimits.rememberedReads + 2);
});
