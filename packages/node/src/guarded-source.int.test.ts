/** The same guards before an existing FHIR server: whatever the store answers, the proxy answers, word for word. */
import { type Exchange, queryParameters, queryPath } from '@stelsel/exchanges';
import { type FhirModel, type Resource, r4Model, stu3Model } from '@stelsel/fhir';
import { createServer, type Fetcher, type FetchRequest } from '@stelsel/http';
import { namingSystem, ok, systemClock, type Ura, unwrap } from '@stelsel/kernel';
import { type FhirServerRepository, fhirServerRepository, type Repository } from '@stelsel/store';
import { listen, loopbackFetcher } from '@stelsel/testkit';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openServer } from './open-server.ts';
import { followRecord } from './registration/follow-record.ts';
import { followSource } from './registration/follow-source.ts';
import type { Registered, SourceMark } from './registration/ports.ts';
import { codesOf, problems, type Reply, send, withoutTime } from './testing/ask-node.ts';
import { fill, recordsOf } from './testing/records.ts';
import { anna, bram, carla, citizen, gp, hospital, type TestNode, testNode } from './testing/test-node.ts';

let node: TestNode;
/** The same hospital with the same content in the store. */
let kept: TestNode;
/** What stands in the other server, and the way to it, of each version. */
const sources = new Map<FhirModel, Repository>();
const proxies = new Map<FhirModel, FhirServerRepository>();
let sent: FetchRequest[] = [];
let away = false;

/** The hospital's record stands in another server. */
async function behindProxy(ura: Ura, own: Repository): Promise<Repository> {
  if (ura !== hospital) {
    return own;
  }
  const server = createServer({ name: 'source', clock: systemClock });
  const place = { base: '' };
  const deps = {
    repository: own,
    clock: systemClock,
    get fhirBase() {
      return place.base;
    },
  };
  await server.register(openServer(deps), { prefix: '/fhir' });
  place.base = `${await listen(server)}/fhir`;
  const fetch = loopbackFetcher();
  const watched: Fetcher = (request) => {
    sent.push(request);
    return fetch(away ? { ...request, url: 'http://127.0.0.1:9/fhir' } : request);
  };
  const { model } = own;
  const proxy = fhirServerRepository({ url: place.base, fetch: watched, model, clock: systemClock });
  sources.set(model, own);
  proxies.set(model, proxy);
  return proxy;
}

beforeAll(async () => {
  node = await testNode({ repositoryOf: behindProxy });
  kept = await testNode();
  for (const repository of [kept.tenants.get(hospital)?.repository, sources.get(r4Model)]) {
    await fill(repository as Repository, recordsOf('anna', anna), recordsOf('bram', bram));
  }
  for (const repository of [kept.stu3Tenants.get(hospital)?.repository, sources.get(stu3Model)]) {
    await fill(repository as Repository, stu3RecordsOf('anna', anna), stu3RecordsOf('bram', bram));
  }
});

beforeEach(() => {
  away = false;
  sent = [];
  node.actAs(gp);
  kept.actAs(gp);
  node.endGrants(anna);
  node.setConsent({ ok: true, value: { GGC002: 'permit', GGC012: 'permit', GGC013: 'permit' } });
  node.logged.length = 0;
});

function stu3RecordsOf(name: string, bsn: string): readonly Resource[] {
  const subject = { reference: `Patient/${name}` };
  return [
    { resourceType: 'Patient', id: name, identifier: [{ system: namingSystem.bsn, value: bsn }] },
    { resourceType: 'Condition', id: `${name}-asthma`, clinicalStatus: 'active', subject },
    { resourceType: 'Procedure', id: `${name}-op`, status: 'completed', subject },
    { resourceType: 'AllergyIntolerance', id: `${name}-nuts`, verificationStatus: 'confirmed', patient: subject },
  ];
}

const both = async (sentTo: Parameters<typeof send>[2]) =>
  [await send(kept, hospital, sentTo), await send(node, hospital, sentTo)] as const;
const shown = (reply: Reply) => ({ status: reply.status, entries: reply.entries.toSorted(), codes: codesOf(reply) });
const bgz = () => node.deps.exchanges.find(({ id }) => id === 'bgz') as Exchange;

describe('a record behind an existing FHIR server', () => {
  it.each([
    ['R4', 'r4', 5],
    ['STU3', 'stu3', 2],
  ] as const)('answers every query of the BgZ in %s as the store does', async (version, fhir, least) => {
    const queries = bgz().versions.flatMap((one) => (one.fhir === version ? one.queries : []));
    expect(queries.length).toBeGreaterThan(20);
    let found = 0;
    for (const query of queries) {
      const form = queryParameters(query, anna);
      const [stored, proxied] = await both({
        path: query.operation === undefined ? `${query.type}/_search` : queryPath(query),
        form,
        fhir,
      });
      expect({ query: query.type, ...shown(proxied) }).toEqual({ query: query.type, ...shown(stored) });
      found += proxied.entries.length;
    }
    expect(found).toBeGreaterThan(least);
  });

  it('answers the BgZ as one batch', async () => {
    const queries = bgz().versions.flatMap(({ fhir, queries: all }) => (fhir === 'R4' ? all : []));
    const entry = queries.map((query) => {
      const params = new URLSearchParams(queryParameters(query, anna).map(([name, value]): string[] => [name, value]));
      const place = query.operation === undefined ? query.type : queryPath(query);
      return { request: { method: 'GET', url: `${place}?${params}` } };
    });
    const [stored, proxied] = await both({ path: '', resource: { resourceType: 'Bundle', type: 'batch', entry } });
    const statuses = (reply: Reply) =>
      (reply.resource.entry as readonly { response: { status: string } }[]).map(({ response }) => response.status);
    expect(statuses(proxied)).toEqual(statuses(stored));
    expect(statuses(proxied).every((status) => status.startsWith('200'))).toBe(true);
  });

  it('withholds without consent, to the letter as if nothing were there', async () => {
    node.setConsent({ ok: true, value: { GGC002: 'deny', GGC012: 'deny', GGC013: 'deny' } });
    const withheld = await send(node, hospital, problems(anna));
    node.setConsent({ ok: true, value: { GGC002: 'permit', GGC012: 'permit', GGC013: 'permit' } });
    node.actAs({ ...gp, patient: carla });
    const nothing = await send(node, hospital, problems(carla));
    expect(withheld.entries).toEqual([]);
    expect(withoutTime(withheld.text)).toBe(withoutTime(nothing.text));
    expect(node.logged.map(({ outcome }) => outcome)).toEqual(['withheld-consent', 'holds-nothing']);
  });

  it('refuses who may not ask, before the source hears of it', async () => {
    node.actAs({ ...citizen(bram), scope: ['bgz'] });
    kept.actAs({ ...citizen(bram), scope: ['bgz'] });
    const [stored, proxied] = await both(problems(anna));
    expect(shown(proxied)).toEqual(shown(stored));
    expect(proxied.status).toBe(403);
    expect(sent).toEqual([]);
  });

  it('never puts a person in an address of the source', async () => {
    await send(node, hospital, problems(anna));
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.filter(({ url }) => decodeURIComponent(url).includes(anna))).toEqual([]);
  });

  it('fails, and does not look empty, when the source is away', async () => {
    away = true;
    const reply = await send(node, hospital, problems(anna));
    expect([reply.status, codesOf(reply)]).toEqual([503, ['STO-SOURCE-AWAY']]);
    expect(node.logged.map(({ outcome }) => outcome)).toEqual(['failed-server']);
  });
});

describe.each([r4Model, stu3Model])('the index, for a record behind an existing FHIR server in $version', (model) => {
  const source = () => sources.get(model) as Repository;
  const patients = model === r4Model ? ['patient-anna', 'patient-bram'] : ['anna', 'bram'];

  function following(scanMs = 3_600_000) {
    const repository = proxies.get(model) as FhirServerRepository;
    const told: string[] = [];
    const registered = new Map<string, Registered>();
    let mark: SourceMark | undefined;
    let nowMs = Date.now();
    const clock = { nowMs: () => nowMs };
    const follow = followRecord({
      exchanges: node.deps.exchanges,
      tenantOf: () => ({
        ura: hospital,
        type: 'V4',
        repository,
        others: [],
        index: {
          register: async (all) => {
            told.push(...all.map(({ category }) => `+${category}`));
            return ok();
          },
          withdraw: async (all) => {
            told.push(...all.flatMap(({ categories }) => (categories ?? []).map((category) => `-${category}`)));
            return ok();
          },
        },
        tokenFor: async () => ok('token'),
        subscribe: async () => ok(),
      }),
      registered: {
        categoriesOf: async () => ok(new Set()),
        read: async (_tenant, subject) => ok(registered.get(subject)),
        write: async (_tenant, subject, now) => {
          registered.set(subject, now);
          return ok();
        },
      },
    });
    const round = followSource({
      tenant: 't',
      repository,
      follow,
      clock,
      scanMs,
      registered: { subjects: async () => ok([...registered.keys()]) },
      marks: {
        read: async () => ok(mark),
        write: async (_tenant, next) => {
          mark = next;
          return ok();
        },
      },
    });
    return { told, registered, round, later: (ms: number) => (nowMs += ms) };
  }

  it('hears of everybody at first, of a change after that, and of who is gone', async () => {
    const { told, registered, round, later } = following();
    unwrap(await round());
    expect([...registered.keys()].toSorted()).toEqual(patients);
    expect(told).toContain('+Condition');
    told.length = 0;
    const flag = { resourceType: 'Flag', id: 'new', status: 'active', code: { text: 'MRSA' } };
    unwrap(await source().update({ ...flag, subject: { reference: `Patient/${patients[0]}` } }));
    later(1_000);
    unwrap(await round());
    expect(told).toEqual(['+Alert']);
    told.length = 0;
    unwrap(await source().delete('Flag', 'new'));
    later(1_000);
    unwrap(await round());
    expect(told).toEqual(['-Alert']);
  });

  it('is not told that everything went when the source is away', async () => {
    const { told, round, later } = following(0);
    unwrap(await round());
    told.length = 0;
    away = true;
    later(1_000);
    expect(await round()).toMatchObject({ fault: { code: 'STO-SOURCE-AWAY' } });
    expect(told).toEqual([]);
  });
});
