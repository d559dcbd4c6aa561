/** Making an International Patient Summary of what all sources hold about the main person of the stories. */
import { secureRandomness } from '@stelsel/kernel';
import { mergeViews, patientSummary, viewsOf } from '@stelsel/zibs';
import { recordsOfOnePerson } from '../data/records-of-one-person.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure } from '../measure.ts';

export const summaryBench: Bench = { names: ['summary.ips_ms'], run: summaryFigures };

async function* summaryFigures(context: BenchContext): AsyncIterable<Figure> {
  const records = await recordsOfOnePerson();
  const views = [...records].flatMap(([ura, resources]) =>
    viewsOf(resources, { source: { ura, name: ura }, person: 'one' }),
  );
  const groups = mergeViews(views);
  const sources = [...records.keys()].map((ura) => ({ ura, name: ura, status: 'done' as const }));
  const make = () =>
    JSON.stringify(
      patientSummary({
        groups,
        sources,
        author: 'bench',
        at: '2026-11-22T09:00:00.000Z',
        newId: secureRandomness.uuid,
      }).bundle,
    );
  const bytes = make().length;
  const durationMs = Math.max(400, 3_000 * context.scale);
  const { p50, p95, p99, count } = await measure(async () => make(), { durationMs, inFlight: 1 });
  const size = `${groups.length} merged groups of ${records.size} sources into a document of ${bytes} bytes, written as text; one thread, ${count} times`;
  yield { name: 'summary.ips_ms', value: p50, unit: 'ms', p50, p95, p99, size };
}
