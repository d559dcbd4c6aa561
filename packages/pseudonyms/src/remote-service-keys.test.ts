import type { Fetcher } from '@stelsel/http';
import { err, fixedClock, ok, unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { fault } from './faults.ts';
import { pseudonymLimits } from './limits.ts';
import { remoteServiceKeys } from './remote-service-keys.ts';

const keyOf = (kid: string) => ({ kid, kty: 'EC', crv: 'P-256', x: 'x', y: 'y' });

/** A service with these keys that counts how often it is asked, and can be away. */
function service(...kids: readonly string[]) {
  const state = { keys: kids.map(keyOf), asked: 0, away: false };
  const fetch: Fetcher = async () => {
    state.asked += 1;
    return state.away
      ? err(fault('PSN-ANSWER', { status: 503 }))
      : ok({ status: 200, headers: {}, body: JSON.stringify({ keys: state.keys }) });
  };
  const clock = fixedClock();
  return { state, clock, keyFor: remoteServiceKeys({ fetch, baseUrl: 'https://prs.example', clock }) };
}

test('keys are asked once, however many want one at the same time', async () => {
  const { state, keyFor } = service('one', 'two');
  const found = await Promise.all(['one', 'two', 'one'].map(keyFor));
  expect(found.map((key) => unwrap(key)?.kid)).toEqual(['one', 'two', 'one']);
  expect(state.asked).toBe(1);
});

test('a key that the service withdrew is refused after five minutes, and a new one is found', async () => {
  const { state, clock, keyFor } = service('one');
  expect(unwrap(await keyFor('one'))).toBeDefined();
  state.keys = [keyOf('two')];
  clock.advance(pseudonymLimits.serviceKeysMs - 1);
  expect(unwrap(await keyFor('one'))).toBeDefined();
  expect(unwrap(await keyFor('two'))).toBeDefined();
  expect(unwrap(await keyFor('one'))).toBeUndefined();
});

test('an unknown key asks again at most once a minute', async () => {
  const { state, clock, keyFor } = service('one');
  for (let times = 0; times < 3; times += 1) {
    expect(unwrap(await keyFor('none'))).toBeUndefined();
  }
  expect(state.asked).toBe(1);
  clock.advance(60_000);
  await keyFor('none');
  expect(state.asked).toBe(2);
});

test('a service that is away says so when the keys are too old, and they are believed until then', async () => {
  const { state, clock, keyFor } = service('one');
  unwrap(await keyFor('one'));
  state.away = true;
  clock.advance(pseudonymLimits.serviceKeysMs - 1);
  expect(unwrap(await keyFor('one'))).toBeDefined();
  clock.advance(1);
  expect(await keyFor('one')).toMatchObject({ ok: false });
  state.away = false;
  expect(unwrap(await keyFor('one'))).toBeDefined();
});

test('a set with more keys than a service has is no answer', async () => {
  const { keyFor } = service(...Array.from({ length: pseudonymLimits.serviceKeys + 1 }, (_, n) => `k${n}`));
  expect(await keyFor('k0')).toMatchObject({ fault: { code: 'PSN-ANSWER' } });
});
