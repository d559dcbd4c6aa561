import { httpFaults } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { anna, hospital, practice } from '../testing/test-node.ts';
import { weighConsent } from './weigh-consent.ts';

type Known = 'permit' | 'deny' | 'unknown';

const away = err(httpFaults('HTTP-UNREACHABLE', { host: 'register', cause: 'x' }));
const ask = {
  bsn: anna,
  holder: { ura: hospital, type: 'V4' },
  user: { ura: practice, type: 'Z3' },
  categories: ['GGC002'],
  purpose: 'TREAT',
} as const;

const weigh = (register: Result<Record<string, 'permit' | 'deny'>>, local: Known, own: Result<boolean> = ok(true)) =>
  weighConsent({
    askRegister: async () => register,
    local: { decide: async () => ok({ GGC002: local }) },
    hasLocal: async () => own,
  })(ask);

it.each([
  ['the register decides when the person said nothing here', 'permit', 'deny', false, 'permit'],
  ['what was said here and nationally is weighed together: a permit here', 'deny', 'permit', true, 'permit'],
  ['what was said here and nationally is weighed together: an objection here', 'permit', 'deny', true, 'deny'],
  ['the register decides while nothing is known of what it says', 'deny', 'unknown', true, 'deny'],
] as const)('%s', async (_name, national, local, own, answer) => {
  expect(await weigh(ok({ GGC002: national }), local, ok(own))).toEqual(ok({ GGC002: answer }));
});

it('a register or a store that is away is a fault, whatever is known', async () => {
  expect((await weigh(away, 'permit')).ok).toBe(false);
  expect((await weigh(ok({ GGC002: 'permit' }), 'permit', away)).ok).toBe(false);
});

it('a category the register leaves out is denied', async () => {
  expect(await weigh(ok({}), 'unknown')).toEqual(ok({ GGC002: 'deny' }));
});
