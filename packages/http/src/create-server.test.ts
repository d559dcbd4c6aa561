import { fixedClock } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { createServer } from './create-server.ts';
import { httpFaults } from './faults.ts';
import { formPairs } from './form-pairs.ts';
import { httpLimits } from './limits.ts';

const server = createServer({ name: 'test', clock: fixedClock() });
server.post('/echo', async (request) => ({ body: request.body, form: formPairs(request), type: typeof request.body }));
server.get('/broken', async () => {
  throw new Error('patient 123456782 not read');
});

const post = (type: string, payload: string) =>
  server.inject({ method: 'POST', url: '/echo', headers: { 'content-type': type }, payload });

test('a form keeps repeats and order, for AND and OR of FHIR', async () => {
  const answer = await post('application/x-www-form-urlencoded', 'date=ge2020&code=a%2Cb&date=lt2021');
  expect(answer.json().form).toEqual([
    ['date', 'ge2020'],
    ['code', 'a,b'],
    ['date', 'lt2021'],
  ]);
});

test.each([
  'application/fhir+json',
  'application/fhir+json; charset=utf-8',
  'application/fhir+xml',
  'application/soap+xml; action=x',
  'application/jose',
  'text/xml',
])('a body of %s stays the exact text', async (type) => {
  const answer = await post(type, '{"value":1.50}');
  expect(answer.json()).toMatchObject({ body: '{"value":1.50}', type: 'string', form: [] });
});

test('a text that is not UTF-8 is refused, instead of read as something else', async () => {
  const type = 'application/fhir+json';
  const send = (payload: Buffer) =>
    server.inject({ method: 'POST', url: '/echo', headers: { 'content-type': type }, payload });
  const wrong = await send(Buffer.from([0x22, 0xff, 0x22]));
  expect([wrong.statusCode, wrong.json().issue[0].details.coding[0].code]).toEqual([400, 'HTTP-UTF8']);
  expect((await send(Buffer.from('"é"'))).json().body).toBe('"é"');
});

test('an address that is no UTF-8 is refused without being repeated', async () => {
  const answer = await server.inject({ url: '/x/fhir/123456782/%E0%A4%A' });
  expect([answer.statusCode, answer.json().issue[0].details.coding[0].code]).toEqual([400, 'HTTP-ADDRESS']);
  expect(answer.body).not.toContain('123456782');
});

test('plain JSON is parsed', async () => {
  expect((await post('application/json', '{"a":1}')).json()).toMatchObject({ body: { a: 1 } });
});

test('JSON that cannot be read is the fault of the sender', async () => {
  const answer = await post('application/json', '{"a":');
  expect(answer.statusCode).toBe(400);
  expect(answer.json().code).toBe('HTTP-BODY');
});

test('an unknown content type is refused', async () => {
  expect((await post('application/zip', 'x')).statusCode).toBe(415);
});

test('an unexpected error says nothing of itself', async () => {
  const answer = await server.inject({ url: '/broken', headers: { accept: 'application/fhir+json' } });
  expect(answer.statusCode).toBe(500);
  expect(answer.json().issue[0].details.coding[0].code).toBe('HTTP-INTERNAL');
  expect(answer.body).not.toContain('123456782');
});

test('an address that does not exist answers in the language of the asker', async () => {
  expect((await server.inject({ url: '/x/fhir/Patient' })).json().resourceType).toBe('OperationOutcome');
  expect((await server.inject({ url: '/x' })).headers['content-type']).toContain('application/problem+json');
});

test('every answer carries the security headers', async () => {
  const { headers } = await server.inject({ url: '/x' });
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
});

test('a body above the limit is refused, one at the limit is read', async () => {
  const small = createServer({ name: 'small', clock: fixedClock(), bodyLimitBytes: 4 });
  small.post('/', async () => 'read');
  const send = (payload: string) =>
    small.inject({ method: 'POST', url: '/', headers: { 'content-type': 'application/fhir+json' }, payload });
  const large = await send('12345');
  expect([large.statusCode, large.json().issue[0].details.coding[0].code]).toEqual([413, 'HTTP-BODY-TOO-LARGE']);
  expect((await send('1234')).body).toBe('read');
});

test('a fault that was thrown on its way up is the answer', async () => {
  const failing = createServer({ name: 'failing', clock: fixedClock() });
  const fault = httpFaults('HTTP-UNREACHABLE', { host: 'source.example', cause: 'ECONNREFUSED' });
  failing.get('/', { config: { faults: 'oauth' } }, async () => {
    throw Object.assign(new Error('away'), { fault });
  });
  const answer = await failing.inject('/');
  expect([answer.statusCode, answer.json().error]).toEqual([503, 'temporarily_unavailable']);
});

test('an answer that was being made when the server closes is still given', async () => {
  const closing = createServer({ name: 'closing', clock: fixedClock() });
  let arrived = (): void => undefined;
  const busy = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let finish = (): void => undefined;
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  closing.get('/', async () => {
    arrived();
    await work;
    return 'done';
  });
  const origin = await closing.listen({ host: '127.0.0.1', port: 0 });
  const asked = fetch(origin).then((answer) => answer.text());
  await busy;
  const closed = closing.close();
  finish();
  expect(await asked).toBe('done');
  await closed;
});

test('a form has a smaller limit than a document: it is never one', async () => {
  const large = `a=${'x'.repeat(httpLimits.formBytes)}`;
  const refused = await post('application/x-www-form-urlencoded', large);
  expect([refused.statusCode, refused.json().code]).toEqual([413, 'HTTP-BODY-TOO-LARGE']);
  expect(refused.json().detail).toContain(String(httpLimits.formBytes));
  expect((await post('application/fhir+json', large)).statusCode).toBe(200);
});

test('headers above the limit are refused before anything is read', async () => {
  const strict = createServer({ name: 'strict', clock: fixedClock() });
  strict.get('/', async () => 'read');
  const origin = await listen(strict);
  const ask = (length: number) => fetch(origin, { headers: { 'x-long': 'x'.repeat(length) } });
  expect((await ask(httpLimits.headerBytes)).status).toBe(431);
  expect((await ask(1_000)).status).toBe(200);
});
