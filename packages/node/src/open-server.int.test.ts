import { r4Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { secureRandomness, systemClock } from '@stelsel/kernel';
import { createStore, storeMigrations } from '@stelsel/store';
import { testDatabase } from '@stelsel/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { openServer } from './open-server.ts';

const server = createServer({ name: 'open', clock: systemClock });
const fhirBase = 'http://127.0.0.1/fhir';

beforeAll(async () => {
  const db = await testDatabase({ schema: 'node', migrations: storeMigrations });
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  await server.register(openServer({ repository: store.repository('t', r4Model), fhirBase, clock: systemClock }), {
    prefix: '/fhir',
  });
});

const send = async (
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object | string,
  headers = {},
) => {
  const reply = await server.inject({
    method,
    url: `/fhir${path}`,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }), ...headers },
    ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const json = reply.body === '' ? {} : (JSON.parse(reply.body) as Record<string, unknown>);
  return { status: reply.statusCode, json, headers: reply.headers };
};

const patient = (id: string, family: string) => ({ resourceType: 'Patient', id, name: [{ family }] });

describe('a plain FHIR endpoint', () => {
  it('creates with its own id, reads back with ETag and Last-Modified, and as HEAD without a body', async () => {
    const created = await send('POST', '/Patient', { resourceType: 'Patient', name: [{ family: 'A' }] });
    expect(created.status).toBe(201);
    expect(created.headers.location).toMatch(/^http:\/\/127\.0\.0\.1\/fhir\/Patient\/[^/]+\/_history\/1$/);
    const read = await send('GET', `/Patient/${created.json.id}`);
    expect(read.headers.etag).toBe('W/"1"');
    expect(read.headers['last-modified']).toBeDefined();
    const head = await send('HEAD', `/Patient/${created.json.id}`);
    expect([head.status, head.json]).toEqual([200, {}]);
    const unchanged = await send('GET', `/Patient/${created.json.id}`, undefined, { 'if-none-match': 'W/"1"' });
    expect(unchanged.status).toBe(304);
  });

  it('updates with an id of the client, refuses an old version, keeps history, deletes', async () => {
    expect((await send('PUT', '/Patient/b', patient('b', 'B'))).status).toBe(201);
    expect((await send('PUT', '/Patient/b', patient('b', 'C'))).status).toBe(200);
    expect((await send('PUT', '/Patient/b', patient('b', 'D'), { 'if-match': 'W/"1"' })).status).toBe(412);
    expect((await send('PUT', '/Patient/b', patient('c', 'D'))).status).toBe(400);
    expect((await send('GET', '/Patient/b/_history')).json.entry).toHaveLength(2);
    expect((await send('DELETE', '/Patient/b')).status).toBe(204);
    expect((await send('GET', '/Patient/b')).status).toBe(410);
    expect((await send('GET', '/Patient/nobody')).status).toBe(404);
  });

  it('gives back what Prefer asks for', async () => {
    const create = (wish: string) =>
      send('POST', '/Patient', { resourceType: 'Patient' }, { prefer: `return=${wish}` });
    expect((await create('minimal')).json).toEqual({});
    expect((await create('OperationOutcome')).json.resourceType).toBe('OperationOutcome');
    expect((await create('representation')).json.resourceType).toBe('Patient');
  });

  it('creates once under If-None-Exist', async () => {
    const body = { resourceType: 'Patient', identifier: [{ system: 'urn:x', value: 'once' }] };
    const headers = { 'if-none-exist': 'identifier=urn:x|once' };
    expect((await send('POST', '/Patient', body, headers)).status).toBe(201);
    expect((await send('POST', '/Patient', body, headers)).status).toBe(200);
  });

  it('searches with the usual links, pages, and says which parameter it does not know', async () => {
    for (const id of ['p1', 'p2', 'p3']) {
      await send('PUT', `/Patient/${id}`, patient(id, 'Pagina'));
    }
    const first = await send('GET', '/Patient?family=Pagina&_count=2');
    const links = first.json.link as readonly { relation: string; url: string }[];
    expect(links[0]?.url).toBe(`${fhirBase}/Patient?family=Pagina&_count=2`);
    const next = links.find(({ relation }) => relation === 'next')?.url.slice(fhirBase.length) ?? '';
    expect((await send('GET', next)).json.entry).toHaveLength(1);
    const lenient = await send('GET', '/Patient?family=Pagina&shoe-size=40');
    expect(JSON.stringify(lenient.json)).toContain('"mode":"outcome"');
    expect(JSON.stringify(lenient.json.link)).not.toContain('shoe-size');
    const strict = await send('GET', '/Patient?shoe-size=40', undefined, { prefer: 'handling=strict' });
    expect(strict.status).toBeGreaterThanOrEqual(400);
  });

  it('performs a transaction whole, and a batch entry by entry', async () => {
    const entry = (method: string, url: string, resource?: object) => ({
      request: { method, url },
      ...(resource && { resource }),
    });
    const bundle = (type: string, ...entries: object[]) => ({ resourceType: 'Bundle', type, entry: entries });
    const good = await send(
      'POST',
      '',
      bundle('transaction', entry('PUT', 'Patient/t1', patient('t1', 'T')), entry('GET', 'Patient?family=T')),
    );
    const responses = good.json.entry as readonly { response: { status: string }; resource?: { entry?: [] } }[];
    expect(responses.map(({ response }) => response.status)).toEqual(['201 Created', '200 OK']);
    expect(responses[1]?.resource?.entry).toHaveLength(1);
    const half = bundle('transaction', entry('PUT', 'Patient/t2', patient('t2', 'T')), entry('GET', 'Patient/absent'));
    expect((await send('POST', '', half)).status).toBeGreaterThanOrEqual(400);
    expect((await send('GET', '/Patient/t2')).status).toBe(404);
    const batch = await send(
      'POST',
      '',
      bundle('batch', entry('PUT', 'Patient/t3', patient('t3', 'T')), entry('GET', 'Patient/absent')),
    );
    const answers = batch.json.entry as readonly { response: { status: string } }[];
    expect(answers.map(({ response }) => response.status.slice(0, 3))).toEqual(['201', '404']);
  });

  it.each([
    ['broken JSON', '{"resourceType":', 'FHIR-JSON-SYNTAX'],
    ['an unknown element', { resourceType: 'Patient', shoe: 1 }, 'FHIR-UNKNOWN-ELEMENT'],
    ['another type', { resourceType: 'Device' }, 'NOD-TYPE-DIFFERS'],
  ])('refuses %s and says where', async (_name, body, code) => {
    const reply = await send('POST', '/Patient', body);
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.json)).toContain(code);
  });

  it('refuses a Bundle that is too large before anything is done', async () => {
    const entry = Array.from({ length: 1001 }, () => ({ request: { method: 'GET', url: 'Patient/x' } }));
    const reply = await send('POST', '', { resourceType: 'Bundle', type: 'batch', entry });
    expect(JSON.stringify(reply.json)).toContain('NOD-BUNDLE-SIZE');
  });

  it('says in metadata what it can', async () => {
    const { json } = await send('GET', '/metadata');
    const rest = json.rest as readonly { resource: readonly { type: string; searchParam: unknown[] }[] }[];
    expect(rest[0]?.resource.find(({ type }) => type === 'Condition')?.searchParam.length).toBeGreaterThan(3);
  });
});
