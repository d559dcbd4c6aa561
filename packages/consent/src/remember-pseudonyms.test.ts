import { type Bsn, err, fixedClock, ok, type Pseudonym, parseBsn, seededRandomness, unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { fault } from './faults.ts';
import { consentLimits } from './limits.ts';
import { rememberPseudonyms } from './remember-pseudonyms.ts';

const anna = unwrap(parseBsn('999990019'));
const bram = unwrap(parseBsn('999990007'));

function service() {
  const asked: Bsn[] = [];
  let nowMs = 1_000_000;
  let down = false;
  const pseudonymOf = rememberPseudonyms(
    async (bsn) => {
      asked.push(bsn);
      return down ? err(fault('CNS-INDETERMINATE', { category: 'x' })) : ok(`pseudonym of ${bsn}` as Pseudonym);
    },
    { clock: { ...fixedClock(), nowMs: () => nowMs }, randomness: seededRandomness(1) },
  );
  return {
    asked,
    pseudonymOf,
    wait: (ms: number) => {
      nowMs += ms;
    },
    setDown: (now: boolean) => {
      down = now;
    },
  };
}

test('one person is looked up once in ten minutes, also when several ask at the same time', async () => {
  const { asked, pseudonymOf, wait } = service();
  const answers = await Promise.all([pseudonymOf(anna), pseudonymOf(anna)]);
  wait(consentLimits.pseudonymMs - 1);
  answers.push(await pseudonymOf(anna));
  expect(new Set(answers.map((answer) => unwrap(answer))).size).toBe(1);
  expect(asked).toEqual([anna]);
});

test('afterwards the service is asked again', async () => {
  const { asked, pseudonymOf, wait } = service();
  await pseudonymOf(anna);
  wait(consentLimits.pseudonymMs);
  await pseudonymOf(anna);
  expect(asked).toEqual([anna, anna]);
});

test('two persons are never taken for one another', async () => {
  const { pseudonymOf } = service();
  expect(unwrap(await pseudonymOf(anna))).not.toBe(unwrap(await pseudonymOf(bram)));
  expect(unwrap(await pseudonymOf(bram))).toBe(`pseudonym of ${bram}`);
});

test('a failure is told and not remembered', async () => {
  const { pseudonymOf, setDown } = service();
  setDown(true);
  expect((await pseudonymOf(anna)).ok).toBe(false);
  setDown(false);
  expect((await pseudonymOf(anna)).ok).toBe(true);
});
