/** Reading and merging everything that all sources hold about the main person of the stories. */
import { mergeViews, viewsOf } from '@stelsel/zibs';
import { recordsOfOnePerson } from '../data/records-of-one-person.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure } from '../measure.ts';

export const mergeBench: Bench = { names: ['merge.ms'], run: mergeFigures };

async function* mergeFigures(context: BenchContext): AsyncIterable<Figure> {
  const sources = await recordsOfOnePerson();
  const read = () =>
    [...sources].flatMap(([ura, resources]) => viewsOf(resources, { source: { ura, name: ura }, person: 'one' }));
  const records = read().length;
  const groups = mergeViews(read()).length;
  const measured = await measure(async () => mergeViews(read()), {
    durationMs: Math.max(400, 3_000 * context.scale),
    inFlight: 1,
  });
  const { p50, p95, p99, count } = measured;
  const size = `${records} records of ${sources.size} sources read and merged into ${groups} groups; one thread, ${count} times`;
  yield { name: 'merge.ms', value: p50, unit: 'ms', p50, p95, p99, size };
}
