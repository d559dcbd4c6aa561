import { fixedClock, ok, unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { memoryRecipients } from './in-memory.ts';
import { pseudonymLimits } from './limits.ts';
import type { RecipientRegister } from './ports.ts';
import { rememberRecipients } from './remember-recipients.ts';

const recipient = { organization: 'ura:90000901', scope: 'index' } as const;
const keyOf = (kid: string) => ({ kid, jwk: { kty: 'RSA', n: kid, e: 'AQAB' } });

function counted(register: RecipientRegister) {
  const asked = { times: 0 };
  const find: RecipientRegister['find'] = (one) => {
    asked.times += 1;
    return register.find(one);
  };
  return { asked, register: { ...register, find } };
}

test('the key of a recipient is asked once a minute, and is another one by then', async () => {
  const clock = fixedClock();
  let standing = keyOf('one');
  const { asked, register } = counted({ find: async () => ok(standing), add: async (_, key) => ok(key) });
  const remembering = rememberRecipients(register, clock);
  expect(unwrap(await remembering.find(recipient))).toBe(standing);
  standing = keyOf('two');
  clock.advance(pseudonymLimits.recipientKeyMs - 1);
  expect(unwrap(await remembering.find(recipient))?.kid).toBe('one');
  expect(asked.times).toBe(1);
  clock.advance(1);
  expect(unwrap(await remembering.find(recipient))?.kid).toBe('two');
});

test('a recipient that was not there is found as soon as it registers', async () => {
  const remembering = rememberRecipients(memoryRecipients(), fixedClock());
  expect(unwrap(await remembering.find(recipient))).toBeUndefined();
  unwrap(await remembering.add(recipient, keyOf('one')));
  expect(unwrap(await remembering.find(recipient))?.kid).toBe('one');
});

test('of more recipients than fit the one asked longest ago is asked again', async () => {
  const { asked, register } = counted({ find: async () => ok(keyOf('one')), add: async (_, key) => ok(key) });
  const remembering = rememberRecipients(register, fixedClock());
  const scopes = Array.from({ length: pseudonymLimits.rememberedRecipients + 1 }, (_, n) => `scope-${n}`);
  for (const scope of scopes) {
    await remembering.find({ ...recipient, scope });
  }
  expect(asked.times).toBe(scopes.length);
  await remembering.find({ ...recipient, scope: 'scope-1' });
  expect(asked.times).toBe(scopes.length);
  await remembering.find({ ...recipient, scope: 'scope-0' });
  expect(asked.times).toBe(scopes.length + 1);
});
