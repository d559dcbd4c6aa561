/** We play the other side: products that ask, receive and send, each right once and wrong in every way we look for. */
import {
  type ExchangeVersion,
  type ExchangeWorkflow,
  queryParameters,
  queryPath,
  writeNotice,
} from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { namingSystem, ok, parseBsn, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { listen, loopbackFetcher } from '@stelsel/testkit';
import type { FastifyPluginAsync } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { type CertifyClientOptions, certifyClient } from './certify-client.ts';
import { testedExchange } from './testing/test-product.ts';

const fetch = loopbackFetcher();
afterAll(() => fetch.close());
const tested = await testedExchange('bgz');
const { exchange, records } = tested;
const word = { nl: 'x', en: 'x' };
const workflow: ExchangeWorkflow = {
  code: { system: 'http://x.example/codes', code: 'toets' },
  days: 1,
  pulls: ['problems', 'allergies'],
  states: [
    {
      status: 'requested',
      name: word,
      next: [
        { status: 'accepted', by: 'receiver' },
        { status: 'cancelled', by: 'sender' },
      ],
    },
    { status: 'accepted', name: word, next: [{ status: 'completed', by: 'receiver' }] },
    { status: 'completed', name: word, next: [] },
    { status: 'cancelled', name: word, next: [] },
  ],
};
const version: ExchangeVersion = {
  ...tested.version,
  workflow,
  deliveries: [
    {
      id: 'problem',
      section: { nl: 'Probleem', en: 'Problem' },
      interaction: 'create',
      accepts: [{ type: 'Condition' }],
      category: 'Condition',
      takenBy: ['V4'],
    },
  ],
};
const [record] = records;
const bsn = unwrap(parseBsn(record?.bsn ?? ''));

/** Where it can be reached; it believes to be at an address of its own, as behind a gateway. */
async function mounted(mount: (origin: string) => FastifyPluginAsync): Promise<string> {
  const server = createServer({ name: 'counterpart', clock: systemClock });
  await server.register(mount('http://counterpart.example'));
  return listen(server);
}

const run = async (
  role: CertifyClientOptions['role'],
  act: (base: string) => Promise<void>,
  options: { readonly base?: string; readonly version?: ExchangeVersion } = {},
) => {
  const report = unwrap(
    await certifyClient({
      exchange,
      version: options.version ?? version,
      role,
      base: options.base ?? 'http://127.0.0.1:9/fhir',
      fetch,
      clock: systemClock,
      randomness: secureRandomness,
      waitMs: 3_000,
      quietMs: 50,
      graceMs: 50,
      listen: async (mount) => ok({ origin: await mounted(mount) }),
      invite: async ({ base }) => ok(await act(base)),
    }),
  );
  const ids = (outcome: string) =>
    report.results.filter((result) => result.outcome === outcome).map(({ id }) => id.replace(`bgz.2020.${role}.`, ''));
  return { failed: ids('failed'), warnings: ids('warning'), passed: ids('passed') };
};

const form = { accept: 'application/fhir+json', 'content-type': 'application/x-www-form-urlencoded' };
const json = { accept: 'application/fhir+json', 'content-type': 'application/fhir+json' };

async function send(
  method: string,
  url: string,
  body?: string,
  headers: Record<string, string> = json,
): Promise<Resource> {
  const answer = unwrap(await fetch({ method, url, headers, ...(body === undefined ? {} : { body }) }));
  return JSON.parse(answer.body) as Resource;
}

/** Asks one query and turns every page. */
async function ask(base: string, id: string, { turns = true, person = bsn } = {}): Promise<void> {
  const query = version.queries.find((one) => one.id === id);
  if (query === undefined) {
    throw new Error(id);
  }
  const body = new URLSearchParams(queryParameters(query, person).map(([name, value]) => [name, value])).toString();
  let page = await send('POST', `${base}/${queryPath(query)}`, body, form);
  const next = (): string | undefined =>
    (page as { link?: { relation: string; url: string }[] }).link?.find(({ relation }) => relation === 'next')?.url;
  for (let url = next(); turns && url !== undefined; url = next()) {
    page = await send('GET', url.replace('http://counterpart.example/fhir/r4', base));
  }
}

async function askAll(base: string, except?: string): Promise<void> {
  for (const { id } of version.queries) {
    if (id !== except) {
      await ask(base, id);
    }
  }
}

describe('a product that retrieves', () => {
  it('and asks everything exactly, passes', async () => {
    const { failed, warnings, passed } = await run('retrieve', askAll);
    expect([failed, warnings]).toEqual([[], []]);
    expect(passed).toContain('pages');
  });

  it('and leaves a query out, fails for that one', async () => {
    expect((await run('retrieve', (base) => askAll(base, 'alerts'))).failed).toEqual(['alerts.asked']);
  });

  it('and asks wider, fails', async () => {
    const { failed } = await run('retrieve', async (base) => {
      await askAll(base);
      await send('POST', `${base}/Condition/_search`, `patient.identifier=${namingSystem.bsn}|${bsn}&_include=*`, form);
    });
    expect(failed).toEqual(['only-these']);
  });

  it('and does not turn the page, fails', async () => {
    const { failed } = await run('retrieve', async (base) => {
      await askAll(base, 'laboratory');
      await ask(base, 'laboratory', { turns: false });
    });
    expect(failed).toEqual(['pages']);
  });

  it('and asks about somebody else too, fails', async () => {
    const { failed } = await run('retrieve', async (base) => {
      await askAll(base);
      await ask(base, 'problems', { person: unwrap(parseBsn(records[1]?.bsn ?? '')) });
    });
    expect(failed).toEqual(['one-person']);
  });

  it('and puts the person in an address, is warned', async () => {
    const { warnings } = await run('retrieve', async (base) => {
      await askAll(base);
      const person = encodeURIComponent(`${namingSystem.bsn}|${bsn}`);
      await send('GET', `${base}/Condition?patient.identifier=${person}`);
    });
    expect(warnings).toEqual(['no-person-in-address']);
  });
});

/** A product that takes notices and deliveries at its own address. */
async function receiver(taken = 201): Promise<string> {
  const server = createServer({ name: 'receiver', clock: systemClock });
  server.post('/fhir/Task', async (request, reply) => {
    const [named] = (JSON.parse(String(request.body)) as { basedOn?: { reference: string }[] }).basedOn ?? [];
    told = named?.reference ?? '';
    return reply.code(taken).send({ resourceType: 'Task' });
  });
  server.post('/fhir/Condition', async (_request, reply) => reply.code(taken).send({ resourceType: 'Condition' }));
  return `${await listen(server)}/fhir`;
}

/** What the last notice named. */
let told = '';
const taskAt = (base: string): string => `${base}/${told}`;

async function fetchAndFinish(base: string): Promise<void> {
  let task = await send('GET', taskAt(base));
  await ask(base, 'problems');
  await ask(base, 'allergies');
  for (const status of ['accepted', 'completed']) {
    task = await send('PUT', taskAt(base), JSON.stringify({ ...task, status }));
  }
}

describe('a product that receives', () => {
  it('and fetches what it was told of and finishes, passes', async () => {
    const { failed, passed } = await run('receive', fetchAndFinish, { base: await receiver() });
    expect(failed).toEqual([]);
    expect(passed).toEqual(expect.arrayContaining(['notice-taken', 'pulled', 'task-moved', 'problem.taken']));
  });

  it('and refuses notice and delivery, and does nothing, fails for each', async () => {
    const { failed } = await run('receive', async () => undefined, { base: await receiver(500) });
    const pulled = ['notice-taken', 'task-read', 'pulled', 'task-moved'];
    expect(failed).toEqual([...pulled, 'problem.taken', 'problem.twice', 'problem.unknown-person']);
  });

  it('and skips a step, fails', async () => {
    const skip = async (base: string): Promise<void> => {
      const task = await send('GET', taskAt(base));
      await ask(base, 'problems');
      await send('PUT', taskAt(base), JSON.stringify({ ...task, status: 'completed' }));
    };
    expect((await run('receive', skip, { base: await receiver() })).failed).toEqual(['task-moved', 'only-these']);
  });

  it('and fetches more than it was told of, fails', async () => {
    const more = async (base: string): Promise<void> => {
      await ask(base, 'payer');
      await fetchAndFinish(base);
    };
    expect((await run('receive', more, { base: await receiver() })).failed).toEqual(['pulled']);
  });
});

/** A product that holds a Task, moves it as it is told, and answers every search with an empty Bundle. */
async function sender({ obeys = true } = {}): Promise<string> {
  const server = createServer({ name: 'sender', clock: systemClock });
  let task: Resource = { resourceType: 'Task', id: 't1', status: 'requested', code: { coding: [workflow.code] } };
  server.get('/fhir/Task/t1', async (_request, reply) =>
    reply.type('application/fhir+json').send(JSON.stringify(task)),
  );
  server.put('/fhir/Task/t1', async (request, reply) => {
    const after = JSON.parse(String(request.body)) as Resource;
    const steps: Record<string, string[]> = { requested: ['accepted'], accepted: ['completed'] };
    const right = steps[String(task.status)]?.includes(String(after.status)) === true;
    if (obeys && !right) {
      return reply.code(422).send({ resourceType: 'OperationOutcome' });
    }
    task = after;
    return reply.type('application/fhir+json').send(JSON.stringify(task));
  });
  server.post('/fhir/:type/_search', async (_request, reply) =>
    reply.type('application/fhir+json').send('{"resourceType":"Bundle","type":"searchset"}'),
  );
  return `${await listen(server)}/fhir`;
}

const party = (value: string) => ({ system: namingSystem.ura, value });
const notice = writeNotice('R4', {
  sender: party('90000099'),
  receiver: party('90000098'),
  authorizationBase: 'opaque',
  task: 't1',
  until: '2099-01-01T00:00:00Z',
  authored: '2026-11-22T09:00:00Z',
});
const problem = JSON.stringify({ resourceType: 'Condition', code: { text: 'x' }, subject: { display: 'x' } });

async function notifyAndDeliver(base: string, told: object = notice): Promise<void> {
  await send('POST', `${base}/Task`, JSON.stringify(told));
  await send('POST', `${base}/Condition`, problem);
}

describe('a product that sends', () => {
  it('and tells, keeps, gives and lets move, passes', async () => {
    const { failed, passed } = await run('send', notifyAndDeliver, { base: await sender() });
    expect(failed).toEqual([]);
    expect(passed).toEqual([
      'notice',
      'notice-says-little',
      'task',
      'pulls',
      'moves',
      'problem.delivered',
      'only-these',
    ]);
  });

  it('and says why in the notice, fails', async () => {
    const told = { ...notice, description: 'Verdenking op een ernstige ziekte' };
    const { failed } = await run('send', (base) => notifyAndDeliver(base, told), { base: await sender() });
    expect(failed).toEqual(['notice-says-little']);
  });

  it('and lets its Task take any step, fails', async () => {
    const base = await sender({ obeys: false });
    expect((await run('send', notifyAndDeliver, { base })).failed).toEqual(['moves']);
  });

  it('and sends nothing, fails for what did not come', async () => {
    const { failed } = await run('send', async () => undefined, { base: await sender() });
    expect(failed).toEqual(['notice', 'problem.delivered']);
  });

  it('and delivers what the exchange does not name, fails', async () => {
    const other = async (base: string): Promise<void> => {
      await notifyAndDeliver(base);
      await send('POST', `${base}/Observation`, problem.replace('Condition', 'Observation'));
    };
    expect((await run('send', other, { base: await sender() })).failed).toEqual(['only-these']);
  });
});
