import { connect } from 'node:http2';
import { request } from 'node:https';
import { fixedClock } from '@stelsel/kernel';
import { listen, testCertificate } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { createServer } from './create-server.ts';
import { httpLimits } from './limits.ts';

async function secureServer() {
  const tls = await testCertificate();
  const server = createServer({ name: 'secure', clock: fixedClock(), tls });
  server.post('/echo', async (asked) => ({ body: asked.body, version: asked.raw.httpVersion, ip: asked.ip }));
  return { origin: await listen(server), ca: tls.ca, server };
}

const type = { 'content-type': 'application/fhir+json' };
const expected = (version: string) => ({ body: '{"a":1.0}', version, ip: '127.0.0.1' });

const overHttp2 = (origin: string, ca: string) =>
  new Promise<unknown>((resolve, reject) => {
    const session = connect(origin, { ca });
    session.on('error', reject);
    const stream = session.request({ ':method': 'POST', ':path': '/echo', ...type });
    let text = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      text += chunk;
    });
    stream.on('end', () => {
      session.close();
      resolve(JSON.parse(text));
    });
    stream.end('{"a":1.0}');
  });

const overHttp1 = (origin: string, ca: string) =>
  new Promise<unknown>((resolve, reject) => {
    const sent = request(`${origin}/echo`, { ca, method: 'POST', headers: type }, (answer) => {
      answer.setEncoding('utf8').once('data', (text: string) => resolve(JSON.parse(text)));
    });
    sent.on('error', reject);
    sent.end('{"a":1.0}');
  });

test('a secure port speaks HTTP/2 with who offers it and HTTP/1.1 with others', async () => {
  const { origin, ca } = await secureServer();
  expect(await overHttp2(origin, ca)).toEqual(expected('2.0'));
  expect(await overHttp1(origin, ca)).toEqual(expected('1.1'));
});

test('HTTP/2 has the same limit of headers, and the same words for a method that is not here', async () => {
  const { origin, ca } = await secureServer();
  const ask = (headers: Readonly<Record<string, string>>) =>
    new Promise<unknown>((resolve, reject) => {
      const session = connect(origin, { ca });
      session.on('error', reject);
      const stream = session.request({ ':path': '/fhir/x', ...headers });
      stream.on('response', ({ ':status': status }) => {
        session.destroy();
        resolve(status);
      });
      stream.end();
    });
  expect(await ask({ x: 'x'.repeat(httpLimits.headerBytes) })).toBe(431);
  expect(await ask({ x: 'x'.repeat(httpLimits.headerBytes / 2) })).toBe(404);
  expect(await ask({ ':method': 'LEES' })).toBe(405);
});

test('a secure server closes while a client keeps an idle connection of either kind', async () => {
  const { origin, ca, server } = await secureServer();
  const session = connect(origin, { ca });
  await new Promise((resolve) => session.once('connect', resolve));
  await overHttp1(origin, ca);
  await server.close();
  session.destroy();
  expect(server.server.listening).toBe(false);
});
