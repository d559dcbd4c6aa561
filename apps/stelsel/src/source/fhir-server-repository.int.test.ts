/** A repository before another FHIR server keeps the whole contract of our own tables; the other server is one of ours. */
import { r4Model, type SearchPair, stu3Model, withSearchParameters } from '@stelsel/fhir';
import { createServer, type Fetcher, type FetchRequest, httpFaults } from '@stelsel/http';
import { err, namingSystem, ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { openServer } from '@stelsel/node';
import { createStore, fhirServerRepository, personalTypes, storeMigrations } from '@stelsel/store';
import { find, patient, repositoryContract } from '@stelsel/store/repository.contract';
import { listen, loopbackFetcher, testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';

const database = testDatabase({ schema: 'node', migrations: storeMigrations, poolMax: 8 });
const fetch = loopbackFetcher();
let sources = 0;

async function openSource(through: (fetch: Fetcher) => Fetcher = (plain) => plain, model = r4Model) {
  sources += 1;
  const store = createStore({ db: await database, clock: systemClock, randomness: secureRandomness });
  const server = createServer({ name: 'source', clock: systemClock });
  const repository = store.repository(`source${sources}`, model);
  const place = { base: '' };
  await server.register(
    async (app) => {
      const deps = {
        repository,
        get fhirBase() {
          return place.base;
        },
        clock: systemClock,
      };
      await app.register(openServer(deps));
    },
    { prefix: '/fhir' },
  );
  place.base = `${await listen(server)}/fhir`;
  const proxy = fhirServerRepository({ url: place.base, fetch: through(fetch), model, clock: systemClock });
  return { proxy, repository, base: place.base };
}

for (const model of [r4Model, stu3Model]) {
  const open = async () => (await openSource(undefined, model)).proxy;
  repositoryContract('FHIR server behind the node', model, open, { erasure: true });
}

/** A source in R4 that answers every request the same. */
function sourceThatAnswers(status: number, body: string) {
  const answer: Fetcher = async ({ url }) =>
    ok(url.endsWith('/metadata') ? spoken('4.0.1') : { status, headers: {}, body });
  return fhirServerRepository({
    url: 'https://source.example/fhir',
    fetch: answer,
    model: r4Model,
    clock: systemClock,
  });
}

const resource = ['Patient', 'Condition'].map((type) => ({
  type,
  interaction: [{ code: 'read' }, { code: 'search-type' }],
  searchParam: ['identifier', 'patient', 'category'].map((name) => ({ name, type: 'token' })),
}));
/** A source that can only be read and searched by a few parameters. */
const spoken = (fhirVersion: string, rest: object = { resource }) => ({
  status: 200,
  headers: {},
  body: JSON.stringify({ resourceType: 'CapabilityStatement', fhirVersion, rest: [{ mode: 'server', ...rest }] }),
});

const empty = '{"resourceType":"Bundle","type":"searchset"}';

describe('a source in trouble', () => {
  it.each([
    ['refuses our sign-in', 401, '', 'STO-SOURCE-REFUSED', 'unavailable'],
    ['fails', 500, '', 'STO-SOURCE-ANSWER', 'unavailable'],
    ['is too busy', 429, '', 'STO-SOURCE-BUSY', 'busy'],
    ['answers something that is not JSON', 200, '<html>', 'STO-SOURCE-ANSWER', 'unavailable'],
    ['answers another resource', 200, '{"resourceType":"Patient"}', 'STO-SOURCE-ANSWER', 'unavailable'],
    ['has no such search', 404, '', 'STO-SOURCE-CANNOT', 'unsupported'],
  ])('that %s is a failure, never an empty answer', async (_, status, body, code, kind) => {
    const answer = await find(sourceThatAnswers(status, body), 'Condition', [['patient', 'p1']]);
    expect(answer).toMatchObject({ ok: false, fault: { code, kind } });
  });

  it('that cannot be reached is a failure, and one that answers with nothing is empty', async () => {
    const away = fhirServerRepository({ url: 'http://127.0.0.1:9/fhir', fetch, model: r4Model, clock: systemClock });
    expect(await find(away, 'Condition', [['patient', 'p1']])).toMatchObject({ fault: { code: 'STO-SOURCE-AWAY' } });
    const page = await find(sourceThatAnswers(200, empty), 'Condition', [['patient', 'p1']]);
    expect(unwrap(page)).toEqual({ matches: [], included: [] });
  });

  it('that links its next page to elsewhere is not followed', async () => {
    for (const url of ['https://elsewhere.example/fhir/Condition?page=2', 'https://source.example/other?page=2']) {
      const body = JSON.stringify({ resourceType: 'Bundle', type: 'searchset', link: [{ relation: 'next', url }] });
      const answer = await find(sourceThatAnswers(200, body), 'Condition', [['patient', 'p1']]);
      expect(answer).toMatchObject({ fault: { code: 'STO-SOURCE-ANSWER', params: { problem: 'link.next' } } });
    }
  });

  it('that answers about more persons than it was asked for has those left out', async () => {
    const entry = ['p1', 'p2'].map((id) => ({
      resource: { resourceType: 'Condition', id: `of-${id}`, subject: { reference: `Patient/${id}` } },
    }));
    const repository = sourceThatAnswers(200, JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry }));
    const page = unwrap(await find(repository, 'Condition', [['patient', 'p1']], { subjects: ['p1'] }));
    expect(page.matches.map(({ id }) => id)).toEqual(['of-p1']);
  });

  it('that leaves a parameter out of a search in silence is a failure: its answer is wider than the question', async () => {
    const bsn = 'http://fhir.nl/fhir/NamingSystem/bsn';
    const patient = (value: string) => ({ resourceType: 'Patient', id: value, identifier: [{ system: bsn, value }] });
    const condition = (code: string) => ({
      resourceType: 'Condition',
      id: code,
      subject: { reference: 'Patient/p1' },
      category: [{ coding: [{ system: 'urn:x', code }] }],
    });
    const source = (...resources: readonly object[]) => {
      const entry = resources.map((resource) => ({ resource }));
      return sourceThatAnswers(200, JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry }));
    };
    const identifier = { system: bsn, value: '999990019' };
    const all = source(patient('999990019'), patient('999990020'));
    const problem = 'search Patient <> identifier';
    expect(await all.personKeys(identifier)).toMatchObject({
      fault: { code: 'STO-SOURCE-ANSWER', params: { problem } },
    });
    expect(unwrap(await source(patient('999990019')).personKeys(identifier))).toContain('999990019');
    const asked: SearchPair[] = [
      ['patient', 'Patient/p1'],
      ['category', 'urn:x|a'],
    ];
    const wide = await find(source(condition('a'), condition('b')), 'Condition', asked);
    expect(wide).toMatchObject({ fault: { params: { problem: 'search Condition <> category' } } });
    expect(unwrap(await find(source(condition('a')), 'Condition', asked)).matches).toHaveLength(1);
  });

  it('that answers late, or with more than is read, is a failure that does not say where it stands', async () => {
    const faults = [
      [httpFaults('HTTP-TIMEOUT', { host: 'inside.example', timeoutMs: 10 }), 'STO-SOURCE-LATE'],
      [httpFaults('HTTP-TOO-LARGE', { host: 'inside.example', maxBytes: 10 }), 'STO-SOURCE-ANSWER'],
      [httpFaults('HTTP-CERTIFICATE', { host: 'inside.example', cause: 'CERT_HAS_EXPIRED' }), 'STO-SOURCE-AWAY'],
      [httpFaults('HTTP-NOT-ALLOWED', { host: 'inside.example' }), 'STO-SOURCE-AWAY'],
    ] as const;
    for (const [failed, code] of faults) {
      const answer: Fetcher = async ({ url }) => (url.endsWith('/metadata') ? ok(spoken('4.0.1')) : err(failed));
      const source = fhirServerRepository({
        url: 'https://inside.example',
        fetch: answer,
        model: r4Model,
        clock: systemClock,
      });
      const found = await find(source, 'Condition', [['patient', 'p1']]);
      expect(found).toMatchObject({ fault: { code } });
      expect(JSON.stringify(found)).not.toContain('inside.example');
    }
  });

  it('that is asked for some elements only still shows whose they are: they are cut afterwards', async () => {
    const asked: FetchRequest[] = [];
    const answer: Fetcher = async (request) => {
      asked.push(request);
      return ok(request.url.endsWith('/metadata') ? spoken('4.0.1') : { status: 200, headers: {}, body: empty });
    };
    const url = 'https://source.example/fhir';
    const source = fhirServerRepository({ url, fetch: answer, model: r4Model, clock: systemClock });
    const wish = [
      ['_elements', 'code'],
      ['_summary', 'true'],
    ] as const;
    unwrap(await find(source, 'Condition', [['patient', 'p1'], ...wish]));
    unwrap(
      await find(source, 'Condition', [
        ['patient', 'p1'],
        ['_count', '2'],
      ]),
    );
    expect(asked.slice(1).map(({ body }) => body)).toEqual(['patient=p1', 'patient=p1&_count=2']);
  });

  it('that names its own address has it taken out of references and attachments, also with its slashes escaped', async () => {
    const base = 'https://source.example/fhir';
    const body = JSON.stringify({
      resourceType: 'Patient',
      id: 'b',
      photo: [{ url: `${base}/Binary/1` }],
      link: [{ other: { reference: `${base}/Patient/2` }, type: 'seealso' }],
      extension: [{ url: 'https://source.example/fhir/StructureDefinition/own', valueBoolean: true }],
    });
    for (const text of [body, body.replaceAll('/', String.raw`\/`)]) {
      const read = unwrap(await sourceThatAnswers(200, text).read('Patient', 'b'));
      expect(JSON.parse(read.text)).toMatchObject({
        photo: [{ url: 'Binary/1' }],
        link: [{ other: { reference: 'Patient/2' } }],
        extension: [{ url: 'https://source.example/fhir/StructureDefinition/own' }],
      });
    }
  });

  it('that reads another resource than was asked is a failure', async () => {
    const source = sourceThatAnswers(200, '{"resourceType":"Patient","id":"b"}');
    expect(await source.read('Patient', 'a')).toMatchObject({ fault: { code: 'STO-SOURCE-ANSWER' } });
    expect(unwrap(await source.read('Patient', 'b')).id).toBe('b');
  });
});

describe('what a source is told', () => {
  it('never has a person in an address', async () => {
    const sent: FetchRequest[] = [];
    const { proxy } = await openSource((plain) => (request) => {
      sent.push(request);
      return plain(request);
    });
    const bsn = '999900018';
    unwrap(await proxy.putAll([patient(bsn, { id: 'p1' }), patient(bsn, { id: 'p2' }), patient(bsn, { id: 'p3' })]));
    const where = [['identifier', `${namingSystem.bsn}|${bsn}`]] as const;
    unwrap(await proxy.personKeys({ system: namingSystem.bsn, value: bsn }));
    const first = unwrap(await find(proxy, 'Patient', [...where, ['_count', '1']]));
    unwrap(await find(proxy, 'Patient', [...where, ['_count', '1'], ['_cursor', first.next ?? '']]));
    await proxy.deleteWhere('Patient', where);
    await proxy.update(patient(bsn), { condition: where });
    await proxy.create(patient(bsn), { ifNoneExist: where });
    expect(sent.length).toBeGreaterThan(6);
    expect(sent.filter(({ url }) => decodeURIComponent(url).includes(bsn))).toEqual([]);
  });

  it('carries our sign-in, and is not asked at all without it', async () => {
    const seen: unknown[] = [];
    const { proxy, base } = await openSource((plain) => (request) => {
      seen.push(request.headers?.authorization);
      return plain(request);
    });
    void proxy;
    const answer: Fetcher = async (request) => {
      seen.push(request.headers?.authorization);
      return ok(request.url.endsWith('/metadata') ? spoken('4.0.1') : { status: 200, headers: {}, body: empty });
    };
    const signed = fhirServerRepository({
      url: base,
      fetch: answer,
      model: r4Model,
      clock: systemClock,
      headers: async () => ok({ authorization: 'Bearer abc' }),
    });
    unwrap(await find(signed, 'Condition', [['patient', 'p1']]));
    expect(seen).toEqual(['Bearer abc', 'Bearer abc']);
  });

  it('names the version in every request when it has two at one base, and only then', async () => {
    const accepted = async (namesVersion: boolean) => {
      const seen: unknown[] = [];
      const answer: Fetcher = async ({ url, headers }) => {
        seen.push(headers?.accept);
        return ok(url.endsWith('/metadata') ? spoken('3.0.2') : { status: 200, headers: {}, body: empty });
      };
      const url = 'https://source.example/fhir';
      const both = fhirServerRepository({ url, fetch: answer, model: stu3Model, clock: systemClock, namesVersion });
      unwrap(await find(both, 'Condition', [['patient', 'p1']]));
      return seen;
    };
    expect(await accepted(true)).toEqual(Array(2).fill('application/fhir+json; fhirVersion=3.0'));
    expect(await accepted(false)).toEqual(Array(2).fill('application/fhir+json'));
  });

  it('is nothing at all when it speaks another version', async () => {
    const { base } = await openSource(undefined, stu3Model);
    const misread = fhirServerRepository({ url: base, fetch, model: r4Model, clock: systemClock });
    const code = 'STO-SOURCE-VERSION';
    expect(await find(misread, 'Condition', [['patient', 'p1']])).toMatchObject({ fault: { code } });
    expect(await misread.create(patient('999900018'))).toMatchObject({ fault: { code } });
    const { proxy } = await openSource(undefined, stu3Model);
    expect(unwrap(await proxy.capability()).fhirVersion).toBe('3.0.2');
  });

  it('in a transaction has addresses of its own, not those of this node', async () => {
    const { proxy, repository } = await openSource();
    unwrap(await repository.update(patient('999900018', { id: 'p1', active: true })));
    const base = 'https://node.example/90000001/fhir/r4';
    const entry = [
      { request: { method: 'PUT', url: `${base}/Patient/p2` }, resource: patient('999900031', { id: 'p2' }) },
      { request: { method: 'GET', url: `${base}/Patient?_id=p1&_elements=active` } },
    ];
    const bundle = { resourceType: 'Bundle', type: 'transaction', entry };
    const [written, found] = unwrap(await proxy.transaction(bundle, { base }));
    expect(written?.written).toMatchObject({ outcome: 'created', id: 'p2' });
    expect(found?.page?.matches.map(({ text }) => text.includes('999900018'))).toEqual([true]);
  });

  it('is read with what packages have added since', async () => {
    const { proxy } = await openSource();
    const code = 'shoe-size';
    const added = {
      url: 'http://example.org/SearchParameter/shoe-size',
      code,
      type: 'token',
      base: ['Basic'],
      expression: 'Basic.code',
    };
    const model = withSearchParameters(r4Model, [{ resourceType: 'SearchParameter', status: 'active', ...added }]);
    expect(proxy.inModel(model).model.searchParameters.find('Basic', code)).toBeDefined();
    expect(await find(proxy.inModel(model), 'Basic', [[code, 'x']])).toMatchObject({
      fault: { code: 'STO-SOURCE-CANNOT' },
    });
    expect(unwrap(await find(proxy.inModel(model), 'Basic', [['code', 'x']])).matches).toEqual([]);
  });

  it('points at what it can do itself', async () => {
    const { proxy } = await openSource();
    expect(unwrap(await proxy.capability())).toMatchObject({ fhirVersion: '4.0.1' });
    expect(personalTypes(unwrap(await proxy.capability()))).toContain('Observation');
  });
});
