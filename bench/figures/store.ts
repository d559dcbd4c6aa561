/** Reading and searching through an open node against a bare HTTP route that sends the same bodies. */
import type { Database } from '@stelsel/database';
import { type Resource, r4Model } from '@stelsel/fhir';
import { createFetcher, createServer } from '@stelsel/http';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { openServer } from '@stelsel/node';
import { generatePopulation } from '@stelsel/population';
import { createStore, type Repository, storeMigrations } from '@stelsel/store';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { round } from '../measure.ts';
import { rate } from '../rate.ts';

export const storeBench: Bench = {
  names: ['read.open_ratio', 'search.open_ratio'],
  run: storeFigures,
};

const hospital = '90000001';
const batchSize = 500;
const inFlight = 16;

async function* storeFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'store', migrations: storeMigrations });
  const repository = createStore({ db, clock: systemClock, randomness: secureRandomness }).repository('bench', r4Model);
  const resources = await records(Math.max(100, Math.round(2_000 * context.scale)));
  for (let from = 0; from < resources.length; from += batchSize) {
    unwrap(await repository.putAll(resources.slice(from, from + batchSize)));
  }
  await db.query('analyze');
  const conditions = resources.filter(({ resourceType }) => resourceType === 'Condition');
  await fillRaw(db, conditions);
  await db.query('analyze');
  const get = await openNode(context, repository);
  const bare = await bareRoutes(context, db);
  const ids = conditions.map(({ id = '' }) => id);
  const patients = [...new Set(conditions.map(patientOf))];
  const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
  const size = `${resources.length} resources, HTTP without TLS; client, server and PostgreSQL on one machine`;
  yield await against(
    context,
    { name: 'read.open_ratio', size: `one Condition; ${size}` },
    (n) => get(`Condition/${pick(ids, n)}`),
    (n) => bare(`read/${pick(ids, n)}`),
  );
  yield await against(
    context,
    { name: 'search.open_ratio', size: `the Conditions of one patient; ${size}` },
    (n) => get(`Condition?patient=${encodeURIComponent(pick(patients, n))}`),
    (n) => bare(`search/${encodeURIComponent(pick(patients, n))}`),
  );
}

function patientOf({ subject }: Resource): string {
  return (subject as { readonly reference: string }).reference;
}

/** What one would write without FHIR: a table with the bodies and the two columns that are asked. */
async function fillRaw(db: Database, resources: readonly Resource[]): Promise<void> {
  await db.query('create table raw_condition (id text primary key, patient text not null, body text not null)');
  await db.query('create index raw_condition_patient on raw_condition (patient)');
  await db.query('insert into raw_condition select * from unnest($1::text[], $2::text[], $3::text[])', [
    resources.map(({ id }) => id),
    resources.map(patientOf),
    resources.map((resource) => JSON.stringify(resource)),
  ]);
}

async function openNode(context: BenchContext, repository: Repository): Promise<Get> {
  const server = createServer({ name: 'open', clock: systemClock });
  const fhirBase = 'http://127.0.0.1/fhir';
  await server.register(openServer({ repository, fhirBase, clock: systemClock }), { prefix: '/fhir' });
  return ask(context, server);
}

/** No FHIR, no row security, no version: the same server, driver and pool, and the bodies with commas between them. */
async function bareRoutes(context: BenchContext, db: Database): Promise<Get> {
  const server = createServer({ name: 'bare', clock: systemClock });
  const answer = (sql: string, name: string) => async (request: { readonly params: unknown }) => {
    const { value } = request.params as { readonly value: string };
    const rows = await db.query<{ readonly body: string }>(sql, [value], name);
    return rows.map(({ body }) => body).join(',');
  };
  server.get('/fhir/read/:value', answer('select body from raw_condition where id = $1', 'raw-read'));
  server.get('/fhir/search/:value', answer('select body from raw_condition where patient = $1', 'raw-search'));
  return ask(context, server);
}

type Get = (path: string) => Promise<void>;

async function ask(context: BenchContext, server: ReturnType<typeof createServer>): Promise<Get> {
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  const fetcher = createFetcher({ allow: () => true, privateAddresses: true });
  context.onClose(async () => {
    await fetcher.close();
    await server.close();
  });
  return async (path) => {
    const url = `${origin}/fhir/${path}`;
    const answer = unwrap(await fetcher({ method: 'GET', url, headers: { accept: 'application/fhir+json' } }));
    if (answer.status !== 200) {
      throw new Error(`${path} gave ${answer.status}: ${answer.body}`);
    }
  };
}

/** The node's rate as a part of the rate of the bare statement, measured one after the other in the same run. */
async function against(
  context: BenchContext,
  { name, size }: { readonly name: string; readonly size: string },
  ours: (n: number) => Promise<unknown>,
  raw: (n: number) => Promise<unknown>,
): Promise<Figure> {
  const options = { name, unit: 'of the bare rate', inFlight, size };
  const bare = await rate(context, options, raw);
  const node = await rate(context, options, ours);
  const ratio = round(node.value / bare.value);
  const baseline = `a route that sends the same bodies from one prepared statement, without FHIR: ${bare.value}/s, p50 ${bare.p50} ms`;
  return { ...node, value: ratio, ratio, baseline, size: `${node.value}/s through the node; ${node.size}` };
}

async function records(people: number): Promise<readonly Resource[]> {
  const found: Resource[] = [];
  for await (const { ura, resource } of generatePopulation({ people, seed: 1, nowMs: Date.UTC(2026, 10, 22) })) {
    if (ura === hospital) {
      found.push(resource as Resource);
    }
  }
  return found;
}
