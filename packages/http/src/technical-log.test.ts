import { Writable } from 'node:stream';
import { fixedClock } from '@stelsel/kernel';
import createFastify from 'fastify';
import { expect, test } from 'vitest';
import { technicalLog } from './technical-log.ts';

function loggingServer() {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const server = createFastify({ logger: { ...technicalLog('test', fixedClock()), stream } });
  server.post('/Patient/_search', async () => ({}));
  server.get('/broken', async () => {
    throw new Error('no row for 123456782');
  });
  return { server, lines };
}

test('a request is logged without its query, its headers and its body', async () => {
  const { server, lines } = loggingServer();
  await server.inject({
    method: 'POST',
    url: '/Patient/_search?identifier=123456782',
    headers: { authorization: 'DPoP secret-token', dpop: 'secret-proof' },
    payload: { name: 'secret-name' },
  });
  const incoming = lines.map((line) => JSON.parse(line)).find(({ req }) => req !== undefined);
  expect(incoming).toMatchObject({ name: 'test', time: fixedClock().nowMs() });
  expect(incoming.req).toEqual({ method: 'POST', url: '/Patient/_search', peer: '127.0.0.1' });
  expect(lines.join()).not.toMatch(/secret|123456782/);
});

test('an error of a library cannot carry a BSN into the log', async () => {
  const { server, lines } = loggingServer();
  await server.inject('/broken');
  expect(lines.join()).toContain('no row for');
  expect(lines.join()).not.toContain('123456782');
});
