/** Products that follow the national guide of the nursing handover and nothing of ours: a signal in place of a notice, no authorization base. */
import { queryParameters, queryPath, writeWorkflowTask } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { namingSystem, ok, parseBsn, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { listen, loopbackFetcher } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { type CertifyClientOptions, certifyClient, type Invitation } from './certify-client.ts';
import { testedExchange } from './testing/test-product.ts';

const fetch = loopbackFetcher();
afterAll(() => fetch.close());
const { exchange, version, records } = await testedExchange('nursing-handover', 'STU3');
const workflow = version.workflow ?? never();
const bsn = unwrap(parseBsn(records[0]?.bsn ?? ''));
const json = { accept: 'application/fhir+json', 'content-type': 'application/fhir+json' };

function never(): never {
  throw new Error('no workflow');
}

async function call(method: string, url: string, body?: object, headers: Record<string, string> = json) {
  const answer = unwrap(await fetch({ method, url, headers, ...(body && { body: JSON.stringify(body) }) }));
  return { status: answer.status, resource: answer.body === '' ? undefined : (JSON.parse(answer.body) as Resource) };
}

async function run(
  role: CertifyClientOptions['role'],
  act: (invitation: Invitation) => Promise<unknown>,
  options: Pick<CertifyClientOptions, 'base' | 'signalTo'>,
) {
  const report = unwrap(
    await certifyClient({
      exchange,
      version,
      role,
      ...options,
      fetch,
      clock: systemClock,
      randomness: secureRandomness,
      waitMs: 3_000,
      quietMs: 50,
      graceMs: 50,
      listen: async (mount) => {
        const server = createServer({ name: 'counterpart', clock: systemClock });
        const place = { origin: '' };
        await server.register(async (inner) => {
          await inner.register(mount('http://counterpart.example'));
        });
        place.origin = await listen(server);
        return ok(place);
      },
      invite: async (invitation) => {
        const reachable = (url: string): string => url.replace('http://counterpart.example', origin(invitation));
        await act({ ...invitation, base: reachable(invitation.base), signals: reachable(invitation.signals) });
        return ok();
      },
    }),
  );
  return (outcome: string) =>
    report.results.filter((one) => one.outcome === outcome).map(({ id }) => id.split(`.${role}.`)[1]);
}

function origin({ base }: Invitation): string {
  return new URL(base).origin;
}

/** A receiver: takes the signal with 202, and is a client after that. */
async function signalled(): Promise<{ readonly base: string; readonly signalTo: string; readonly tasks: string[] }> {
  const tasks: string[] = [];
  const server = createServer({ name: 'receiver', clock: systemClock });
  server.post('/melding/:task', async (request, reply) => {
    tasks.push((request.params as { readonly task: string }).task);
    return reply.code(request.body === undefined || request.body === null ? 202 : 400).send();
  });
  const at = await listen(server);
  return { base: `${at}/fhir`, signalTo: `${at}/melding`, tasks };
}

describe('a receiver that takes only a signal', () => {
  it('passes when it fetches the Task without a base, what belongs to it, and finishes', async () => {
    const product = await signalled();
    const of = await run(
      'receive',
      async ({ base }) => {
        const [id] = product.tasks;
        let task = (await call('GET', `${base}/Task/${id}`)).resource;
        const query = version.queries.find((one) => one.id === 'problems') ?? never();
        const body = new URLSearchParams(queryParameters(query, bsn).map(([name, value]) => [name, value])).toString();
        const form = { ...json, 'content-type': 'application/x-www-form-urlencoded' };
        unwrap(await fetch({ method: 'POST', url: `${base}/${queryPath(query)}`, headers: form, body }));
        for (const status of ['rejected']) {
          task = (await call('PUT', `${base}/Task/${id}`, { ...task, status })).resource;
        }
      },
      product,
    );
    expect(of('failed')).toEqual([]);
    expect(of('passed')).toEqual(expect.arrayContaining(['notice-taken', 'task-read', 'pulled', 'task-moved']));
    expect(of('skipped')).toContain('base-echoed');
  });

  it('fails when it takes the signal and does nothing', async () => {
    const of = await run('receive', async () => undefined, await signalled());
    expect(of('failed')).toEqual(['task-read', 'pulled', 'task-moved']);
  });
});

/** A sender that keeps its Task, lets it be moved, and answers every search with nothing. */
async function sender(): Promise<{ readonly base: string }> {
  const server = createServer({ name: 'sender', clock: systemClock });
  const party = (value: string) => ({ system: namingSystem.ura, value });
  let task = {
    ...writeWorkflowTask({
      found: { exchange, version, workflow },
      sender: party('90000099'),
      senderName: 'Ziekenhuis',
      receiver: party('90000098'),
      subject: bsn,
      authored: '2026-11-22T09:00:00Z',
      until: '2099-01-01T00:00:00Z',
      status: 'in-progress',
    }),
    id: 't1',
  } as unknown as Resource;
  const fhir = (body: object) => JSON.stringify(body);
  server.get('/fhir/Task/t1', async (_request, reply) => reply.type('application/fhir+json').send(fhir(task)));
  server.put('/fhir/Task/t1', async (request, reply) => {
    const after = JSON.parse(String(request.body)) as Resource;
    if (after.status !== 'completed') {
      return reply.code(422).send({ resourceType: 'OperationOutcome' });
    }
    task = after;
    return reply.type('application/fhir+json').send(fhir(task));
  });
  const nothing = '{"resourceType":"Bundle","type":"searchset"}';
  for (const url of ['/fhir/:type/_search', '/fhir/:type/$lastn']) {
    server.post(url, async (_request, reply) => reply.type('application/fhir+json').send(nothing));
    server.get(url, async (_request, reply) => reply.type('application/fhir+json').send(nothing));
  }
  return { base: `${await listen(server)}/fhir` };
}

describe('a sender that leaves only a signal', () => {
  it.each([
    ['at the place for signals', ({ signals }: Invitation) => `${signals}/t1`],
    ['straight below the base', ({ base }: Invitation) => `${base}/t1`],
  ])('passes with one %s', async (_where, place) => {
    const statuses: number[] = [];
    const of = await run(
      'send',
      async (invitation) => statuses.push((await call('POST', place(invitation), undefined, {})).status),
      await sender(),
    );
    expect([statuses, of('failed')]).toEqual([[202], []]);
    expect(of('passed')).toEqual(expect.arrayContaining(['notice', 'task', 'pulls', 'moves', 'only-these']));
  });

  it('fails when the signal names a Task that is not there, or holds a body', async () => {
    const nowhere = await run('send', ({ signals }) => call('POST', `${signals}/t2`, undefined, {}), await sender());
    expect(nowhere('failed')).toEqual(['task', 'pulls', 'moves']);
    const told = await run('send', ({ signals }) => call('POST', `${signals}/t1`, { reason: 'x' }), await sender());
    expect(told('failed')).toEqual(expect.arrayContaining(['notice', 'only-these']));
  });
});
