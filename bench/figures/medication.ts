/** One medication overview of 200 building blocks: parsed, read, merged, joined into treatments, compared and put into words. */
import { generatePopulation, storyPeople } from '@stelsel/population';
import { type AskedSource, medicationOverview, viewsOf } from '@stelsel/zibs';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure } from '../measure.ts';

const blocks = 200;
const nowMs = Date.UTC(2026, 10, 22);

type Resource = Parameters<typeof viewsOf>[0][number];

export const medicationBench: Bench = { names: ['medication.overview_ms'], run: medicationFigures };

async function* medicationFigures(context: BenchContext): AsyncIterable<Figure> {
  const told = repeated(await recordsOfTheStory());
  const sources = told.map(([ura]): AskedSource => ({ ura, name: ura, status: 'done' }));
  const answers = told.map(([ura, resources]) => ({ ura, text: JSON.stringify(resources) }));
  const overview = () => {
    // Parsed anew, as every answer is: what was read of a resource is remembered with it.
    const views = answers.flatMap(({ ura, text }) =>
      viewsOf(JSON.parse(text) as Resource[], { source: { ura, name: ura }, person: 'one' }),
    );
    return medicationOverview({ views, sources, momentMs: nowMs });
  };
  const { rows } = overview();
  const differences = rows.flatMap((row) => row.differences).length;
  const options = { durationMs: Math.max(400, 3_000 * context.scale), inFlight: 1 };
  const { p50, p95, p99, count } = await measure(async () => overview(), options);
  const size = `${blocks} building blocks of ${told.length} sources into ${rows.length} treatments with ${differences} differences; one thread, ${count} times`;
  yield { name: 'medication.overview_ms', value: p50, unit: 'ms', p50, p95, p99, size };
}

async function recordsOfTheStory(): Promise<ReadonlyMap<string, readonly Resource[]>> {
  const index = storyPeople.findIndex(({ role }) => role === 'medication');
  const holders = storyPeople[index]?.holders ?? [];
  const found = new Map<string, Resource[]>();
  let resources = 0;
  for await (const { ura, resource } of generatePopulation({ people: index + 1, nowMs })) {
    const treatment = JSON.stringify(resource).includes('mbh-aafke');
    if (holders.includes(ura) && treatment && resources < blocks) {
      found.set(ura, [...(found.get(ura) ?? []), resource]);
      resources += 1;
    }
  }
  return found;
}

/** The story again and again as other treatments, until there are enough building blocks. */
function repeated(
  records: ReadonlyMap<string, readonly Resource[]>,
): readonly (readonly [ura: string, resources: Resource[]])[] {
  const told = new Map<string, Resource[]>();
  let count = 0;
  for (let round = 0; count < blocks; round += 1) {
    for (const [ura, resources] of records) {
      for (const resource of resources.slice(0, Math.max(0, blocks - count))) {
        const other = JSON.parse(JSON.stringify(resource).replaceAll('aafke-', `aafke${round}-`)) as Resource;
        told.set(ura, [...(told.get(ura) ?? []), { ...other, id: `${resource.id}-${round}` }]);
        count += 1;
      }
    }
  }
  return [...told];
}
