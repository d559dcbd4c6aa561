/** Client, server and replica of the directory, run against each other. */
import type { Database } from '@stelsel/database';
import type { Authorize } from '@stelsel/http';
import { err, ok, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressingMigrations } from './adapters/postgres/migrations.ts';
import { directoryClient } from './client/directory-client.ts';
import { addressingFaults } from './faults.ts';
import { type DirectoryReplica, directoryReplica } from './replica/directory-replica.ts';
import type { WantedExchange } from './replica/select-endpoint.ts';
import { base, clinic, hospital, type TestDirectory, testDirectory, vendor } from './testing/directory.ts';
import { departmentOf, endpointOf, organizationOf } from './testing/resources.ts';

let directory: TestDirectory;
let replica: DirectoryReplica;
let reopen: () => DirectoryReplica;

const as =
  (token: string): Authorize =>
  async () =>
    ok({ authorization: token });
const client = (token: string) => directoryClient({ fetch: directory.fetch, baseUrl: base, authorize: as(token) });
const bgz: WantedExchange = { id: 'bgz', version: '2020', fhir: 'R4' };
const offer = (ura: typeof hospital, host = 'node.example') => ({
  ura,
  tokenEndpoint: `https://${host}/${ura}/token`,
  fhir: [{ base: `https://${host}/${ura}/fhir/r4`, fhir: 'R4' as const, exchanges: [{ id: 'bgz', version: '2020' }] }],
});

let db: Database;
beforeAll(async () => {
  db = await testDatabase({ schema: 'replica', migrations: addressingMigrations });
});

beforeEach(async () => {
  directory = await testDirectory();
  for (const table of ['directory_resource', 'directory_edge', 'directory_watermark']) {
    await db.query(`delete from ${table}`);
  }
  reopen = () =>
    directoryReplica({ db, fetch: directory.fetch, authorize: as('reader'), baseUrl: base, clock: directory.clock });
  replica = reopen();
});

describe('a provider', () => {
  test('publishes its endpoints and is found within one synchronisation', async () => {
    expect(unwrap(await client(hospital).publish(offer(hospital)))).toEqual({ created: 2, updated: 0, unchanged: 0 });
    unwrap(await replica.sync());
    expect(unwrap(await replica.findEndpoint({ ura: hospital, exchange: bgz }))).toEqual({
      organization: { ura: hospital, name: 'Ziekenhuis Noord', type: 'V4' },
      fhirBase: `https://node.example/${hospital}/fhir/r4`,
      tokenEndpoint: `https://node.example/${hospital}/token`,
    });
  });

  test('that takes notices is found for them, and one that does not is not', async () => {
    unwrap(await client(hospital).publish(offer(hospital)));
    unwrap(await replica.sync());
    const notices = { ...bgz, notices: true };
    expect(await replica.findEndpoint({ ura: hospital, exchange: notices })).toMatchObject({
      fault: { code: 'ADR-NO-ENDPOINT' },
    });
    const taking = offer(hospital);
    const fhir = taking.fhir.map((place) => ({ ...place, takesNotices: true }));
    unwrap(await client(hospital).publish({ ...taking, fhir }));
    unwrap(await replica.sync());
    expect((await replica.findEndpoint({ ura: hospital, exchange: notices })).ok).toBe(true);
    expect((await replica.findEndpoint({ ura: hospital, exchange: { ...notices, fhir: 'STU3' } })).ok).toBe(false);
    expect((await replica.findEndpoint({ ura: hospital, exchange: bgz })).ok).toBe(true);
    const signals = { ...bgz, notices: `${bgz.id}-${bgz.version}` };
    expect((await replica.findEndpoint({ ura: hospital, exchange: signals })).ok).toBe(true);
    expect((await replica.findEndpoint({ ura: hospital, exchange: { ...signals, notices: 'other' } })).ok).toBe(false);
  });

  test('is found where it takes a bare signal, apart from where it answers', async () => {
    const address = `https://node.example/${hospital}/fhir/r4/notification`;
    const telling = offer(hospital);
    const fhir = telling.fhir.map((place) => ({ ...place, signals: [{ code: 'bare-signal', address }] }));
    unwrap(await client(hospital).publish({ ...telling, fhir }));
    unwrap(await replica.sync());
    const at = async (changes: Partial<WantedExchange>) => {
      const found = await replica.findEndpoint({ ura: hospital, exchange: { ...bgz, ...changes } });
      return found.ok ? found.value.fhirBase : found.fault.code;
    };
    expect(await at({ notices: 'bare-signal' })).toBe(address);
    expect(await at({})).toBe(telling.fhir[0]?.base);
    expect(await at({ notices: 'bare-signal', fhir: 'STU3' })).toBe('ADR-NO-ENDPOINT');
  });

  test('is found under the codes of national guides, and told from one that takes notices of something else', async () => {
    const guide = 'http://guide.example/CapabilityStatement/core';
    const [place] = offer(hospital).fhir;
    const exchanges = [{ id: 'other', version: '1', codes: [guide] }];
    const fhir = [{ ...(place as NonNullable<typeof place>), exchanges, takesNotices: true }];
    unwrap(await client(hospital).publish({ ...offer(hospital), fhir }));
    unwrap(await replica.sync());
    const isFound = async (changes: Partial<WantedExchange>) =>
      (await replica.findEndpoint({ ura: hospital, exchange: { ...bgz, ...changes } })).ok;
    expect([await isFound({}), await isFound({ codes: [guide] })]).toEqual([false, true]);
    expect([await isFound({ notices: true }), await isFound({ notices: true, named: true })]).toEqual([true, false]);
    expect(await isFound({ id: 'other', version: '1', notices: true, named: true })).toBe(true);
  });

  test('is found by another number that it has, and by no number that nobody has', async () => {
    unwrap(await replica.sync());
    const ura = { system: 'http://fhir.nl/fhir/NamingSystem/ura', value: hospital };
    expect(unwrap(await replica.findByNumber(ura))).toMatchObject({ ura: hospital });
    expect(await replica.findByNumber({ ...ura, system: 'http://fhir.nl/fhir/NamingSystem/agb-z' })).toMatchObject({
      fault: { code: 'ADR-UNKNOWN-ORGANIZATION' },
    });
  });

  test('publishes again without writing what is the same, and moves', async () => {
    unwrap(await client(hospital).publish(offer(hospital)));
    expect(unwrap(await client(hospital).publish(offer(hospital)))).toEqual({ created: 0, updated: 0, unchanged: 2 });
    const [fhir] = offer(hospital).fhir;
    const wider = {
      ...offer(hospital),
      fhir: [
        {
          ...(fhir as typeof fhir & object),
          exchanges: [
            { id: 'bgz', version: '2020' },
            { id: 'log', version: '1' },
          ],
        },
      ],
    };
    expect(unwrap(await client(hospital).publish(wider as ReturnType<typeof offer>))).toMatchObject({
      updated: 1,
      unchanged: 1,
    });
  });

  test('joins by mandate: its vendor publishes for it from then on, and no longer after withdrawal', async () => {
    const asVendor = client(vendor);
    expect(await asVendor.publish(offer(clinic))).toMatchObject({
      fault: { code: 'ADR-REFUSED', params: { status: 403, code: 'ADR-NO-MANDATE' } },
    });
    const mandate = { provider: clinic, to: vendor, code: 'lrza-endpoint-admin' } as const;
    unwrap(await client(clinic).mandate(mandate));
    expect(unwrap(await asVendor.publish(offer(clinic)))).toMatchObject({ created: 2 });
    unwrap(await replica.sync());
    expect(unwrap(await replica.findEndpoint({ ura: clinic, exchange: bgz })).organization.name).toBe('Kliniek Zuid');
    expect(unwrap(await client(clinic).mandate({ ...mandate, active: false }))).toMatchObject({ updated: 1 });
    expect((await asVendor.publish(offer(clinic, 'elsewhere.example'))).ok).toBe(false);
  });

  test('mandates software by its DID as well', async () => {
    unwrap(
      await client(clinic).mandate({ provider: clinic, to: `did:web:${vendor}.example`, code: 'lrza-endpoint-admin' }),
    );
    expect((await client(vendor).publish(offer(clinic))).ok).toBe(true);
  });
});

describe('the replica', () => {
  const found = async (exchange = bgz) => replica.findEndpoint({ ura: hospital, exchange });
  const write = async (method: string, resource: Record<string, unknown>, ifMatch?: string) => {
    const path = method === 'POST' ? `/${resource.resourceType}` : `/${resource.resourceType}/${resource.id}`;
    const sent = await directory.send(method, path, { body: resource, ...(ifMatch === undefined ? {} : { ifMatch }) });
    expect(sent.status, JSON.stringify(sent.body)).toBeLessThan(300);
    return sent.body;
  };
  const token = () =>
    endpointOf(organizationOf(hospital), {
      connectionType: {
        system: 'http://minvws.github.io/generiekefuncties-docs/CodeSystem/nl-gf-authorization-server-cs',
        code: 'oauth-nuts',
      },
      payloadMimeType: undefined,
      address: 'https://node.example/token',
    });
  const fhir = (more: object = {}) => endpointOf(organizationOf(hospital), more);

  test('answers nothing before the first synchronisation was complete, and everything after', async () => {
    expect(await found()).toMatchObject({ fault: { kind: 'unavailable', code: 'ADR-NOT-SYNCED' } });
    unwrap(await replica.sync());
    expect(await found()).toMatchObject({ fault: { code: 'ADR-NO-ENDPOINT' } });
    expect(unwrap(await replica.organizations()).map(({ ura }) => ura)).toEqual([hospital, clinic, vendor]);
  });

  test('keeps its answers when the directory is away, also after a restart', async () => {
    unwrap(await client(hospital).publish(offer(hospital)));
    unwrap(await replica.sync());
    const away = directoryReplica({
      db: await testDatabase({ schema: 'replica', migrations: addressingMigrations }),
      fetch: async () => err(addressingFaults('ADR-UNREACHABLE')),
      authorize: as('reader'),
      baseUrl: base,
      clock: directory.clock,
    });
    expect(await away.sync()).toMatchObject({ fault: { code: 'ADR-UNREACHABLE' } });
    expect(await away.findOrganization(hospital)).toMatchObject({ fault: { code: 'ADR-NOT-SYNCED' } });
    replica = reopen();
    expect((await found()).ok).toBe(true);
  });

  test('after the first load only changes are fetched; the boundary is inclusive and applying again changes nothing', async () => {
    expect(unwrap(await replica.sync()).loaded).toHaveLength(5);
    const endpoint = await write('POST', fhir());
    await write('POST', token());
    expect(unwrap(await replica.sync()).loaded).toEqual([]);
    expect((await found()).ok).toBe(true);
    const again = unwrap(await replica.sync());
    expect(again.changes).toBeGreaterThan(0);
    expect((await found()).ok).toBe(true);
    await write('PUT', { ...endpoint, status: 'off' }, 'W/"1"');
    unwrap(await replica.sync());
    expect((await found()).ok).toBe(false);
  });

  test('several versions in one history end with the newest (trap 27)', async () => {
    unwrap(await replica.sync());
    await write('POST', token());
    let endpoint = await write('POST', fhir());
    for (const [at, address] of [
      'https://a.example/fhir',
      'https://b.example/fhir',
      'https://c.example/fhir',
    ].entries()) {
      endpoint = await write('PUT', { ...endpoint, address }, `W/"${at + 1}"`);
    }
    unwrap(await replica.sync());
    expect(unwrap(await found()).fhirBase).toBe('https://c.example/fhir');
  });

  test('status alone is not enough: the period counts (trap 34)', async () => {
    await write('POST', token());
    await write('POST', fhir({ address: 'https://old.example/fhir', period: { end: '2026-12-01T00:00:00Z' } }));
    await write('POST', fhir({ address: 'https://new.example/fhir', period: { start: '2026-12-01T00:00:00Z' } }));
    unwrap(await replica.sync());
    expect(unwrap(await found()).fhirBase).toBe('https://old.example/fhir');
    directory.clock.advance(9 * 24 * 60 * 60 * 1000);
    expect(unwrap(await found()).fhirBase).toBe('https://new.example/fhir');
  });

  test.each([
    ['another version of the exchange', { ...bgz, version: '2017' }],
    ['another exchange', { ...bgz, id: 'medication' }],
    ['another FHIR version', { ...bgz, fhir: 'STU3' as const }],
  ])('an endpoint does not serve %s (trap 35)', async (_what, exchange) => {
    await write('POST', token());
    await write('POST', fhir());
    unwrap(await replica.sync());
    expect((await found()).ok).toBe(true);
    expect(await found(exchange)).toMatchObject({ fault: { code: 'ADR-NO-ENDPOINT' } });
  });

  test('an endpoint of the other national list serves an exchange by its data categories', async () => {
    await write('POST', token());
    const payloadType = [
      {
        coding: [
          {
            system: 'http://minvws.github.io/generiekefuncties-docs/CodeSystem/nl-gf-data-categories-cs',
            code: 'Condition',
          },
        ],
      },
    ];
    await write('POST', fhir({ payloadType }));
    unwrap(await replica.sync());
    expect((await found()).ok).toBe(false);
    expect((await found({ ...bgz, categories: ['Condition'] })).ok).toBe(true);
  });

  test('a service comes before its organisation, a parent after', async () => {
    await write('POST', token());
    await write('POST', fhir());
    const special = await write(
      'POST',
      fhir({ address: 'https://service.example/fhir', managingOrganization: organizationOf(hospital) }),
    );
    unwrap(await replica.sync());
    await write('POST', {
      resourceType: 'HealthcareService',
      active: true,
      providedBy: organizationOf(hospital),
      endpoint: [{ reference: `Endpoint/${special.id}` }],
    });
    unwrap(await replica.sync());
    expect(unwrap(await found()).fhirBase).toBe('https://service.example/fhir');
  });

  test('an organisation without an address of its own answers at that of its parent', async () => {
    await write('POST', token());
    await write('POST', fhir());
    const stored = unwrap(await directory.repository.read('Organization', `ura-${clinic}`));
    const child = { ...JSON.parse(stored.text), partOf: organizationOf(hospital) };
    unwrap(await directory.repository.update(child, { ifMatch: 1 }));
    unwrap(await replica.sync());
    const answer = unwrap(await replica.findEndpoint({ ura: clinic, exchange: bgz }));
    expect(answer).toMatchObject({ organization: { ura: clinic }, fhirBase: 'https://node.example/fhir/r4' });
  });

  test('references may dangle and circle: the load does not mind (trap 33)', async () => {
    await write('POST', departmentOf(organizationOf(hospital), { endpoint: [{ reference: 'Endpoint/nowhere' }] }));
    unwrap(await replica.sync());
    expect(unwrap(await replica.findOrganization(hospital)).name).toBe('Ziekenhuis Noord');
  });

  test('two organisations under one URA: neither is used (trap 32)', async () => {
    unwrap(await replica.sync());
    const double = {
      resourceType: 'Organization',
      id: 'double',
      active: true,
      name: 'Nep',
      identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/ura', value: hospital }],
    };
    unwrap(await directory.repository.putAll([double]));
    unwrap(await replica.sync());
    expect(await replica.findOrganization(hospital)).toMatchObject({ fault: { code: 'ADR-UNKNOWN-ORGANIZATION' } });
    expect((await replica.findOrganization(clinic)).ok).toBe(true);
  });

  test('what is inactive or entered in error is hidden', async () => {
    await write('POST', token());
    const endpoint = await write('POST', fhir());
    unwrap(await replica.sync());
    await write('PUT', { ...endpoint, status: 'entered-in-error' }, 'W/"1"');
    unwrap(await replica.sync());
    expect((await found()).ok).toBe(false);
    const stored = unwrap(await directory.repository.read('Organization', `ura-${clinic}`));
    unwrap(await directory.repository.update({ ...JSON.parse(stored.text), active: false }, { ifMatch: 1 }));
    unwrap(await replica.sync());
    expect(await replica.findOrganization(clinic)).toMatchObject({ fault: { code: 'ADR-UNKNOWN-ORGANIZATION' } });
  });
});
