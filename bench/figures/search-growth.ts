/** Whether a search about one person becomes slower when the store holds twenty times as much, loaded in order of time. */
import type { Database } from '@stelsel/database';
import { parseSearch, type Resource, r4Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { type BulkStore, createStore, type Repository, storeMigrations } from '@stelsel/store';
import { cpuTimes, parentOf } from '../cpu-times.ts';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { type Measurement, measureEach, type ReadCpu, round } from '../measure.ts';

export const searchGrowthBench: Bench = { names: ['search.growth_ratio'], run: growthFigures };

const small = 100_000;
const large = 2_000_000;
/** What one person has, spread over years, so that it never lies together in the order of loading. */
const perPerson = 40;
const batchSize = 500;
const loaders = 3;
const searches = 20_000;

async function* growthFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'growth', migrations: storeMigrations });
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  const repository = store.repository('bench', r4Model);
  const bulk = store.bulk('bench', r4Model);
  const readCpu = await cpuOf(db);
  const persons = (resources: number): number => Math.max(50, Math.round((resources * context.scale) / perPerson));
  const [few, many] = [persons(small), persons(large)];
  await load(bulk, 0, few);
  await settle(db);
  const before = await searchPersons(repository, few, readCpu);
  context.note(
    `  ${few * perPerson} resources: p50 ${before.p50} ms, p99 ${before.p99} ms; loading ${many * perPerson} ...`,
  );
  await load(bulk, few, many);
  await settle(db);
  const after = await searchPersons(repository, many, readCpu);
  const ratio = round(after.p99 / before.p99);
  yield {
    name: 'search.growth_ratio',
    value: ratio,
    unit: 'p99 of the large store / of the small one',
    p50: after.p50,
    p95: after.p95,
    p99: after.p99,
    ...cpuIn(after),
    ratio,
    baseline: `${few * perPerson} resources: p50 ${before.p50}, p95 ${before.p95}, p99 ${before.p99} ms, processor time ${before.cpuMsClient ?? '-'} ms and ${before.cpuMsDatabase ?? '-'} ms in PostgreSQL`,
    size: `${many * perPerson} resources of ${many} persons, loaded in order of time; Observations of one person with a code, in the process`,
  };
}

function cpuIn({ cpuMsClient, cpuMsDatabase }: Measurement): Partial<Figure> {
  return {
    ...(cpuMsClient === undefined ? {} : { cpuMsClient }),
    ...(cpuMsDatabase === undefined ? {} : { cpuMsDatabase }),
  };
}

/** What autovacuum does on its own within minutes of such a load. */
async function settle(db: Database): Promise<void> {
  await db.query('vacuum analyze');
}

/** Visit after visit: every person in turn gets one more resource, for each moment in time. One batch is in memory for each loader. */
async function load(bulk: BulkStore, from: number, to: number): Promise<void> {
  const rest = batches(from, to);
  const loader = async (): Promise<void> => {
    for (const batch of rest) {
      unwrap(await bulk.load(batch));
    }
  };
  await Promise.all(Array.from({ length: loaders }, loader));
}

function* batches(from: number, to: number): Generator<readonly Resource[]> {
  for (let moment = 0; moment < perPerson; moment += 1) {
    for (let person = from; person < to; person += batchSize) {
      const persons = Math.min(batchSize, to - person);
      yield Array.from({ length: persons }, (_, place) => observation(person + place, moment));
    }
  }
}

/** Of this process and PostgreSQL: nothing else takes part. */
async function cpuOf(db: Database): Promise<ReadCpu> {
  const [row] = await db.query<{ readonly pid: number }>('select pg_backend_pid() as pid');
  const postmaster = await parentOf(row?.pid ?? 0).catch(() => 0);
  return () => cpuTimes({ servers: [], postmaster });
}

function observation(person: number, moment: number): Resource {
  const day = new Date(Date.UTC(2020, 0, 1 + moment * 30)).toISOString();
  return {
    resourceType: 'Observation',
    id: `o${moment}-${person}`,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: String(1_000 + (moment % 8)) }], text: 'Meting' },
    subject: { reference: `Patient/${person}` },
    effectiveDateTime: day,
    valueQuantity: { value: 70 + (moment % 10), unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    note: [{ text: 'Gemeten op het spreekuur, zittend, na vijf minuten rust. '.repeat(8) }],
  };
}

function searchPersons(repository: Repository, persons: number, readCpu: ReadCpu): Promise<Measurement> {
  // A stride without a common factor with the number of persons, so that neighbours are never asked one after the other.
  const asked = Array.from({ length: searches }, (_, n) => (n * 7_919) % persons);
  return measureEach(
    asked,
    async (person) => {
      const pairs = [['patient', `Patient/${person}`] as const, ['code', 'http://loinc.org|1003'] as const];
      const page = unwrap(await repository.search(unwrap(parseSearch('Observation', pairs, r4Model))));
      if (page.matches.length !== perPerson / 8) {
        throw new Error(`person ${person} has ${page.matches.length} results`);
      }
    },
    1,
    readCpu,
  );
}
