import { type Actor, defineFaults, err, type Fault, fixedClock, type LogEvent, ok, type Result } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { createAdmission } from './create-admission.ts';
import { createServer } from './create-server.ts';

const fault = defineFaults({
  'TST-TOKEN': { kind: 'incorrect', nl: 'Nee.', en: 'No.' },
  'TST-AWAY': { kind: 'unavailable', nl: 'Weg.', en: 'Away.' },
  'TST-SCOPE': { kind: 'forbidden', nl: 'Niet {scope}.', en: 'Not {scope}.' },
});
const actor = { scope: ['a'], client: 'did:web:x.test' } as unknown as Actor;
const { admit, logOutcome, sendFaultOf } = createAdmission({
  as: 'problem',
  missingScope: (scope) => fault('TST-SCOPE', { scope }),
});

async function call(authenticated: Result<Actor>, { scopes = ['a'], logWorks = true } = {}) {
  const events: LogEvent[] = [];
  const asked: string[] = [];
  const deps = {
    origin: 'https://index.test',
    authenticate: async ({ url }: { readonly url: string }) => {
      asked.push(url);
      return authenticated;
    },
    log: async (event: LogEvent) => {
      events.push(event);
      return logWorks ? ok({ eventId: '1', sequence: 1 }) : err<Fault>(fault('TST-AWAY'));
    },
  };
  const server = createServer({ name: 'test', clock: fixedClock() });
  server.get('/x', async (request, reply) => {
    const known = await admit(deps, request, reply, { scopes, act: 'search' });
    if (known === undefined) {
      return reply;
    }
    const done = await logOutcome(deps, { act: 'search', actor: known }, ok('the answer'));
    return done.ok ? reply.send(done.value) : sendFaultOf(reply, done);
  });
  const { statusCode, headers, body } = await server.inject({ url: '/x?y=1', headers: { host: 'elsewhere.test' } });
  return { status: statusCode, challenge: headers['www-authenticate'], body, events, asked };
}

test('a good token with the scope gets the answer, and the answer is logged first', async () => {
  const { status, body, events, asked } = await call(ok(actor));
  expect([status, body]).toEqual([200, 'the answer']);
  expect(events).toEqual([{ act: 'search', actor, outcome: 'answered' }]);
  expect(asked).toEqual(['https://index.test/x?y=1']);
});

test('without a good token the answer is 401 with a challenge, logged without an actor', async () => {
  const { status, challenge, events } = await call(err(fault('TST-TOKEN')));
  expect([status, challenge]).toEqual([401, 'DPoP algs="ES256"']);
  expect(events).toMatchObject([{ outcome: 'refused-token', ground: 'TST-TOKEN', network: '127.0.0.1' }]);
  const named = await call(err({ ...fault('TST-TOKEN'), params: { challenge: 'DPoP error="invalid_token"' } }));
  expect(named.challenge).toBe('DPoP error="invalid_token"');
});

test('an authenticator that is away is 503, and not a refusal of the token', async () => {
  const { status, challenge, events } = await call(err(fault('TST-AWAY')));
  expect([status, challenge]).toEqual([503, undefined]);
  expect(events).toMatchObject([{ outcome: 'failed-server', ground: 'TST-AWAY' }]);
});

test('a token without one of the scopes is refused by name, and logged with who it was', async () => {
  const { status, body, events } = await call(ok(actor), { scopes: ['a', 'b'] });
  expect([status, JSON.parse(body).detail]).toEqual([403, 'Not b.']);
  expect(events).toMatchObject([{ outcome: 'refused-right', ground: 'TST-SCOPE', actor }]);
});

test('without a log nothing leaves: no answer, no refusal', async () => {
  for (const authenticated of [ok(actor), err(fault('TST-TOKEN'))]) {
    const { status, body } = await call(authenticated, { logWorks: false });
    expect([status, JSON.parse(body).code]).toEqual([503, 'TST-AWAY']);
  }
});
