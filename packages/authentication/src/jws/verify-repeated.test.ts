import { expect, test } from 'vitest';
import { authenticationLimits as limits } from '../limits.ts';
import { verifyRepeated } from './verify-repeated.ts';

const keyOf = () => ({ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' });

/** Says whether messages are signed, and counts how often it was asked. */
function checker(good = true) {
  const asked = { times: 0 };
  const isSigned = async (): Promise<boolean> => {
    asked.times += 1;
    return good;
  };
  return { asked, isSigned };
}

test('a good signature is checked once for each message and each time its key is fetched', async () => {
  const { asked, isSigned } = checker();
  const key = keyOf();
  expect(await verifyRepeated(key, 'one', isSigned)).toBe(true);
  expect(await verifyRepeated(key, 'one', isSigned)).toBe(true);
  expect(asked.times).toBe(1);
  expect(await verifyRepeated(key, 'two', isSigned)).toBe(true);
  expect(await verifyRepeated(keyOf(), 'one', isSigned)).toBe(true);
  expect(asked.times).toBe(3);
});

test('a bad signature is refused every time, also of a message that was good under another key', async () => {
  const bad = checker(false);
  const key = keyOf();
  await verifyRepeated(keyOf(), 'one', checker().isSigned);
  expect(await verifyRepeated(key, 'one', bad.isSigned)).toBe(false);
  expect(await verifyRepeated(key, 'one', bad.isSigned)).toBe(false);
  expect(bad.asked.times).toBe(2);
});

test('of more messages than fit the oldest is checked again', async () => {
  const { asked, isSigned } = checker();
  const key = keyOf();
  for (let n = 0; n <= limits.knownSignatures; n += 1) {
    await verifyRepeated(key, String(n), isSigned);
  }
  await verifyRepeated(key, '1', isSigned);
  expect(asked.times).toBe(limits.knownSignatures + 1);
  await verifyRepeated(key, '0', isSigned);
  expect(asked.times).toBe(limits.knownSignatures + 2);
});
