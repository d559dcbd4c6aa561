/** Our own node against every exchange that has test records, over HTTP: nothing fails. */
import { certify } from '@stelsel/certification';
import { discoverExchanges, type ExchangeVersion, type TestRecord } from '@stelsel/exchanges';
import { type Resource, r4Model, stu3Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { openServer } from '@stelsel/node';
import { createStore, storeMigrations } from '@stelsel/store';
import { listen, loopbackFetcher, testDatabase } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';

const fetch = loopbackFetcher();
afterAll(() => fetch.close());
const db = await testDatabase({ schema: 'node', migrations: storeMigrations });
const store = createStore({ db, clock: systemClock, randomness: secureRandomness });

async function serve(name: string, fhir: ExchangeVersion['fhir'], records: readonly TestRecord[]): Promise<string> {
  const repository = store.repository(name, fhir === 'R4' ? r4Model : stu3Model);
  for (const { resources } of records) {
    unwrap(await repository.putAll(resources as readonly Resource[]));
  }
  const server = createServer({ name: 'product', clock: systemClock });
  let fhirBase = '';
  const deps = {
    repository,
    clock: systemClock,
    get fhirBase() {
      return fhirBase;
    },
  };
  await server.register(openServer(deps), { prefix: '/fhir' });
  fhirBase = `${await listen(server)}/fhir`;
  return fhirBase;
}

const exchanges = await discoverExchanges();
const all = await Promise.all(exchanges.map(async (exchange) => ({ exchange, tests: await exchange.tests?.() })));
const tested = all.flatMap(({ exchange, tests }) =>
  exchange.versions.flatMap((version) => {
    const records = tests?.records[version.id];
    return records === undefined ? [] : [[exchange.id, version.id, { exchange, version, records }] as const];
  }),
);

describe('our own node', () => {
  it('has exchanges to be tested for', () => {
    expect(tested.length).toBeGreaterThan(2);
  });

  it.each(tested)('serves %s %s', async (id, versionId, { exchange, version, records }) => {
    const base = await serve(`${id}-${versionId}`, version.fhir, records);
    const report = unwrap(await certify({ exchange, version, role: 'serve', base, fetch, clock: systemClock }));
    const wrong = report.results.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning');
    expect(wrong.map((result) => [result.id, result.reason?.en])).toEqual([]);
    expect(report.results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(version.queries.length);
  });
});
