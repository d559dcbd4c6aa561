/** A right product passes; each way to be wrong is caught, by the test that is about it. */
import { ok, systemClock } from '@stelsel/kernel';
import { loopbackFetcher } from '@stelsel/testkit';
import type { FastifyInstance } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { certify } from './certify.ts';
import type { AccessTo } from './product/product.ts';
import { type Answered, startProduct, testedExchange, type Wrong, withQueries } from './testing/test-product.ts';

const fetch = loopbackFetcher();
afterAll(() => fetch.close());
const whole = await testedExchange('bgz');
/** What is wrong about a product shows in a few queries as well; a right one is asked them all. */
const tested = withQueries(whole, ['problems', 'vaccinations', 'devices', 'laboratory', 'medication-use']);

async function failures(wrong: Wrong, access?: AccessTo, product = tested): Promise<readonly string[]> {
  const base = await startProduct(product, wrong);
  const { exchange, version } = product;
  const report = await certify({
    exchange,
    version,
    role: 'serve',
    base,
    fetch,
    clock: systemClock,
    ...(access && { access }),
  });
  const results = report.ok ? report.value.results : [];
  expect(results.length).toBeGreaterThan(product === whole ? 200 : 40);
  return results.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id.replace(/^.*?\.serve\./, ''));
}

const entries = (body: Answered, change: (entry: NonNullable<Answered['entry']>[number]) => object): object => ({
  ...body,
  ...(body.entry === undefined ? {} : { entry: body.entry.map(change) }),
});
const without = (name: string, object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
const bsn = tested.records[0]?.bsn ?? '';

/** Each record gives everything of the type that is asked, whatever the parameters. */
const ignoringParameters = tested.records.map((record) => ({
  ...record,
  matches: Object.fromEntries(
    tested.version.queries.map(({ id, type }) => [
      id,
      record.resources.filter(({ resourceType }) => resourceType === type).map((one) => `${type}/${one.id}`),
    ]),
  ),
}));
const [first, second, ...rest] = tested.records;
const swapped = first && second ? [{ ...first, bsn: second.bsn }, { ...second, bsn: first.bsn }, ...rest] : [];

const wrongs: readonly (readonly [name: string, wrong: Wrong, caughtBy: string])[] = [
  ['always answers empty', { change: (body) => without('entry', body) }, 'problems.matches.volledig'],
  ['ignores parameters', { records: ignoringParameters }, 'vaccinations.parameters'],
  ['gives another person', { records: swapped }, 'other-person.volledig'],
  [
    'fails with status 500',
    { hook: (server) => onSearch(server, (_url, reply) => reply.code(500).send({})) },
    'problems.matches.volledig',
  ],
  ['speaks JSON only', { hook: jsonOnly }, 'problems.formats'],
  ['counts wrong', { change: (body) => ({ ...body, total: (body.entry?.length ?? 0) + 1 }) }, 'bundle.total'],
  [
    'says the BSN back in a link',
    { change: (body) => ({ ...body, link: [{ relation: 'self', url: `http://x.example/?identifier=${bsn}` }] }) },
    'no-bsn-in-addresses',
  ],
  ['has no self link', { change: (body) => without('link', body) }, 'bundle.self-link'],
  ['has no fullUrl', { change: (body) => entries(body, (entry) => without('fullUrl', entry)) }, 'bundle.full-url'],
  [
    'has no search.mode',
    { change: (body) => entries(body, (entry) => without('search', entry)) },
    'bundle.search-mode',
  ],
  [
    'loses profiles',
    { change: (body) => entries(body, (entry) => ({ ...entry, resource: without('meta', entry.resource) })) },
    'content.profile',
  ],
  [
    'loses an element',
    { change: (body) => entries(body, (entry) => ({ ...entry, resource: without('code', entry.resource) })) },
    'kept.volledig',
  ],
  [
    'loses displays of references',
    {
      change: (body) =>
        JSON.parse(JSON.stringify(body).replaceAll(/,"display":"persoon"|,"display":"[^"]*Volledig"/g, '')) as object,
    },
    'content.reference-display',
  ],
  [
    'loses systems of codes',
    {
      change: (body) => JSON.parse(JSON.stringify(body).replaceAll('"system":"http://snomed.info/sct",', '')) as object,
    },
    'content.coding-system',
  ],
  [
    'loses what is included',
    {
      change: (body) => ({
        ...body,
        ...(body.entry && { entry: body.entry.filter(({ search }) => search.mode === 'match') }),
      }),
    },
    'devices.included',
  ],
  [
    'gives one result twice',
    { change: (body) => ({ ...body, ...(body.entry && { entry: [...body.entry, ...body.entry.slice(0, 1)] }) }) },
    'bundle.full-url',
  ],
  [
    'says what FHIR does not know',
    { change: (body) => entries(body, (entry) => ({ ...entry, resource: { ...entry.resource, invented: true } })) },
    'valid.fhir',
  ],
  [
    'cannot be followed',
    {
      hook: (server) =>
        onSearch(server, (url, reply) => (/Specimen\//.test(url) ? reply.code(404).send({}) : undefined)),
    },
    'follow-up.Observation.specimen.Specimen',
  ],
  ['silently ignores what it does not know', { hook: ignoringUnknown }, 'unknown-parameter.strict'],
  [
    'gives something else on a GET',
    { change: (body, url) => (/^\/fhir\/Condition\?/.test(url) ? without('entry', body) : body) },
    'problems.get',
  ],
];

type Sender = { code(status: number): { send(body: object): unknown } };

function onSearch(server: FastifyInstance, act: (url: string, reply: Sender) => unknown): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.endsWith('/metadata')) {
      await act(request.url, reply);
    }
  });
}

function jsonOnly(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    request.headers.accept = 'application/fhir+json';
  });
}

/** Takes a parameter away before anybody sees it. */
function ignoringUnknown(server: FastifyInstance): void {
  server.addHook('preHandler', async (request) => {
    if (Array.isArray(request.body)) {
      const pairs = request.body as (readonly [string, string])[];
      const index = pairs.findIndex(([name]) => name === 'stelsel-onbekend');
      if (index >= 0) {
        pairs.splice(index, 1);
      }
    }
  });
}

describe('a product', () => {
  it('that is right passes', async () => {
    expect(await failures({}, undefined, whole)).toEqual([]);
  });

  it.each(wrongs)('that %s is caught', async (_name, wrong, caughtBy) => {
    expect(await failures(wrong)).toContain(caughtBy);
  });
});

/** `Bearer <bsn>`: a token for one person. */
const access: AccessTo = async (_request, { subject }) => ok({ authorization: `Bearer ${subject}` });

function guard(server: FastifyInstance, lenient: { readonly anonymous?: true; readonly anyPerson?: true } = {}): void {
  server.addHook('preHandler', async (request, reply) => {
    const token = /^Bearer (\d{9})$/.exec(request.headers.authorization ?? '')?.[1];
    const asked = /bsn\|(\d{9})/.exec(JSON.stringify(request.body ?? '') + decodeURIComponent(request.url))?.[1];
    if (token === undefined && lenient.anonymous !== true && !request.url.endsWith('/metadata')) {
      await reply.code(401).header('www-authenticate', 'Bearer').send({ resourceType: 'OperationOutcome' });
    } else if (token !== undefined && asked !== undefined && asked !== token && lenient.anyPerson !== true) {
      await reply.code(403).send({ resourceType: 'OperationOutcome' });
    }
  });
}

describe('a guarded product', () => {
  it('that is right passes', async () => {
    expect(await failures({ hook: guard }, access, whole)).toEqual([]);
  });

  it('that lets in who has no token is caught', async () => {
    const found = await failures({ hook: (server) => guard(server, { anonymous: true }) }, access);
    expect(found).toHaveLength(tested.version.queries.length);
    expect(found).toContain('problems.without-token');
  });

  it('that takes the token of another person is caught', async () => {
    expect(await failures({ hook: (server) => guard(server, { anyPerson: true }) }, access)).toEqual(['other-token']);
  });

  it('that answers a wider query is caught', async () => {
    const hook = (server: FastifyInstance): void => {
      guard(server);
      server.addHook('preHandler', async (request) => {
        if (Array.isArray(request.body)) {
          const pairs = request.body as (readonly [string, string])[];
          pairs.splice(
            0,
            pairs.length,
            ...pairs.filter(([name]) => !name.startsWith('_has') && name !== '_revinclude'),
          );
        }
      });
    };
    expect(await failures({ hook }, access)).toContain('problems.wider');
  });
});
