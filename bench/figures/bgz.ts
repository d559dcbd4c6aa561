/** The BgZ of one person from one node, every guard on: as 27 requests and as one batch. */
import { discoverExchanges } from '@stelsel/exchanges';
import { unwrap } from '@stelsel/kernel';
import { tokenPlace } from '../../apps/stelsel/src/compose/organization-agent.ts';
import { storyPerson } from '../../apps/stelsel/src/demo/running-region.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { rateOf } from '../rate.ts';
import {
  type NodeAccess,
  type NodeRequest,
  prepareForNode,
  requestOf,
  requestOfAll,
  sendPrepared,
} from '../region/ask-node.ts';
import { benchRegion } from '../region/bench-region.ts';
import { answeringHospital, askingPractice, regionParty } from '../region/region-party.ts';

const conditions =
  'main person at the general hospital, TLS, durable log; load generator and PostgreSQL on the same machine';

/** So many are surely asked within the minute that their proofs live. */
const mostCalls = 500;
const leastCalls = 60;
const inFlight = 4;

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
  const figure = { unit: 'BgZ/s', inFlight, readCpu: region.readCpu };
  const separate = queries.map((query) => requestOf(query, bsn));
  yield rateOf(
    {
      ...figure,
      name: 'bgz.requests_per_s',
      size: `${queries.length} requests per BgZ; ${conditions}`,
    },
    await prepareCalls(context, access, separate),
    (requests) => Promise.all(requests.map((one) => sendPrepared(access, one))),
  );
  yield rateOf(
    {
      ...figure,
      name: 'bgz.batch_per_s',
      size: `1 batch of ${queries.length} per BgZ; ${conditions}`,
    },
    await prepareCalls(context, access, [requestOfAll(queries, bsn)]),
    (requests) => Promise.all(requests.map((one) => sendPrepared(access, one))),
  );
}

/** The requests of each call, signed before the clock starts; a proof lives a minute. */
function prepareCalls({ scale }: BenchContext, access: NodeAccess, requests: readonly NodeRequest[]) {
  const calls = Math.max(leastCalls, Math.round(mostCalls * scale));
  const prepare = () => Promise.all(requests.map((request) => prepareForNode(access, request)));
  return Promise.all(Array.from({ length: calls }, prepare));
}
