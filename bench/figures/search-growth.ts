/** Whether a search about one person becomes slower when the store holds twenty times as much, loaded in order of time. */
import { parseSearch, type Resource, r4Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { createStore, type Repository, storeMigrations } from '@stelsel/store';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { type Measurement, measureEach, round } from '../measure.ts';

export const searchGrowthBench: Bench = { names: ['search.growth_ratio'], run: growthFigures };

const small = 100_000;
const large = 2_000_000;
/** What one person has, spread over years, so that it never lies together in the order of loading. */
const perPerson = 40;
const batchSize = 500;
const searches = 4_000;

async function* growthFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'growth', migrations: storeMigrations });
  const repository = createStore({ db, clock: systemClock, randomness: secureRandomness }).repository('bench', r4Model);
  const persons = (resources: number): number => Math.max(50, Math.round((resources * context.scale) / perPerson));
  const [few, many] = [persons(small), persons(large)];
  await load(repository, 0, few);
  await db.query('analyze');
  const before = await searchPersons(repository, few);
  context.note(
    `  ${few * perPerson} resources: p50 ${before.p50} ms, p99 ${before.p99} ms; loading ${many * perPerson} ...`,
  );
  await load(repository, few, many);
  await db.query('analyze');
  const after = await searchPersons(repository, many);
  const ratio = round(after.p99 / before.p99);
  yield {
    name: 'search.growth_ratio',
    value: ratio,
    unit: 'p99 of the large store / of the small one',
    p50: after.p50,
    p95: after.p95,
    p99: after.p99,
    ratio,
    baseline: `${few * perPerson} resources: p50 ${before.p50}, p95 ${before.p95}, p99 ${before.p99} ms`,
    size: `${many * perPerson} resources of ${many} persons, loaded in order of time; Observations of one person with a code, in the process`,
  };
}

/** Visit after visit: every person in turn gets one more resource, for each moment in time. */
async function load(repository: Repository, from: number, to: number): Promise<void> {
  let batch: Resource[] = [];
  for (let moment = 0; moment < perPerson; moment += 1) {
    for (let person = from; person < to; person += 1) {
      batch.push(observation(person, moment));
      if (batch.length >= batchSize) {
        unwrap(await repository.putAll(batch));
        batch = [];
      }
    }
  }
  unwrap(await repository.putAll(batch));
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

function searchPersons(repository: Repository, persons: number): Promise<Measurement> {
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
  );
}
