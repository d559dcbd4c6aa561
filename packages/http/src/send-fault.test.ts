import { defineFaults, type FaultKind, fixedClock } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { createServer } from './create-server.ts';
import { type SendFaultOptions, sendFault } from './send-fault.ts';

const kinds: readonly FaultKind[] = [
  'incorrect',
  'forbidden',
  'not-found',
  'conflict',
  'unsupported',
  'busy',
  'unavailable',
  'interrupted',
  'fault',
];

async function answer(kind: FaultKind, options: SendFaultOptions) {
  const fault = defineFaults({ 'TST-X': { kind, nl: 'Nee, {why}.', en: 'No, {why}.' } });
  const server = createServer({ name: 'test', clock: fixedClock() });
  server.get('/', (_request, reply) => sendFault(reply, fault('TST-X', { why: 'so' }, 'Patient.name'), options));
  return server.inject('/');
}

test('every kind of fault has a status and an issue type of its own', async () => {
  const answers = await Promise.all(kinds.map((kind) => answer(kind, { as: 'fhir' })));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 403, 404, 409, 422, 429, 503, 504, 500]);
  expect(new Set(answers.map((one) => one.json().issue[0].code)).size).toBe(kinds.length);
});

test('FHIR gets an OperationOutcome with both languages, the code and the place', async () => {
  const sent = await answer('incorrect', { as: 'fhir' });
  expect(sent.headers['content-type']).toBe('application/fhir+json; charset=utf-8');
  expect(sent.json()).toEqual({
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: 'error',
        code: 'invalid',
        details: { coding: [{ system: 'urn:stelsel:fault', code: 'TST-X' }], text: 'Nee, so.' },
        diagnostics: 'TST-X: No, so.',
        expression: ['Patient.name'],
      },
    ],
  });
});

test('our own APIs get problem details', async () => {
  const sent = await answer('conflict', { as: 'problem' });
  expect(sent.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(sent.json()).toEqual({
    type: 'urn:stelsel:fault:TST-X',
    title: 'Nee, so.',
    status: 409,
    detail: 'No, so.',
    code: 'TST-X',
    at: 'Patient.name',
  });
});

test('OAuth gets its own words: 400 for refusals, 401 for an unknown client, 503 when we cannot', async () => {
  const refused = await answer('forbidden', { as: 'oauth', oauthError: 'invalid_grant' });
  expect([refused.statusCode, refused.json()]).toEqual([
    400,
    { error: 'invalid_grant', error_description: 'TST-X: No, so.' },
  ]);
  expect((await answer('forbidden', { as: 'oauth', oauthError: 'invalid_client' })).statusCode).toBe(401);
  const away = await answer('unavailable', { as: 'oauth' });
  expect([away.statusCode, away.json().error]).toEqual([503, 'temporarily_unavailable']);
});

test('a challenge makes it a 401 and tells how to sign in', async () => {
  const sent = await answer('forbidden', { as: 'fhir', challenge: 'DPoP error="invalid_token"', retryAfterSeconds: 3 });
  expect(sent.statusCode).toBe(401);
  expect(sent.headers).toMatchObject({ 'www-authenticate': 'DPoP error="invalid_token"', 'retry-after': '3' });
});

test('a fault that carries its own challenge is a 401 without being told', async () => {
  const fault = defineFaults({ 'TST-X': { kind: 'forbidden', nl: 'Nee.', en: 'No.' } });
  const server = createServer({ name: 'test', clock: fixedClock() });
  server.get('/', (_request, reply) =>
    sendFault(reply, fault('TST-X', { challenge: 'DPoP algs="ES256"' }), { as: 'problem' }),
  );
  const sent = await server.inject('/');
  expect([sent.statusCode, sent.headers['www-authenticate']]).toEqual([401, 'DPoP algs="ES256"']);
});

test('a standard may give a fault a status of its own', async () => {
  expect((await answer('conflict', { as: 'fhir', statusOfCode: { 'TST-X': 412 } })).statusCode).toBe(412);
  expect((await answer('conflict', { as: 'fhir', statusOfCode: { 'TST-Y': 412 } })).statusCode).toBe(409);
});

test('a fault that knows when to try again says so', async () => {
  const fault = defineFaults({ 'TST-X': { kind: 'busy', nl: 'Nee.', en: 'No.' } });
  const server = createServer({ name: 'test', clock: fixedClock() });
  server.get('/', (_request, reply) => sendFault(reply, fault('TST-X', { retryAfterSeconds: 60 }), { as: 'problem' }));
  const sent = await server.inject('/');
  expect([sent.statusCode, sent.headers['retry-after']]).toEqual([429, '60']);
});
