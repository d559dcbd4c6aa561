/** The BgZ of one person from one node, every guard on: as 27 requests and as one batch. */
import { discoverExchanges } from '@stelsel/exchanges';
import { unwrap } from '@stelsel/kernel';
import { tokenPlace } from '../../apps/stelsel/src/compose/organization-agent.ts';
import { storyPerson } from '../../apps/stelsel/src/demo/running-region.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { rate } from '../rate.ts';
import { askAllAtOnce, askQuery } from '../region/ask-node.ts';
import { benchRegion } from '../region/bench-region.ts';
import { answeringHospital, askingPractice, regionParty } from '../region/region-party.ts';

const conditions =
  'main person at the general hospital, TLS, durable log; load generator and PostgreSQL on the same machine';

export const bgzBench: Bench = { names: ['bgz.requests_per_s', 'bgz.batch_per_s'], run: bgzFigures };

async function* bgzFigures(context: BenchContext): AsyncIterable<Figure> {
  const region = await benchRegion(context);
  const party = await regionParty(region, askingPractice);
  const { bsn } = storyPerson('main');
  const queries = (await discoverExchanges()).find(({ id }) => id === 'bgz')?.versions[0]?.queries ?? [];
  const base = region.started.file.organizations[answeringHospital] ?? '';
  const place = tokenPlace(base);
  const ask = { ...place, scope: 'bgz', purpose: 'TREAT', attestation: party.attestation, patient: bsn } as const;
  const access = {
    fetch: region.fetch,
    fhirBase: `${base}/fhir/r4`,
    token: unwrap(await party.agent.tokens.token(ask)),
  };
  yield rate(
    context,
    {
      name: 'bgz.requests_per_s',
      unit: 'BgZ/s',
      inFlight: 4,
      durationMs: 10_000,
      readCpu: region.readCpu,
      size: `${queries.length} requests per BgZ; ${conditions}`,
    },
    () => Promise.all(queries.map((query) => askQuery(access, query, bsn))),
  );
  yield rate(
    context,
    {
      name: 'bgz.batch_per_s',
      unit: 'BgZ/s',
      inFlight: 4,
      durationMs: 10_000,
      readCpu: region.readCpu,
      size: `1 batch of ${queries.length} per BgZ; ${conditions}`,
    },
    () => askAllAtOnce(access, queries, bsn),
  );
}
