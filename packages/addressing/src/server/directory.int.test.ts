/** ITI-130, ITI-90 and ITI-91 as a provider, a vendor and a stranger meet them. */
import { namingSystem } from '@stelsel/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { clinic, hospital, type Sent, type TestDirectory, testDirectory, vendor } from '../testing/directory.ts';
import { departmentOf, endpointOf, mandateOf, organizationOf } from '../testing/resources.ts';

let directory: TestDirectory;
beforeAll(async () => {
  directory = await testDirectory();
});

const own = organizationOf(hospital);
const others = organizationOf(clinic);
const post = (type: string, body: object, as = hospital): Promise<Sent> =>
  directory.send('POST', `/${type}`, { body, as });
const put = (body: object, ifMatch: string, as = hospital): Promise<Sent> => {
  const { resourceType, id } = body as { resourceType: string; id: string };
  return directory.send('PUT', `/${resourceType}/${id}`, { body, as, ifMatch });
};
const created = async (type: string, body: object, as = hospital): Promise<Sent['body']> => {
  const sent = await post(type, body, as);
  expect(sent.status, JSON.stringify(sent.body)).toBe(201);
  return sent.body;
};

describe('versions', () => {
  test('create, read and update carry a weak ETag; an update with the seen version succeeds', async () => {
    const first = await post('Endpoint', endpointOf(own));
    expect(first.headers.etag).toBe('W/"1"');
    expect(first.headers.location).toContain(`/Endpoint/${first.body.id}/_history/1`);
    const read = await directory.send('GET', `/Endpoint/${first.body.id}`);
    expect(read.headers.etag).toBe('W/"1"');
    const second = await put({ ...first.body, name: 'BgZ' }, 'W/"1"');
    expect([second.status, second.headers.etag]).toEqual([200, 'W/"2"']);
  });

  test('a stale If-Match is 412, a missing or strange one is refused and nothing changes (trap 36)', async () => {
    const body = await created('Endpoint', endpointOf(own));
    expect((await put({ ...body, name: 'a' }, 'W/"1"')).status).toBe(200);
    expect(await put({ ...body, name: 'b' }, 'W/"1"')).toMatchObject({ status: 412, code: 'ADR-STALE' });
    expect((await put({ ...body, name: 'b' }, '1')).code).toBe('ADR-IF-MATCH');
    expect((await directory.send('PUT', `/Endpoint/${body.id}`, { body })).code).toBe('ADR-IF-MATCH');
    expect((await directory.send('GET', `/Endpoint/${body.id}`)).body.name).toBe('a');
  });

  test('nothing is deleted: 405', async () => {
    const body = await created('Endpoint', endpointOf(own));
    expect((await directory.send('DELETE', `/Endpoint/${body.id}`)).status).toBe(405);
    expect((await directory.send('GET', `/Endpoint/${body.id}`)).status).toBe(200);
  });

  test('an update cannot choose a new id or another id than its address', async () => {
    const body = await created('Endpoint', endpointOf(own));
    expect((await directory.send('PUT', '/Endpoint/other', { body, ifMatch: 'W/"1"' })).code).toBe('ADR-ID');
    expect((await put({ ...body, id: 'unseen' }, 'W/"1"')).status).toBe(404);
  });
});

describe('profiles', () => {
  test.each([
    ['a payload without code', { payloadType: [{ text: 'BgZ' }] }, 'Endpoint.payloadType'],
    [
      'a payload of an unknown list',
      { payloadType: [{ coding: [{ system: 'urn:x', code: 'y' }] }] },
      'Endpoint.payloadType',
    ],
    ['no fhirVersion', { payloadMimeType: ['application/fhir+json'] }, 'Endpoint.payloadMimeType'],
    ['an address with a query', { address: 'https://node.example/fhir?x=1' }, 'Endpoint.address'],
    ['plain http elsewhere', { address: 'http://node.example/fhir' }, 'Endpoint.address'],
    ['a reversed period', { period: { start: '2026-02-01', end: '2026-01-01' } }, 'Endpoint.period'],
    ['implicitRules', { implicitRules: 'urn:x' }, 'Endpoint.implicitRules'],
    ['no owner', { managingOrganization: undefined }, 'Endpoint.managingOrganization'],
  ])('an endpoint with %s is 422 and names the place', async (_what, more, at) => {
    const body = JSON.parse(JSON.stringify(endpointOf(own, more)));
    expect(await post('Endpoint', body)).toMatchObject({ status: 422, code: 'ADR-PROFILE', at });
  });

  test('an endpoint of either national list, with spaces and another order in its media type, is accepted', async () => {
    const payloadType = [{ coding: [{ system: namingSystem.dataCategory, code: 'Condition' }] }];
    const payloadMimeType = ['application/fhir+json;charset=utf-8; fhirVersion="4.0"'];
    expect((await post('Endpoint', endpointOf(own, { payloadType, payloadMimeType }))).status).toBe(201);
  });

  test('an organisation without number and parent is 422; a department under its parent is accepted', async () => {
    const lost = { resourceType: 'Organization', name: 'Nergens' };
    expect(await post('Organization', lost)).toMatchObject({ status: 422, at: 'Organization.identifier' });
    expect((await post('Organization', departmentOf(own))).status).toBe(201);
  });

  test.each([
    ['Patient', { resourceType: 'Patient' }, 404],
    ['Organization', { resourceType: 'Endpoint' }, 400],
  ])('%s is refused when it is not what the directory keeps or the address says', async (type, body, status) => {
    expect((await post(type, body)).status).toBe(status);
  });
});

describe('mandates', () => {
  test('a provider writes its own; a stranger does not, not even under its number', async () => {
    expect((await post('Endpoint', endpointOf(own))).status).toBe(201);
    expect(await post('Endpoint', endpointOf(own), clinic)).toMatchObject({ status: 403, code: 'ADR-NO-MANDATE' });
    const byNumber = endpointOf({ identifier: { system: namingSystem.ura, value: hospital } });
    expect((await post('Endpoint', byNumber, clinic)).status).toBe(403);
    expect((await post('Endpoint', byNumber)).status).toBe(201);
  });

  test('the walk goes up by partOf: departments, their services and their endpoints belong to the provider', async () => {
    const ward = await created('Organization', departmentOf(own));
    const room = await created('Organization', departmentOf({ reference: `Organization/${ward.id}` }));
    const service = { resourceType: 'HealthcareService', providedBy: { reference: `Organization/${room.id}` } };
    expect((await post('HealthcareService', service)).status).toBe(201);
    expect((await post('HealthcareService', service, clinic)).status).toBe(403);
  });

  test('a circle of partOf has no owner', async () => {
    const a = await created('Organization', departmentOf(own));
    const b = await created('Organization', departmentOf({ reference: `Organization/${a.id}` }));
    const circle = { ...a, partOf: { reference: `Organization/${b.id}` } };
    expect(await put(circle, 'W/"1"')).toMatchObject({ status: 200 });
    expect(await post('Endpoint', endpointOf({ reference: `Organization/${a.id}` }))).toMatchObject({
      code: 'ADR-NO-OWNER',
    });
  });

  test('a mandate opens what it says, from the next write on, until it is withdrawn', async () => {
    expect((await post('Endpoint', endpointOf(own), vendor)).status).toBe(403);
    const mandate = await created('OrganizationAffiliation', mandateOf(own, vendor, 'lrza-endpoint-admin'));
    expect((await post('Endpoint', endpointOf(own), vendor)).status).toBe(201);
    expect((await post('Organization', departmentOf(own), vendor)).status).toBe(403);
    expect((await post('Endpoint', endpointOf(others), vendor)).status).toBe(403);
    expect((await put({ ...mandate, active: false }, 'W/"1"')).status).toBe(200);
    expect((await post('Endpoint', endpointOf(own), vendor)).status).toBe(403);
  });

  test('a mandate outside its period opens nothing; within it does', async () => {
    const past = { period: { start: '2020-01-01', end: '2021-01-01' } };
    await created('OrganizationAffiliation', mandateOf(others, vendor, 'lrza-careprovider-admin', past), clinic);
    expect((await post('Organization', departmentOf(others), vendor)).status).toBe(403);
    const now = { period: { start: '2026-01-01' } };
    await created('OrganizationAffiliation', mandateOf(others, vendor, 'lrza-careprovider-admin', now), clinic);
    expect((await post('Organization', departmentOf(others), vendor)).status).toBe(201);
  });

  test('only the provider gives a mandate: nobody mandates themselves, nor does the mandated party', async () => {
    const theirs = mandateOf(others, vendor);
    expect(await post('OrganizationAffiliation', theirs, vendor)).toMatchObject({
      status: 403,
      code: 'ADR-OWN-MANDATE',
    });
    expect((await post('OrganizationAffiliation', theirs, clinic)).status).toBe(201);
  });

  test('nothing is taken over by giving it another parent (trap 37)', async () => {
    const ward = await created('Organization', departmentOf(others), clinic);
    const stolen = { ...ward, partOf: own };
    expect(await put(stolen, 'W/"1"', hospital)).toMatchObject({ status: 403, code: 'ADR-NO-MANDATE' });
    expect((await put(stolen, 'W/"1"', clinic)).status).toBe(403);
    const endpoint = await created('Endpoint', endpointOf(others), clinic);
    expect((await put({ ...endpoint, managingOrganization: own }, 'W/"1"', hospital)).status).toBe(403);
    expect((await put({ ...endpoint, name: 'van ons' }, 'W/"1"', clinic)).status).toBe(200);
  });

  test('the register alone gives numbers and names: nobody becomes the vendor of a mandate by writing its number', async () => {
    const { body, headers } = await directory.send('GET', `/Organization/ura-${hospital}`);
    const invented = { ...departmentOf(own), identifier: [{ system: namingSystem.ura, value: '90009999' }] };
    expect((await post('Organization', invented)).code).toBe('ADR-REGISTER');
    const borrowed = { ...departmentOf(own), identifier: [{ system: namingSystem.kvk, value: '90005678' }] };
    expect((await post('Organization', borrowed)).code).toBe('ADR-REGISTER');
    expect((await put({ ...body, name: 'Ander' }, headers.etag ?? '')).code).toBe('ADR-REGISTER');
    expect((await put({ ...body, identifier: undefined, partOf: own }, headers.etag ?? '')).code).toBe('ADR-REGISTER');
    expect((await put({ ...body, alias: ['Noord'] }, headers.etag ?? '')).status).toBe(200);
  });

  test('without a token, or with one that only reads, nothing is written', async () => {
    const body = endpointOf(own);
    expect((await directory.send('POST', '/Endpoint', { body, as: 'nobody' })).status).toBe(401);
    expect((await directory.send('POST', '/Endpoint', { body, as: 'reader' })).status).toBe(403);
    expect((await directory.send('GET', '/Endpoint', { as: 'reader' })).status).toBe(200);
  });
});

describe('transactions', () => {
  const entry = (resource: object, request: object, fullUrl?: string) => ({
    ...(fullUrl ? { fullUrl } : {}),
    resource,
    request,
  });
  const bundle = (...entries: object[]) => ({ resourceType: 'Bundle', type: 'transaction', entry: entries });
  const send = (body: object, as = hospital) => directory.send('POST', '/', { body, as });
  const urn = 'urn:uuid:0c4c2b5e-7a7d-4b7b-9f53-0f9a4a3e6f11';

  test('a department and its endpoint come in together', async () => {
    const sent = await send(
      bundle(
        entry(departmentOf(own), { method: 'POST', url: 'Organization' }, urn),
        entry(endpointOf({ reference: urn }), { method: 'POST', url: 'Endpoint' }),
      ),
    );
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    expect(sent.body).toMatchObject({
      type: 'transaction-response',
      entry: [{ response: { status: '201 Created' } }, {}],
    });
  });

  test('one entry without mandate refuses all, and names the entry', async () => {
    const count = async () =>
      (await directory.send('GET', '/Organization?partof=Organization/ura-90000001&_count=500')).body.entry;
    const before = await count();
    const sent = await send(
      bundle(
        entry(departmentOf(own), { method: 'POST', url: 'Organization' }),
        entry(endpointOf(others), { method: 'POST', url: 'Endpoint' }),
      ),
    );
    expect(sent).toMatchObject({ status: 403, at: expect.stringContaining('Bundle.entry[1]') });
    expect(await count()).toEqual(before);
  });

  test('a mandate of the same transaction opens nothing', async () => {
    const mandate = mandateOf(others, hospital);
    const sent = await send(
      bundle(
        entry(mandate, { method: 'POST', url: 'OrganizationAffiliation' }),
        entry(endpointOf(others), { method: 'POST', url: 'Endpoint' }),
      ),
    );
    expect(sent.status).toBe(403);
  });

  test.each([
    ['a deletion', { request: { method: 'DELETE', url: 'Endpoint/x' } }],
    ['a conditional update', entry(endpointOf(own), { method: 'PUT', url: 'Endpoint?identifier=x' })],
    ['an update without If-Match', entry({ ...endpointOf(own), id: 'x' }, { method: 'PUT', url: 'Endpoint/x' })],
    ['a conditional create', entry(endpointOf(own), { method: 'POST', url: 'Endpoint', ifNoneExist: 'identifier=x' })],
    ['a batch', undefined],
  ])('%s is refused', async (_what, one) => {
    const body = one === undefined ? { ...bundle(), type: 'batch' } : bundle(one);
    expect((await send(body)).status).toBe(400);
  });

  test('an update of the seen version is accepted, of another it is 412', async () => {
    const endpoint = await created('Endpoint', endpointOf(own));
    const write = (ifMatch: string) =>
      send(bundle(entry({ ...endpoint, name: 'x' }, { method: 'PUT', url: `Endpoint/${endpoint.id}`, ifMatch })));
    expect((await write('W/"1"')).status).toBe(200);
    expect((await write('W/"1"')).status).toBe(412);
  });
});

describe('reading', () => {
  test('a search pages by next links and carries the time of the server', async () => {
    for (let at = 0; at < 3; at += 1) {
      await created('Organization', departmentOf(others, { name: `Afdeling ${at}` }), clinic);
    }
    const first = await directory.send('GET', `/Organization?partof=Organization/ura-${clinic}&_count=2`);
    expect(first.body.entry).toHaveLength(2);
    expect(first.body.meta).toEqual({ lastUpdated: new Date(directory.clock.nowMs()).toISOString() });
    const next = (first.body.link as { relation: string; url: string }[]).find(({ relation }) => relation === 'next');
    const second = await directory.send('GET', (next?.url ?? '').replace('https://directory.example', ''));
    expect((second.body.entry as unknown[]).length).toBeGreaterThan(0);
  });

  test('an unknown parameter is refused, a known one answers', async () => {
    expect((await directory.send('GET', '/Organization?flavour=sweet')).code).toBe('ADR-PARAMETER');
    const found = await directory.send('GET', `/Organization?identifier=${namingSystem.ura}|${hospital}`);
    expect(found.body.entry).toHaveLength(1);
  });

  test('history since a moment is inclusive and newest first (trap 28)', async () => {
    directory.clock.advance(60_000);
    const since = new Date(directory.clock.nowMs()).toISOString();
    const body = await created('Endpoint', endpointOf(own));
    await put({ ...body, name: 'later' }, 'W/"1"');
    const { body: history } = await directory.send('GET', `/Endpoint/_history?_since=${encodeURIComponent(since)}`);
    const entries = history.entry as { response: { etag: string }; resource: { id: string } }[];
    expect(entries.filter(({ resource }) => resource.id === body.id).map(({ response }) => response.etag)).toEqual([
      'W/"2"',
      'W/"1"',
    ]);
    expect((await directory.send('GET', '/Endpoint/_history?_since=yesterday')).status).toBe(400);
  });

  test('reads, refusals and writes are in the log before the answer', async () => {
    directory.events.length = 0;
    await directory.send('GET', `/Organization/ura-${hospital}`);
    await post('Endpoint', endpointOf(others), hospital);
    await directory.send('GET', '/Endpoint', { as: 'nobody' });
    expect(directory.events.map(({ act, outcome, ground }) => [act, outcome, ground])).toEqual([
      ['read', 'answered', undefined],
      ['directory-write', 'refused-right', 'ADR-NO-MANDATE'],
      ['search', 'refused-token', 'ADR-SCOPE'],
    ]);
  });

  test('says what it can', async () => {
    const { body } = await directory.send('GET', '/metadata');
    expect(JSON.stringify(body)).toContain('history-type');
    expect(JSON.stringify(body)).not.toContain('"delete"');
  });
});
