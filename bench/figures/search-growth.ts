/** Whether a search about one person becomes slower when the store holds twenty times as much, loaded in order of time. */
import type { Database } from '@stelsel/database';
import { parseSearch, type Resource, r4Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { type BulkStore, createStore, type Repository, storeMigrations } from '@stelsel/store';
import { cpuTimes, parentOf } from '../cpu-times.ts';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { type Measurement, measureInTurns, type ReadCpu, round, type Side } from '../measure.ts';

export const searchGrowthBench: Bench = { names: ['search.growth_ratio'], run: growthFigures };

const small = 100_000;
const large = 2_000_000;
/** What one person has, spread over years, so that it never lies together in the order of loading. */
const perPerson = 40;
const batchSize = 500;
const loaders = 3;
/** As many as there are persons in the large store: each is met once, and those of the small store again and again. */
const searches = 50_000;
/** Searches of one store before it is the turn of the other. */
const turn = 200;

interface Loaded {
  readonly db: Database;
  readonly repository: Repository;
  readonly persons: number;
}

async function* growthFigures(context: BenchContext): AsyncIterable<Figure> {
  const few = await loaded(context, 'growth_small', small);
  const many = await loaded(context, 'growth_large', large);
  const [before, after] = await measureInTurns([searchesOf(few), searchesOf(many)], turn, await cpuOf(many.db));
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
    baseline: `${few.persons * perPerson} resources: p50 ${before.p50}, p95 ${before.p95}, p99 ${before.p99} ms, processor time ${before.cpuMsClient ?? '-'} ms and ${before.cpuMsDatabase ?? '-'} ms in PostgreSQL`,
    size: `${many.persons * perPerson} resources of ${many.persons} persons, loaded in order of time; Observations of one person with a code, in the process, in turns of ${turn} with the small store`,
  };
}

/** A store of its own in which every person is seen again and again, at rest. */
async function loaded(context: BenchContext, schema: string, resources: number): Promise<Loaded> {
  const db = await benchDatabase(context, { schema, migrations: storeMigrations });
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  const persons = Math.max(50, Math.round((resources * context.scale) / perPerson));
  context.note(`  loading ${persons * perPerson} resources ...`);
  await load(store.bulk('bench', r4Model), persons);
  await settle(db);
  return { db, repository: store.repository('bench', r4Model), persons };
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
async function load(bulk: BulkStore, persons: number): Promise<void> {
  const rest = batches(persons);
  const loader = async (): Promise<void> => {
    for (const batch of rest) {
      unwrap(await bulk.load(batch));
    }
  };
  await Promise.all(Array.from({ length: loaders }, loader));
}

function* batches(persons: number): Generator<readonly Resource[]> {
  for (let moment = 0; moment < perPerson; moment += 1) {
    for (let person = 0; person < persons; person += batchSize) {
      const length = Math.min(batchSize, persons - person);
      yield Array.from({ length }, (_, place) => observation(person + place, moment));
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

function searchesOf({ repository, persons }: Loaded): Side<number> {
  return {
    // A stride without a common factor with the number of persons, so that neighbours are never asked one after the other.
    items: Array.from({ length: searches }, (_, n) => (n * 7_919) % persons),
    work: async (person) => {
      const pairs = [['patient', `Patient/${person}`] as const, ['code', 'http://loinc.org|1003'] as const];
      const page = unwrap(await repository.search(unwrap(parseSearch('Observation', pairs, r4Model))));
      if (page.matches.length !== perPerson / 8) {
        throw new Error(`person ${person} has ${page.matches.length} results`);
      }
    },
  };
}
