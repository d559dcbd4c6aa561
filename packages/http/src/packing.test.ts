import { brotliDecompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { fixedClock } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { createServer } from './create-server.ts';
import { httpLimits } from './limits.ts';

const server = createServer({ name: 'test', clock: fixedClock(), bodyLimitBytes: 10_000 });
server.post('/echo', async (request) => ({ body: request.body }));
server.get('/long', async () => 'zorg '.repeat(httpLimits.packedFromBytes));
server.get('/short', async () => 'zorg');

const ask = (url: string, accept?: string) =>
  server.inject({ url, headers: accept === undefined ? {} : { 'accept-encoding': accept } });

test('a long answer is packed for who can unpack it, and only then', async () => {
  const plain = await ask('/long');
  expect(plain.headers['content-encoding']).toBeUndefined();
  const gzip = await ask('/long', 'gzip');
  expect([gzip.headers['content-encoding'], gzip.headers.vary]).toEqual(['gzip', 'accept-encoding']);
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
  const brotli = await ask('/long', 'gzip;q=0.5, br');
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
  expect((await ask('/short', 'gzip')).headers['content-encoding']).toBeUndefined();
});

const post = (payload: Buffer, encoding?: string) =>
  server.inject({
    method: 'POST',
    url: '/echo',
    headers: {
      'content-type': 'application/fhir+json',
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    },
    payload,
  });
const codeOf = (answer: { json(): { issue: { details: { coding: { code: string }[] } }[] } }) =>
  answer.json().issue[0]?.details.coding[0]?.code;

test('a packed body is read as if it came plain', async () => {
  const body = Buffer.from('{"value":1.50}');
  for (const [packed, encoding] of [
    [gzipSync(body), 'gzip'],
    [deflateSync(body), 'deflate'],
    [body, 'identity'],
  ] as const) {
    expect((await post(packed, encoding)).json()).toEqual({ body: '{"value":1.50}' });
  }
});

test('the body limit holds for what comes out of a packed body', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000, 0x20));
  const refused = await post(bomb, 'gzip');
  expect([refused.statusCode, codeOf(refused)]).toEqual([413, 'HTTP-BODY-TOO-LARGE']);
  expect((await post(gzipSync(Buffer.alloc(10_000, 0x20)), 'gzip')).statusCode).toBe(200);
});

test('an encoding that nobody reads and a body that is not what it says are refused in words', async () => {
  const unknown = await post(Buffer.from('{}'), 'compress');
  expect([unknown.statusCode, codeOf(unknown)]).toEqual([415, 'HTTP-ENCODING']);
  const broken = await post(Buffer.from('{}'), 'gzip');
  expect([broken.statusCode, codeOf(broken)]).toEqual([400, 'HTTP-UNPACK']);
});
