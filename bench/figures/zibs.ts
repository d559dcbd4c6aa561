/** The zibs alone: what one view costs, and merging a record that is as large as records become. */
import { generatePopulation } from '@stelsel/population';
import { mergeViews, viewsOf } from '@stelsel/zibs';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure } from '../measure.ts';

export const zibsBench: Bench = { names: ['zibs.view_us', 'zibs.merge_ms'], run: zibFigures };

type Resources = Parameters<typeof viewsOf>[0][number][];

const resourcesOfOne = 5_000;
const sourcesOfOne = 8;
/** Who and where: a person has few of these, however long the history. */
const aroundIt = new Set(['Patient', 'RelatedPerson', 'Practitioner', 'PractitionerRole', 'Organization', 'Location']);

async function* zibFigures(context: BenchContext): AsyncIterable<Figure> {
  const sources = await longHistory();
  const read = () =>
    [...sources].flatMap(([ura, resources]) => viewsOf(resources, { source: { ura, name: ura }, person: 'one' }));
  const views = read();
  const options = { durationMs: Math.max(1_000, 5_000 * context.scale), inFlight: 1 };
  const reading = await measure(async () => read(), options);
  const size = `${views.length} records of ${sources.size} sources; one thread`;
  yield {
    name: 'zibs.view_us',
    value: Math.round((reading.p50 * 1000) / views.length),
    unit: 'microseconds per view',
    size: `${size}, read ${reading.count} times`,
  };
  const merging = await measure(async () => mergeViews(views), options);
  const { p50, p95, p99, count } = merging;
  const groups = mergeViews(views).length;
  const merged = `${size}, merged into ${groups} groups, ${count} times`;
  yield { name: 'zibs.merge_ms', value: p50, unit: 'ms', p50, p95, p99, size: merged };
}

/** One invented person with the records of many: two sources tell every second record. */
async function longHistory(): Promise<ReadonlyMap<string, Resources>> {
  const kinds: Resources = [];
  for await (const { resource } of generatePopulation({ people: 400, seed: 1, nowMs: Date.UTC(2026, 10, 22) })) {
    if (!aroundIt.has(resource.resourceType) && kinds.length < resourcesOfOne / 2) {
      kinds.push(resource);
    }
  }
  const sources = new Map<string, Resources>();
  for (let n = 0; n < resourcesOfOne; n += 1) {
    const resource = kinds[Math.floor(n * 0.6) % kinds.length];
    const ura = String(90_000_001 + (n % sourcesOfOne));
    if (resource !== undefined) {
      const copy = { ...resource, id: `${resource.id}-${Math.floor(n / kinds.length)}` };
      sources.set(ura, [...(sources.get(ura) ?? []), copy]);
    }
  }
  return sources;
}
