/** The ways to be wrong that no asking, receiving or sending product may have, in several exchanges of both FHIR versions. */
import { type ExchangeVersion, nextStates, queryParameters, queryPath, writeNotice } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { namingSystem, ok, parseBsn, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { listen, loopbackFetcher } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { type CertifyClientOptions, certifyClient, type Invitation } from './certify-client.ts';
import { type TestedExchange, testedExchange, withQueries } from './testing/test-product.ts';

const fetch = loopbackFetcher();
afterAll(() => fetch.close());
const json = { accept: 'application/fhir+json', 'content-type': 'application/fhir+json' };
const form = { ...json, 'content-type': 'application/x-www-form-urlencoded' };
const inside = 'http://counterpart.example';

async function call(
  method: string,
  url: string,
  body?: string,
  headers: Record<string, string> = json,
): Promise<Resource> {
  const answer = unwrap(await fetch({ method, url, headers, ...(body === undefined ? {} : { body }) }));
  return JSON.parse(answer.body === '' ? '{}' : answer.body) as Resource;
}

/** Ids of what failed. */
async function failures(
  { exchange, version }: Pick<TestedExchange, 'exchange' | 'version'>,
  role: CertifyClientOptions['role'],
  act: (at: Invitation & { readonly origin: string }) => Promise<unknown>,
  base = 'http://127.0.0.1:9/fhir',
): Promise<readonly string[]> {
  let origin = '';
  const run = { exchange, version, role, base, fetch, clock: systemClock, randomness: secureRandomness };
  const report = await certifyClient({
    ...run,
    ...{ waitMs: 3_000, quietMs: 20, graceMs: 20 },
    listen: async (mount) => {
      const server = createServer({ name: 'counterpart', clock: systemClock });
      await server.register(mount(inside));
      origin = await listen(server);
      return ok({ origin });
    },
    invite: async (invitation) => {
      await act({ ...invitation, base: invitation.base.replace(inside, origin), origin });
      return ok();
    },
  });
  const results = unwrap(report).results.filter(({ outcome }) => outcome === 'failed');
  return results.map(({ id }) => id.replace(/^.*?\.(send|receive|retrieve)\./, ''));
}

async function ask(base: string, version: ExchangeVersion, id: string, person: string, extra = ''): Promise<void> {
  const query = version.queries.find((one) => one.id === id);
  if (query === undefined) {
    throw new Error(id);
  }
  const params = queryParameters(query, unwrap(parseBsn(person))).map(([name, value]) => [name, value]);
  await call('POST', `${base}/${queryPath(query)}`, `${new URLSearchParams(params).toString()}${extra}`, form);
}

describe.each([
  ['patient-summary', 'R4'],
  ['images', 'STU3'],
  ['youth-record', 'R4'],
] as const)('for %s in %s a product that retrieves', async (id, fhir) => {
  const whole = await testedExchange(id, fhir);
  const [first, second] = whole.version.queries.map((query) => query.id);
  const tested = withQueries(whole, [first ?? '', second ?? '']);
  const { version, records } = tested;
  const askBoth = async ({ base, person }: Invitation): Promise<void> => {
    await ask(base, version, first ?? '', person);
    await ask(base, version, second ?? '', person);
  };

  it('what the exchange names fails nothing but the pages it did not turn', async () => {
    expect((await failures(tested, 'retrieve', askBoth)).filter((failed) => failed !== 'pages')).toEqual([]);
  });

  it('too much fails', async () => {
    const found = await failures(tested, 'retrieve', async (at) => {
      await askBoth(at);
      await ask(at.base, version, first ?? '', at.person, '&_include=*');
    });
    expect(found).toContain('only-these');
  });

  it('nothing fails for every query', async () => {
    const found = await failures(tested, 'retrieve', async () => undefined);
    expect(found).toEqual(expect.arrayContaining([`${first}.asked`, `${second}.asked`, 'one-person']));
  });

  it('about somebody else too fails', async () => {
    const found = await failures(tested, 'retrieve', async (at) => {
      await askBoth(at);
      await ask(at.base, version, first ?? '', records[1]?.bsn ?? '');
    });
    expect(found).toContain('one-person');
  });
});

describe.each([
  ['referral', 'STU3'],
  ['physio-referral', 'R4'],
  ['youth-record', 'STU3'],
] as const)('for %s in %s', async (id, fhir) => {
  const whole = await testedExchange(id, fhir);
  const tested = withQueries(
    whole,
    whole.version.queries.slice(0, 2).map((query) => query.id),
  );
  const { version } = tested;
  const [first = ''] = version.queries.map((query) => query.id);
  const { workflow } = version;

  /** Takes notices at its own address, and remembers the base and the Task of the last. */
  async function receiver() {
    const told = { task: '', base: '' };
    const server = createServer({ name: 'receiver', clock: systemClock });
    server.post('/fhir/Task', async (request, reply) => {
      const notice = JSON.parse(String(request.body)) as {
        basedOn?: { reference: string }[];
        input?: { valueString?: string }[];
      };
      told.task = notice.basedOn?.[0]?.reference ?? '';
      told.base = notice.input?.find(({ valueString }) => valueString !== undefined)?.valueString ?? '';
      return reply.code(201).send({ resourceType: 'Task' });
    });
    return { told, base: `${await listen(server)}/fhir` };
  }
  const received = async (
    act: (at: Invitation & { readonly origin: string }, task: string, base: string) => Promise<unknown>,
  ) => {
    const { told, base } = await receiver();
    return failures(tested, 'receive', (at) => act(at, `${at.base}/${told.task}`, told.base), base);
  };
  const token = (origin: string, base?: string) =>
    call('POST', `${origin}/oauth/token`, base === undefined ? 'scope=x' : `scope=x&authorization_base=${base}`, form);
  const move = async (url: string, ...states: readonly string[]): Promise<void> => {
    let task = await call('GET', url);
    for (const status of states) {
      task = await call('PUT', url, JSON.stringify({ ...task, status }));
    }
  };
  const wayToEnd = ['accepted', 'completed'];

  it('a receiver that is right fails nothing', async () => {
    const found = await received(async ({ base, origin, person }, task, authorizationBase) => {
      await token(origin, authorizationBase);
      await ask(base, version, first, person);
      await move(task, ...wayToEnd);
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['never fetches', async () => undefined, ['task-read', 'pulled', 'task-moved']],
    [
      'skips a step',
      async ({ base, person }: Invitation, task: string) => {
        await ask(base, version, first, person);
        await move(task, 'completed');
      },
      ['task-moved', 'only-these'],
    ],
    [
      'asks too much',
      async ({ base, person }: Invitation, task: string) => {
        await ask(base, version, first, person, '&_include=*');
        await ask(base, version, first, person);
        await move(task, ...wayToEnd);
      },
      ['only-these'],
    ],
    [
      'does not give the base back',
      async ({ base, origin, person }: Invitation & { readonly origin: string }, task: string) => {
        await token(origin);
        await ask(base, version, first, person);
        await move(task, ...wayToEnd);
      },
      ['base-echoed'],
    ],
  ] as const)('a receiver that %s fails', async (_what, act, caughtBy) => {
    expect(await received(act)).toEqual(caughtBy);
  });

  /** Holds a Task, and lets it be moved as the workflow says, or anyhow. */
  async function sender(obeys: boolean): Promise<string> {
    const server = createServer({ name: 'sender', clock: systemClock });
    const fhir = (body: object) => JSON.stringify(body);
    let task = {
      resourceType: 'Task',
      id: 't1',
      status: 'requested',
      code: { coding: [workflow?.code] },
    } as unknown as Resource;
    server.get('/fhir/Task/t1', async (_request, reply) => reply.type('application/fhir+json').send(fhir(task)));
    server.put('/fhir/Task/t1', async (request, reply) => {
      const after = JSON.parse(String(request.body)) as Resource;
      const allowed = workflow === undefined ? [] : nextStates(workflow, String(task.status), 'receiver');
      if (obeys && !allowed.includes(String(after.status))) {
        return reply.code(422).send({ resourceType: 'OperationOutcome' });
      }
      task = after;
      return reply.type('application/fhir+json').send(fhir(task));
    });
    for (const url of ['/fhir/:type/_search', '/fhir/:type/$lastn']) {
      server.route({
        method: ['GET', 'POST'],
        url,
        handler: async (_request, reply) =>
          reply.type('application/fhir+json').send('{"resourceType":"Bundle","type":"searchset"}'),
      });
    }
    return `${await listen(server)}/fhir`;
  }
  const party = (value: string) => ({ system: namingSystem.ura, value });
  const notice: object = writeNotice(tested.version.fhir, {
    sender: party('90000099'),
    receiver: party('90000098'),
    authorizationBase: 'opaque',
    task: 't1',
    until: '2099-01-01T00:00:00Z',
    authored: '2026-11-22T09:00:00Z',
  });
  const tell = (told: object) => (at: Invitation) => call('POST', `${at.base}/Task`, JSON.stringify(told));

  it('a sender that is right fails nothing', async () => {
    expect(await failures(tested, 'send', tell(notice), await sender(true))).toEqual([]);
  });

  it.each([
    ['sends nothing', () => async () => undefined, true, ['notice']],
    ['gives no base', () => tell({ ...notice, input: [] }), true, ['notice', 'only-these']],
    ['says why', () => tell({ ...notice, description: 'ernstige ziekte' }), true, ['notice-says-little']],
    ['lets any step be taken', () => tell(notice), false, ['moves']],
  ] as const)('a sender that %s fails', async (_what, act, obeys, caughtBy) => {
    expect(await failures(tested, 'send', act(), await sender(obeys))).toEqual(caughtBy);
  });
});
