/** Testing a product for the core data set: our own node behind every guard, every test of both sides of its doors. */
import { readFile } from 'node:fs/promises';
import { certify } from '@stelsel/certification';
import { discoverExchanges, type ExchangeVersion } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { createFetcher } from '@stelsel/http';
import { ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { chooseParty } from '../../apps/stelsel/src/certify/choose-party.ts';
import { identityAccess } from '../../apps/stelsel/src/certify/identity-access.ts';
import type { ClientFile } from '../../apps/stelsel/src/guarded/client-file.ts';
import { guardedEndpoint } from '../../apps/stelsel/src/guarded/guarded-endpoint.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { round } from '../measure.ts';

export const certifyBench: Bench = { names: ['certify.bgz_serve_s'], run: certifyFigures };

async function* certifyFigures(context: BenchContext): AsyncIterable<Figure> {
  const exchange = (await discoverExchanges()).find(({ id }) => id === 'bgz');
  const version = exchange?.versions.find(({ fhir }) => fhir === 'R4');
  const records = (await exchange?.tests?.())?.records[version?.id ?? ''];
  if (exchange === undefined || version === undefined || records === undefined) {
    throw new Error('the core data set has no test records');
  }
  const product = await startProduct(
    context,
    version.fhir,
    records.flatMap(({ resources }) => resources as readonly Resource[]),
  );
  const fetch = createFetcher({ allow: () => true, privateAddresses: true });
  context.onClose(() => fetch.close());
  const deps = { exchange: exchange.id, fetch, clock: systemClock, environment: {} };
  const choose = unwrap(
    chooseParty({ exchange, version, parties: [product], isCitizen: () => false, holderType: 'V4' }),
  );
  const access = identityAccess(product, choose, deps);
  const startedMs = performance.now();
  const report = unwrap(
    await certify({ exchange, version, role: 'serve', base: product.fhirBase, access, fetch, clock: systemClock }),
  );
  const value = round((performance.now() - startedMs) / 1_000);
  const failed = report.results.filter(({ outcome }) => outcome === 'failed').length;
  const size = `${report.results.length} tests, ${report.times.requests} requests with token and proof, ${failed} failed; client, node and PostgreSQL on one machine`;
  yield { name: 'certify.bgz_serve_s', value, unit: 's', size };
}

async function startProduct(
  context: BenchContext,
  fhir: ExchangeVersion['fhir'],
  resources: readonly Resource[],
): Promise<ClientFile> {
  const endpoint = await guardedEndpoint(
    {
      port: 0,
      fhir: fhir === 'R4' ? 'r4' : 'stu3',
      packages: [],
      validate: 'off',
      clock: systemClock,
      randomness: secureRandomness,
      onNote: context.note,
      fill: async (store) => {
        unwrap(await store.load(resources));
        return ok();
      },
    },
    context.onClose,
  );
  return JSON.parse(await readFile(unwrap(endpoint).clientFile, 'utf8')) as ClientFile;
}
