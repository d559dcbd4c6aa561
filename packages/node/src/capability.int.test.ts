/** The CapabilityStatement says exactly what is true: each thing it declares is tried, each thing it does not is refused. */
import { r4Model, stu3Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { secureRandomness, systemClock } from '@stelsel/kernel';
import { createStore, storeMigrations } from '@stelsel/store';
import { testDatabase } from '@stelsel/testkit';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { openServer } from './open-server.ts';

interface Coded {
  readonly code: string;
}
interface Named {
  readonly name: string;
  readonly type: string;
}
interface TypeStatement {
  readonly type: string;
  readonly interaction: readonly Coded[];
  readonly versioning: string;
  readonly readHistory: boolean;
  readonly updateCreate: boolean;
  readonly conditionalCreate: boolean;
  readonly conditionalRead: string;
  readonly conditionalUpdate: boolean;
  readonly conditionalDelete: string;
  readonly searchParam: readonly Named[];
  readonly searchInclude?: readonly string[];
  readonly searchRevInclude?: readonly string[];
}
interface Statement {
  readonly fhirVersion: string;
  readonly format: readonly string[];
  readonly patchFormat: readonly string[];
  readonly rest: readonly {
    readonly resource: readonly TypeStatement[];
    readonly interaction: readonly Coded[];
    readonly compartment?: readonly string[];
  }[];
}

const database = testDatabase({ schema: 'node', migrations: storeMigrations });
const jsonPatch = 'application/json-patch+json';
/** Types that can be made with a code only, each with the body of one. */
const samples: Readonly<Record<string, object>> = {
  Basic: { resourceType: 'Basic', code: { text: 'x' } },
  Patient: { resourceType: 'Patient', identifier: [{ system: 'urn:x', value: 'sample' }] },
  Organization: { resourceType: 'Organization', name: 'x' },
};

describe.each([r4Model, stu3Model])('the CapabilityStatement of $version', (model) => {
  let server: FastifyInstance;
  let statement: Statement;

  async function send(
    method: string,
    path: string,
    body?: object | string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const reply = await server.inject({
      method: method as 'GET',
      url: `/fhir${path}`,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }), ...headers },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: reply.statusCode, text: reply.body, type: String(reply.headers['content-type'] ?? '') };
  }

  beforeAll(async () => {
    const store = createStore({ db: await database, clock: systemClock, randomness: secureRandomness });
    const repository = store.repository(`t-${model.version}`, model);
    server = createServer({ name: 'open', clock: systemClock });
    const fhirBase = 'http://127.0.0.1/fhir';
    await server.register(openServer({ repository, fhirBase, clock: systemClock }), { prefix: '/fhir' });
    statement = JSON.parse((await send('GET', '/metadata')).text) as Statement;
  });

  const put = (type: string, id: string, headers = {}) =>
    send('PUT', `/${type}/${id}`, { ...samples[type], id }, headers);
  const patch = [{ op: 'add', path: '/language', value: 'nl' }];

  const ofType: Readonly<Record<string, (type: string) => Promise<number>>> = {
    read: async (type) => (await send('GET', `/${type}/i`)).status,
    vread: async (type) => (await send('GET', `/${type}/i/_history/1`)).status,
    update: async (type) => (await put(type, 'i')).status,
    patch: async (type) => (await send('PATCH', `/${type}/i`, patch, { 'content-type': jsonPatch })).status,
    delete: async (type) => (await put(type, 'd')) && (await send('DELETE', `/${type}/d`)).status,
    'history-instance': async (type) => (await send('GET', `/${type}/i/_history`)).status,
    'history-type': async (type) => (await send('GET', `/${type}/_history`)).status,
    create: async (type) => (await send('POST', `/${type}`, samples[type])).status,
    'search-type': async (type) => (await send('GET', `/${type}?_id=i`)).status,
  };
  const bundle = (type: string) => ({
    resourceType: 'Bundle',
    type,
    entry: [{ request: { method: 'GET', url: 'Basic' } }],
  });
  const ofSystem: Readonly<Record<string, () => Promise<number>>> = {
    transaction: async () => (await send('POST', '', bundle('transaction'))).status,
    batch: async () => (await send('POST', '', bundle('batch'))).status,
    'search-system': async () => (await send('GET', '/?_type=Basic')).status,
    'history-system': async () => (await send('GET', '/_history')).status,
  };

  const statementOf = (type: string): TypeStatement => {
    const found = statement.rest[0]?.resource.find((one) => one.type === type);
    if (found === undefined) {
      throw new Error(`${type} is not declared`);
    }
    return found;
  };

  it.each(Object.keys(samples))('has exactly the interactions it declares of %s', async (type) => {
    await put(type, 'i');
    const declared = new Set(statementOf(type).interaction.map(({ code }) => code));
    expect([...declared].filter((code) => !(code in ofType))).toEqual([]);
    for (const [code, attempt] of Object.entries(ofType)) {
      const status = await attempt(type);
      expect([code, status < 300]).toEqual([code, declared.has(code)]);
    }
  });

  it('has exactly the interactions it declares of the whole', async () => {
    const declared = new Set(statement.rest[0]?.interaction.map(({ code }) => code));
    expect([...declared].filter((code) => !(code in ofSystem))).toEqual([]);
    for (const [code, attempt] of Object.entries(ofSystem)) {
      expect([code, (await attempt()) < 300]).toEqual([code, declared.has(code)]);
    }
  });

  it.each(Object.keys(samples))('keeps the versions and conditions it declares of %s', async (type) => {
    const { versioning, updateCreate, readHistory, ...conditional } = statementOf(type);
    expect([versioning, updateCreate, readHistory]).toEqual(['versioned-update', true, true]);
    expect((await put(type, `new-${type}`)).status).toBe(201);
    expect((await put(type, `new-${type}`, { 'if-match': 'W/"9"' })).status).toBe(412);
    expect((await send('GET', `/${type}/new-${type}/_history/1`)).status).toBe(200);
    const { conditionalRead, conditionalCreate, conditionalUpdate, conditionalDelete } = conditional;
    expect([conditionalRead, conditionalCreate, conditionalUpdate, conditionalDelete]).toEqual([
      'full-support',
      true,
      true,
      'single',
    ]);
    const later = 'Thu, 01 Jan 2099 00:00:00 GMT';
    for (const headers of [{ 'if-none-match': 'W/"1"' }, { 'if-modified-since': later }]) {
      expect((await send('GET', `/${type}/new-${type}`, undefined, headers)).status).toBe(304);
    }
    const where = `_id=new-${type}`;
    expect((await send('POST', `/${type}`, samples[type], { 'if-none-exist': where })).status).toBe(200);
    expect((await send('PUT', `/${type}?${where}`, samples[type])).status).toBe(200);
    expect((await send('DELETE', `/${type}?${where}`)).status).toBe(204);
    await put(type, 'several1');
    await put(type, 'several2');
    expect((await send('DELETE', `/${type}?_id=several1,several2`)).status).toBe(412);
  });

  it('searches below what it declares as a compartment, and below nothing else', async () => {
    const declared = statement.rest[0]?.compartment?.map((url) => url.split('/').at(-1));
    for (const type of ['Patient', 'Encounter', 'Practitioner', 'RelatedPerson', 'Device']) {
      const { status } = await send('GET', `/${type}/1/Observation`);
      expect([type, status < 300]).toEqual([type, declared?.includes(type.toLowerCase())]);
    }
  });

  it('answers in the formats it declares and in no other', async () => {
    await put('Basic', 'f');
    for (const format of statement.format) {
      const answer = await send('GET', '/Basic/f', undefined, { accept: format });
      expect([answer.status, answer.type.startsWith(format)]).toEqual([200, true]);
    }
    expect((await send('GET', '/Basic/f', undefined, { accept: 'text/turtle' })).status).toBe(406);
  });

  it('patches in the formats it declares and in no other', async () => {
    await put('Basic', 'p');
    const bodies: Readonly<Record<string, string>> = {
      [jsonPatch]: JSON.stringify([{ op: 'test', path: '/id', value: 'p' }]),
      'application/fhir+json': JSON.stringify({ resourceType: 'Parameters', parameter: [operation] }),
      'application/fhir+xml':
        '<Parameters xmlns="http://hl7.org/fhir"><parameter><name value="operation"/>' +
        '<part><name value="type"/><valueCode value="delete"/></part>' +
        '<part><name value="path"/><valueString value="Basic.language"/></part></parameter></Parameters>',
    };
    expect(statement.patchFormat.toSorted()).toEqual(Object.keys(bodies).toSorted());
    for (const [type, body] of Object.entries(bodies)) {
      expect([type, (await send('PATCH', '/Basic/p', body, { 'content-type': type })).status]).toEqual([type, 200]);
    }
    expect((await send('PATCH', '/Basic/p', '<diff/>', { 'content-type': 'application/xml-patch+xml' })).status).toBe(
      415,
    );
  });

  const operation = {
    name: 'operation',
    part: [
      { name: 'type', valueCode: 'delete' },
      { name: 'path', valueString: 'Basic.language' },
    ],
  };

  const strict = { prefer: 'handling=strict' };
  const values: Readonly<Record<string, string>> = {
    date: '2026-01-01',
    number: '1',
    quantity: '1',
    reference: '1',
    string: 'x',
    token: 'x',
    uri: 'urn:x',
  };

  it('searches by every parameter it declares, and by no other', async () => {
    const types = statement.rest[0]?.resource ?? [];
    for (const { type, searchParam } of types) {
      for (const { name, type: kind } of searchParam.filter(({ type: one }) => one in values)) {
        const answer = await send(
          'GET',
          `/${type}?${name}=${encodeURIComponent(values[kind] ?? '')}&_count=1`,
          undefined,
          strict,
        );
        expect([type, name, answer.status]).toEqual([type, name, 200]);
      }
      expect((await send('GET', `/${type}?shoe-size=43`, undefined, strict)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('includes what it declares, both ways, and nothing else', async () => {
    for (const type of ['Observation', 'Patient', 'Encounter']) {
      const { searchInclude = [], searchRevInclude = [] } = statementOf(type);
      for (const [name, list] of [
        ['_include', searchInclude],
        ['_revinclude', searchRevInclude],
      ] as const) {
        for (const include of list.slice(0, 40)) {
          const answer = await send('GET', `/${type}?_id=x&${name}=${include}`, undefined, strict);
          expect([include, answer.status]).toEqual([include, 200]);
        }
        expect((await send('GET', `/${type}?_id=x&${name}=${type}:shoe-size`, undefined, strict)).status).toBe(400);
      }
    }
  });

  it('declares every resource type and no other exists', async () => {
    expect(statement.rest[0]?.resource.map(({ type }) => type)).toEqual(model.definitions.resourceTypes);
    expect((await send('GET', '/Shoe')).status).toBe(404);
  });
});
