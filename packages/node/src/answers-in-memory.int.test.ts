/** Large answers at the same time: what has no room is refused with when to ask again, and what is small never waits. */
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { r4Model } from '@stelsel/fhir';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerSizes } from './limits.ts';
import { openTestServer } from './testing/open-endpoint.ts';

// Larger than what a connection takes in before anybody reads it.
const text = 'x'.repeat(3_900_000);
const matches = 4;

let server: FastifyInstance;
let base: string;

beforeAll(async () => {
  // Room for one of these answers.
  server = await openTestServer(r4Model, { sizes: { ...answerSizes, together: 1 } });
  await server.listen({ host: '127.0.0.1', port: 0 });
  base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/fhir`;
  for (const id of Array.from({ length: matches }, (_, n) => `b${n}`)) {
    const payload = { resourceType: 'Basic', id, code: { text } };
    const headers = { 'content-type': 'application/fhir+json' };
    expect((await server.inject({ method: 'PUT', url: `/fhir/Basic/${id}`, headers, payload })).statusCode).toBe(201);
  }
});
afterAll(() => server.close());

/** An answer of which nothing was read yet. */
async function ask(path: string): Promise<readonly [ClientRequest, IncomingMessage]> {
  return new Promise((resolve, reject) => {
    const request = get(`${base}${path}`, { agent: false }, (message) => resolve([request, message]));
    request.on('error', reject);
  });
}

async function statusOf(path: string): Promise<number | undefined> {
  const [, message] = await ask(path);
  message.resume();
  return message.statusCode;
}

it('while one large answer is not read, another is refused, a small one is not, and afterwards there is room again', async () => {
  const [reading, first] = await ask('/Basic?_count=2');
  expect(first.statusCode).toBe(200);
  const [, second] = await ask('/Basic?_count=2');
  expect([second.statusCode, second.headers['retry-after']]).toEqual([503, '2']);
  second.resume();
  expect(await statusOf('/Basic?_summary=count')).toBe(200);
  first.on('error', () => undefined);
  reading.on('error', () => undefined).destroy();
  await expect.poll(() => statusOf('/Basic?_count=2')).toBe(200);
});
