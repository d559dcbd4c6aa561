/** The table of the index: how fast it fills, and whether a lookup gets slower when it grows. */
import type { Database } from '@stelsel/database';
import type { DataCategory } from '@stelsel/exchanges';
import { parsePseudonym, parseUra, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { localizationMigrations, postgresRegistry, type Registry } from '@stelsel/localization';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { round } from '../measure.ts';
import { rate } from '../rate.ts';

export const localizationBench: Bench = {
  names: ['localization.fill_per_s', 'localization.growth_ratio'],
  run: localizationFigures,
};

const categories: readonly DataCategory[] = ['Condition', 'AllergyIntolerance', 'Patient', 'Logging'];
const holdersPerPerson = 5;
const rowsPerPerson = categories.length * holdersPerPerson;
const smallRows = 10_000;
const fullRows = 2_000_000;
const peoplePerBatch = 50;

async function* localizationFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'localization', migrations: localizationMigrations });
  const registry = postgresRegistry(db, systemClock);
  const known: Uint8Array[] = [];
  const filled = await fill(registry, smallRows / rowsPerPerson, known);
  yield {
    name: 'localization.fill_per_s',
    value: filled.perSecond,
    unit: 'registrations/s',
    size: `${smallRows} registrations in transactions of ${peoplePerBatch * rowsPerPerson}, one after the other, without HTTP`,
  };
  const small = await lookups(context, registry, known, smallRows);
  const rows = Math.max(2 * smallRows, Math.round(fullRows * context.scale));
  await grow(db, rows - smallRows);
  const large = await lookups(context, registry, known, rows);
  yield {
    ...large,
    name: 'localization.growth_ratio',
    value: round(large.value / small.value),
    unit: 'of the rate of the small table',
    ratio: round(large.value / small.value),
    baseline: `${small.value}/s on ${smallRows} rows`,
  };
}

function lookups(
  context: BenchContext,
  registry: Registry,
  known: readonly Uint8Array[],
  rows: number,
): Promise<Figure> {
  return rate(
    context,
    {
      name: '',
      unit: '',
      inFlight: 8,
      flow: 'localizationLookups',
      size: `lookups of the register on ${rows} rows, without HTTP`,
    },
    async (n) => {
      const found = unwrap(await registry.find([pseudonymOf(known[n % known.length])], categories, 1_000));
      if (found.length !== rowsPerPerson) {
        throw new Error(`found ${found.length} of ${rowsPerPerson} registrations`);
      }
    },
  );
}

async function fill(registry: Registry, people: number, known: Uint8Array[]): Promise<{ readonly perSecond: number }> {
  const at = performance.now();
  for (let done = 0; done < people; done += peoplePerBatch) {
    const batch = Array.from({ length: Math.min(peoplePerBatch, people - done) }, () => secureRandomness.bytes(32));
    known.push(...batch);
    unwrap(await registry.apply(batch.flatMap(registrationsOf)));
  }
  return { perSecond: round(((people * rowsPerPerson) / (performance.now() - at)) * 1_000) };
}

function registrationsOf(person: Uint8Array) {
  const pseudonym = pseudonymOf(person);
  return Array.from({ length: holdersPerPerson }, (_, holder) =>
    categories.map((category) => ({
      kind: 'register' as const,
      holding: {
        id: secureRandomness.uuid(),
        pseudonym,
        category,
        ura: unwrap(parseUra(String(90_000_001 + holder))),
        holderType: 'V4',
        source: { system: 'urn:bench', value: 'system' },
      },
    })),
  ).flat();
}

/** Many more people than the benchmark asks about, made by the database itself. */
async function grow(db: Database, rows: number): Promise<void> {
  await db.query(
    `insert into holding select sha256(person::text::bytea), category, (90000000 + holder)::text, 'urn:bench|system', gen_random_uuid(), 'V4'
     from generate_series(1, $1::int) person, generate_series(1, $2::int) holder, unnest($3::text[]) category`,
    [Math.ceil(rows / rowsPerPerson), holdersPerPerson, categories],
  );
  await db.query('analyze holding');
}

function pseudonymOf(bytes: Uint8Array | undefined) {
  return unwrap(parsePseudonym(Buffer.from(bytes ?? []).toString('base64url')));
}
