/** Single interactions with a guarded node: token, policy, consent and durable log on every one. */
import { discoverExchanges, type ExchangeQuery } from '@stelsel/exchanges';
import { type Bsn, namingSystem, unwrap } from '@stelsel/kernel';
import { ownRecordScope } from '@stelsel/node';
import { tokenPlace } from '../../apps/stelsel/src/compose/organization-agent.ts';
import { storyPerson } from '../../apps/stelsel/src/demo/running-region.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import type { ReadCpu } from '../measure.ts';
import { rateOf } from '../rate.ts';
import {
  type NodeAccess,
  type NodeRequest,
  prepareForNode,
  requestOf,
  sendPrepared,
  sendToNode,
} from '../region/ask-node.ts';
import { benchRegion } from '../region/bench-region.ts';
import { answeringHospital, askingPractice, regionParty } from '../region/region-party.ts';

const conditions = 'every guard on, TLS, durable log; load generator and PostgreSQL on the same machine';

/** Proofs live a minute: so many are prepared as are surely used by then. */
const mostCalls = 10_000;
const leastCalls = 400;
const transactionCalls = 2_000;
const transactionEntries = 20;
/** A node serves many at once: what waits together shares statements and commits. */
const inFlight = 64;
const transactionsInFlight = 16;

export const guardedNodeBench: Bench = {
  names: ['search.guarded_per_s', 'read.guarded_per_s', 'create.guarded_per_s', 'transaction.guarded_per_s'],
  run: guardedFigures,
};

async function* guardedFigures(bench: BenchContext): AsyncIterable<Figure> {
  const region = await benchRegion(bench);
  const context = { ...bench, readCpu: region.readCpu };
  const { bsn } = storyPerson('main');
  const base = region.started.file.organizations[answeringHospital] ?? '';
  const place = { ...tokenPlace(base), purpose: 'TREAT' } as const;
  const at = { fetch: region.fetch, fhirBase: `${base}/fhir/r4` };
  const practice = await regionParty(region, askingPractice);
  const asking: NodeAccess = {
    ...at,
    token: unwrap(
      await practice.agent.tokens.token({ ...place, scope: 'bgz', attestation: practice.attestation, patient: bsn }),
    ),
  };
  const hospital = await regionParty(region, answeringHospital);
  const own: NodeAccess = {
    ...at,
    token: { authorize: hospital.agent.tokens.authorizer({ ...place, scope: ownRecordScope }) },
  };
  const query = await problemsQuery();
  yield await guarded(context, asking, requestOf(query, bsn), {
    name: 'search.guarded_per_s',
    unit: 'searches/s',
    flow: 'fhirRequests',
    size: `problems of one person for another practice; ${conditions}`,
  });
  const creation = creationOf(bsn);
  const { id } = JSON.parse(await sendToNode(own, creation, 201)) as { readonly id: string };
  yield await guarded(
    context,
    own,
    { method: 'GET', path: `Observation/${id}` },
    {
      name: 'read.guarded_per_s',
      unit: 'reads/s',
      flow: 'fhirRequests',
      size: `one Observation by the hospital's own system; ${conditions}`,
    },
  );
  yield await guarded(
    context,
    own,
    creation,
    {
      name: 'create.guarded_per_s',
      unit: 'creates/s',
      size: `one Observation by the hospital's own system; ${conditions}`,
    },
    201,
  );
  yield await guarded(
    { ...context, calls: transactionCalls, inFlight: transactionsInFlight },
    own,
    transactionOf(bsn),
    {
      name: 'transaction.guarded_per_s',
      unit: 'transactions/s',
      size: `${transactionEntries} new Observations each, by the hospital's own system; ${conditions}`,
    },
  );
}

/** Sends the same request as often as was prepared. The client's signatures are made before the clock starts. */
async function guarded(
  context: BenchContext & { readonly calls?: number; readonly inFlight?: number; readonly readCpu: ReadCpu },
  access: NodeAccess,
  request: NodeRequest,
  figure: Omit<Parameters<typeof rateOf>[0], 'inFlight'>,
  expected = 200,
): Promise<Figure> {
  const count = Math.max(leastCalls, Math.round((context.calls ?? mostCalls) * context.scale));
  const prepared = await Promise.all(Array.from({ length: count }, () => prepareForNode(access, request)));
  return rateOf({ ...figure, inFlight: context.inFlight ?? inFlight, readCpu: context.readCpu }, prepared, (one) =>
    sendPrepared(access, one, expected),
  );
}

async function problemsQuery(): Promise<ExchangeQuery> {
  const bgz = (await discoverExchanges()).find(({ id }) => id === 'bgz');
  const query = bgz?.versions[0]?.queries.find(({ type }) => type === 'Condition');
  if (query === undefined) {
    throw new Error('the BgZ has no query for problems');
  }
  return query;
}

function creationOf(bsn: Bsn): NodeRequest {
  return { method: 'POST', path: 'Observation', type: 'application/fhir+json', body: JSON.stringify(observation(bsn)) };
}

function transactionOf(bsn: Bsn): NodeRequest {
  const entry = Array.from({ length: transactionEntries }, () => ({
    resource: observation(bsn),
    request: { method: 'POST', url: 'Observation' },
  }));
  const body = JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry });
  return { method: 'POST', path: '', type: 'application/fhir+json', body };
}

function observation(bsn: Bsn): object {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    subject: { identifier: { system: namingSystem.bsn, value: bsn } },
    effectiveDateTime: '2026-11-22',
    valueQuantity: { value: 72, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
  };
}
