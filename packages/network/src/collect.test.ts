import { defineExchange, type Exchange, type QueryDefinition } from '@stelsel/exchanges';
import { httpFaults } from '@stelsel/http';
import { defineFaults, err, ok } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { CollectionStep } from './collect.ts';
import { createNetwork } from './create-network.ts';
import { fault } from './faults.ts';
import type { NetworkDeps, TokenRequest } from './ports.ts';
import type { OwnQuestion } from './question.ts';
import { condition, holding, subject, ura, type World, world } from './testing/world.ts';

const query = (type: string, keptBy: readonly string[]): QueryDefinition => ({
  id: type,
  section: { nl: type, en: type },
  interaction: 'search',
  type,
  params: [],
  subjectParam: 'patient.identifier',
  category: type === 'Goal' ? 'Request' : 'Condition',
  zib: [],
  keptBy,
});

const exchange = (id: string, ...queries: readonly QueryDefinition[]): Exchange =>
  defineExchange({
    id,
    name: { nl: id, en: id },
    description: { nl: id, en: id },
    patterns: ['query'],
    serves: ['V4'],
    versions: [
      { id: '1', fhir: 'R4', queries, follow: [{ type: 'Practitioner', via: 'Condition.recorder' }], profiles: {} },
    ],
    policy: { id, version: '1', cedar: '' },
    purposes: ['PATRQT'],
    relation: 'self',
  });

const exchanges = [
  exchange('core', query('Condition', ['V4']), query('Flag', ['V4'])),
  exchange('summary', query('Condition', ['V4']), query('Goal', ['Z3'])),
  exchange('elsewhere', query('Goal', ['Z3'])),
];
const question: OwnQuestion = { subject, exchanges: exchanges.map(({ id }) => id), attestation: 'attestation' };
const refusals = defineFaults({
  'TST-SCOPE': { kind: 'forbidden', nl: 'Deze rechten geven wij niet samen.', en: 'Not these scopes together.' },
});

const collected = (from: World, changes: Partial<OwnQuestion> = {}): Promise<readonly CollectionStep[]> =>
  Array.fromAsync(createNetwork(from.deps).collect({ ...question, ...changes }));
const at = (sources: Parameters<typeof world>[0], changes: Partial<NetworkDeps> = {}) => {
  const asked: TokenRequest[] = [];
  const here = world(sources, {
    exchanges,
    requestToken: async (request) => {
      asked.push(request);
      return ok({ accessToken: 'token', authorize: async () => ok({ authorization: 'DPoP token' }) });
    },
    ...changes,
  });
  return { ...here, asked };
};
const ends = (steps: readonly CollectionStep[]) =>
  Object.fromEntries(
    steps.flatMap((step) =>
      step.type === 'source' && step.source.reason !== undefined
        ? [[`${step.exchange} ${step.source.ura}`, step.source.reason] as const]
        : [],
    ),
  );
const brought = (steps: readonly CollectionStep[]) =>
  steps.flatMap((step) => (step.type === 'data' ? [`${step.exchange}: ${step.views.length}`] : []));

describe('a collection of a person about themselves', () => {
  it('asks the index once, each source for one token, and each different query once', async () => {
    let lookups = 0;
    const here = at(
      { '00000001': holding(condition('a')), '00000002': holding() },
      {
        findHolders: async ({ categories }) => {
          lookups += 1;
          return ok(
            ['00000001', '00000002'].map((holder) => ({ ura: ura(holder), categories: categories.slice(0, 1) })),
          );
        },
      },
    );
    const steps = await collected(here);
    expect(lookups).toBe(1);
    expect(here.asked.map(({ scope }) => scope)).toEqual(['nvi:localize', 'core summary', 'core summary']);
    expect(here.requests.map(({ url }) => new URL(url).pathname.split('/').slice(4).join('/')).toSorted()).toEqual(
      ['Condition/_search', 'Flag/_search', 'Condition/_search', 'Flag/_search'].toSorted(),
    );
    expect(ends(steps)).toEqual({
      'core 00000001': 'answered',
      'summary 00000001': 'answered',
      'elsewhere 00000001': 'not-kept-here',
      'core 00000002': 'holds-nothing',
      'summary 00000002': 'holds-nothing',
      'elsewhere 00000002': 'not-kept-here',
    });
    expect(brought(steps)).toEqual(['core: 1', 'summary: 1']);
  });

  it('tells the data of a source before it says that the source is done', async () => {
    const steps = await collected(at({ '00000001': holding(condition('a')) }));
    const kinds = steps.flatMap((step) =>
      step.type !== 'problem' && step.exchange === 'core' && (step.type === 'data' || step.source.reason !== undefined)
        ? [step.type]
        : [],
    );
    expect(kinds).toEqual(['data', 'source']);
  });

  it('reads what answers refer to once, for every exchange that may', async () => {
    const doctor = { resourceType: 'Practitioner', id: 'd', name: [{ text: 'Dr. Linde' }] };
    const recorded = { ...condition('a'), recorder: { reference: 'Practitioner/d' } };
    const source = holding(recorded);
    const here = at({
      '00000001': (request) =>
        request.url.endsWith('/Practitioner/d')
          ? ok({ status: 200, headers: {}, body: JSON.stringify(doctor) })
          : source(request),
    });
    expect(brought(await collected(here))).toEqual(['core: 2', 'summary: 2']);
    expect(here.requests.filter(({ url }) => url.endsWith('/Practitioner/d'))).toHaveLength(1);
  });

  it('asks a source that gives no token for all exchanges together one exchange at a time', async () => {
    const here = at({ '00000001': holding(condition('a')) });
    const { requestToken } = here.deps;
    const deps: NetworkDeps = {
      ...here.deps,
      requestToken: (request) =>
        request.scope.includes(' ') ? Promise.resolve(err(refusals('TST-SCOPE'))) : requestToken(request),
    };
    const steps = await collected({ ...here, deps });
    expect(here.asked.map(({ scope }) => scope)).toEqual(['nvi:localize', 'core', 'summary']);
    expect(ends(steps)).toMatchObject({ 'core 00000001': 'answered', 'summary 00000001': 'answered' });
  });

  it('keeps a source without an address for one exchange apart from its other answers', async () => {
    const here = at({ '00000001': holding(condition('a')) });
    const { findEndpoint } = here.deps;
    const deps: NetworkDeps = {
      ...here.deps,
      findEndpoint: (wish) =>
        wish.exchange.id === 'summary'
          ? Promise.resolve(err(fault('NET-UNKNOWN-EXCHANGE', { exchange: 'summary', known: '' })))
          : findEndpoint(wish),
    };
    expect(ends(await collected({ ...here, deps }))).toMatchObject({
      'core 00000001': 'answered',
      'summary 00000001': 'failed-address',
    });
  });

  it('says of every exchange that a source could not be reached', async () => {
    const unreachable = () => err(httpFaults('HTTP-UNREACHABLE', { host: 'x', cause: 'ECONNREFUSED' }));
    const here = at({ '00000001': unreachable, '00000002': holding(condition('a')) });
    expect(ends(await collected(here))).toMatchObject({
      'core 00000001': 'failed-unreachable',
      'summary 00000001': 'failed-unreachable',
      'core 00000002': 'answered',
    });
  });

  it('ends within the limit of a question when a source is silent, and keeps what the others gave', async () => {
    const here = at(
      { '00000001': () => new Promise<never>(() => undefined), '00000002': holding(condition('a')) },
      { limits: { questionMs: 200 } },
    );
    const steps = await collected(here);
    expect(ends(steps)).toMatchObject({ 'core 00000001': 'failed-timeout', 'core 00000002': 'answered' });
  });

  it('ends sooner for who asks so', async () => {
    const here = at({ '00000001': () => new Promise<never>(() => undefined) }, { limits: { questionMs: 60_000 } });
    const steps = await Array.fromAsync(createNetwork(here.deps).collect(question, { withinMs: 100 }));
    expect(ends(steps)).toMatchObject({ 'core 00000001': 'failed-timeout' });
  });

  it('says what is wrong when nobody can be asked, which never looks like nothing', async () => {
    const away = at(
      { '00000001': holding(condition('a')) },
      { findHolders: async () => err(httpFaults('HTTP-UNREACHABLE', { host: 'index', cause: 'none' })) },
    );
    expect(await collected(away)).toMatchObject([{ type: 'problem', fault: { code: 'HTTP-UNREACHABLE' } }]);
    const unknown = await collected(at({}), { exchanges: ['no-such'] });
    expect(unknown).toMatchObject([{ type: 'problem', fault: { code: 'NET-UNKNOWN-EXCHANGE' } }]);
  });

  it('narrows to the sources that are named, leaves out those that are not wanted, and adds those the person knows', async () => {
    const sources = { '00000001': holding(), '00000002': holding(), '00000003': holding() };
    const only = await collected(at(sources), { sources: [ura('00000001')] });
    expect(Object.keys(ends(only)).filter((key) => key.startsWith('core'))).toEqual(['core 00000001']);
    const without = await collected(at(sources), { without: [ura('00000001')] });
    expect(Object.keys(ends(without)).filter((key) => key.startsWith('core'))).toHaveLength(2);
    const nobody = { findHolders: async () => ok([]) };
    const besides = await collected(at(sources, nobody), { besides: [ura('00000003')] });
    expect(Object.keys(ends(besides))).toContain('core 00000003');
  });
});
