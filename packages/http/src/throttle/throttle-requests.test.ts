import { setTimeout as wait } from 'node:timers/promises';
import { type Fault, systemClock } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { createServer } from '../create-server.ts';
import { createThrottle } from './create-throttle.ts';
import type { ThrottleLimits } from './throttle-limits.ts';
import { laneOf, throttleRequests } from './throttle-requests.ts';

const roomy: ThrottleLimits = { concurrent: 4, waiting: 200, bodyBytes: 1_000 };

async function throttled(
  limits: Partial<ThrottleLimits> = {},
  whole = { concurrent: 4, waiting: 1_000, waitMs: 20_000 },
) {
  const limitsOf = () => ({ ...roomy, ...limits });
  const throttle = createThrottle({ process: whole, limitsOf, clock: systemClock });
  const refused: Fault[] = [];
  const worked: string[] = [];
  /** Every request that came, with how many had their turn before it came. */
  const cameAfter: { readonly party: string; readonly turns: number }[] = [];
  const server = createServer({ name: 'test', clock: systemClock });
  server.addHook('onRequest', async ({ url }) => {
    cameAfter.push({ party: url.split('/')[1] ?? '', turns: worked.length });
  });
  throttleRequests(server, {
    throttle,
    limitsOf,
    partyOf: (path) => (path === '/health' ? undefined : path.split('/')[1]),
    onRefused: (_party, _lane, fault) => refused.push(fault),
  });
  server.get('/health', async () => 'well');
  server.route({
    method: ['GET', 'POST'],
    url: '/:party/fhir/r4/Patient',
    handler: async (request) => {
      worked.push(request.url.split('/')[1] ?? '');
      await wait(4);
      return 'done';
    },
  });
  const origin = await listen(server);
  const ask = async (party: string, init: RequestInit = {}) => fetch(`${origin}/${party}/fhir/r4/Patient`, init);
  return { ask, cameAfter, origin, refused, worked, throttle };
}

describe('a process that several organisations share', () => {
  it('answers a quiet organisation in turn while another one floods', async () => {
    const { ask, cameAfter, worked } = await throttled();
    const flood = Array.from({ length: 150 }, () => ask('loud'));
    await wait(20);
    const quiet = await Promise.all(Array.from({ length: 10 }, () => ask('quiet')));
    expect(quiet.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const turns = worked.flatMap((party, turn) => (party === 'quiet' ? [turn] : []));
    const came = cameAfter.filter(({ party }) => party === 'quiet').map((one) => one.turns);
    const waitedFor = turns.map((turn, n) => worked.slice(came[n], turn).filter((party) => party === 'loud').length);
    expect(Math.max(...waitedFor)).toBeLessThanOrEqual(20);
    expect((await Promise.all(flood)).filter(({ status }) => status === 200)).toHaveLength(150);
  });

  it('refuses what does not fit the queue of an organisation with 429, at once, before any work', async () => {
    const { ask, worked, refused } = await throttled({ waiting: 5 });
    const answers = await Promise.all(Array.from({ length: 60 }, () => ask('loud')));
    const counts = Map.groupBy(answers, ({ status }) => status);
    expect((counts.get(200) ?? []).length).toBe(worked.length);
    expect(answers.length - worked.length).toBe(refused.length);
    const [one] = counts.get(429) ?? [];
    expect(one?.headers.get('retry-after')).toBe('1');
    expect(await one?.json()).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ code: 'throttled', details: { coding: [{ code: 'HTTP-THROTTLED' }] } }],
    });
  });

  it('says 503 when everybody together asks too much, and stays healthy', async () => {
    const { ask, origin } = await throttled({}, { concurrent: 1, waiting: 2, waitMs: 20_000 });
    const parties = Array.from({ length: 20 }, (_, n) => ask(`party${n}`));
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    const answers = await Promise.all(parties);
    const over = answers.filter(({ status }) => status === 503);
    expect(over.length).toBeGreaterThan(0);
    expect(over[0]?.headers.get('retry-after')).toBe('2');
    expect(answers.filter(({ status }) => status === 200).length).toBe(20 - over.length);
  });

  it('tells who waits too long that it will not be', async () => {
    const { ask } = await throttled({}, { concurrent: 1, waiting: 50, waitMs: 1 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('loud')));
    expect(answers.some(({ status }) => status === 503)).toBe(true);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
  });

  it('keeps an organisation to its number per second', async () => {
    const { ask } = await throttled({ perSecond: 3 });
    const answers: number[] = [];
    for (let number = 0; number < 6; number += 1) {
      answers.push((await ask('fast')).status);
    }
    expect(answers.slice(0, 3)).toEqual([200, 200, 200]);
    expect(answers).toContain(429);
    expect((await ask('other')).status).toBe(200);
  });

  it('keeps an organisation to its size, with a length and without one', async () => {
    const { ask } = await throttled({ bodyBytes: 10 });
    const type = { 'content-type': 'text/plain' };
    const chunks = (text: string) => new Blob([text]).stream();
    const stream = (text: string) =>
      ask('a', { method: 'POST', headers: type, body: chunks(text), duplex: 'half' } as RequestInit);
    expect((await ask('a', { method: 'POST', headers: type, body: 'x'.repeat(10) })).status).toBe(200);
    expect((await ask('a', { method: 'POST', headers: type, body: 'x'.repeat(11) })).status).toBe(413);
    expect((await stream('x'.repeat(10))).status).toBe(200);
    expect((await stream('x'.repeat(11))).status).toBe(413);
  });

  it('gives a turn back when the asker hangs up', async () => {
    const { ask, throttle } = await throttled();
    const gone = new AbortController();
    const asked = Array.from({ length: 12 }, () => ask('a', { signal: gone.signal }).catch(() => undefined));
    await wait(5);
    gone.abort();
    await Promise.all(asked);
    expect((await ask('a')).status).toBe(200);
    await expect.poll(() => throttle.state().map(({ running, waiting }) => running + waiting)).toEqual([0]);
  });
});

describe('the lane of a request', () => {
  it.each([
    ['GET', '/90000001/fhir/r4/Patient', 'read'],
    ['POST', '/90000001/fhir/r4/Patient/_search', 'read'],
    ['POST', '/90000001/fhir/r4/Observation/$lastn', 'read'],
    ['POST', '/90000001/fhir/r4', 'bundle'],
    ['POST', '/90000001/fhir/stu3/', 'bundle'],
    ['POST', '/90000001/fhir/r4/Patient', 'write'],
    ['DELETE', '/90000001/fhir/r4/Patient/1', 'write'],
    ['POST', '/90000001/api/v1/questions', 'read'],
  ])('of %s %s is %s', (method, path, lane) => {
    expect(laneOf(method, path)).toBe(lane);
  });
});
