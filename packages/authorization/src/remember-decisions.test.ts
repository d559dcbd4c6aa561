import { err, ok } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import type { CedarRequest } from './cedar-request.ts';
import { authorizationFaults } from './faults.ts';
import type { PolicySet } from './policy-set.ts';
import { rememberDecisions } from './remember-decisions.ts';

const policies: PolicySet = { name: 'bgz#1', policy: 'bgz@1', reasons: new Map() };
const request = (context: CedarRequest['context'], id = 'doctor'): CedarRequest => ({
  principal: { type: 'Professional', id },
  action: { type: 'Action', id: 'search' },
  resource: { type: 'Query', id: 'bgz/2020/problems' },
  context,
  entities: [],
});

function counted(works: () => boolean = () => true) {
  let decided = 0;
  const decide = rememberDecisions(({ policy }) => {
    decided += 1;
    return works() ? ok({ allow: true, reasons: [], policy }) : err(authorizationFaults('AZN-NOT-DECIDED'));
  });
  return { decide, decided: () => decided };
}

test('the same facts are decided once', () => {
  const { decide, decided } = counted();
  expect(decide(policies, request({ consent: 'permit' }))).toEqual(decide(policies, request({ consent: 'permit' })));
  expect(decided()).toBe(1);
});

test.each([
  ['another consent', policies, request({ consent: 'deny' })],
  ['another person who asks', policies, request({ consent: 'permit' }, 'nurse')],
  ['other policies', { ...policies, name: 'bgz#2' }, request({ consent: 'permit' })],
])('%s is decided by itself', (_what, set, other) => {
  const { decide, decided } = counted();
  decide(policies, request({ consent: 'permit' }));
  decide(set, other);
  expect(decided()).toBe(2);
});

test('a reason in own words is never kept', () => {
  const { decide, decided } = counted();
  decide(policies, request({ reason: 'Bewusteloos gevonden op straat' }));
  decide(policies, request({ reason: 'Bewusteloos gevonden op straat' }));
  expect(decided()).toBe(2);
});

test('what could not be decided is decided again', () => {
  let works = false;
  const { decide } = counted(() => works);
  expect(decide(policies, request({})).ok).toBe(false);
  works = true;
  expect(decide(policies, request({})).ok).toBe(true);
});
