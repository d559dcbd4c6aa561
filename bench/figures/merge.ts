/**
 * Merging what all sources hold about one person: the main person of the stories, read and merged; and a long record of
 * eight sources, of which reading is measured apart.
 */
import { type FhirResource, mergeViews, viewsOf } from '@stelsel/zibs';
import { longRecord } from '../data/long-record.ts';
import { recordsOfOnePerson } from '../data/records-of-one-person.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure } from '../measure.ts';

const long = { resources: 5_000, sources: 8 };

export const mergeBench: Bench = { names: ['merge.ms', 'merge.long_ms', 'merge.long_read_ms'], run: mergeFigures };

async function* mergeFigures(context: BenchContext): AsyncIterable<Figure> {
  const records = await recordsOfOnePerson();
  const options = { durationMs: Math.max(400, 3_000 * context.scale), inFlight: 1 };
  const count = readAll(records).length;
  const groups = mergeViews(readAll(records)).length;
  const whole = await measure(async () => mergeViews(readAll(records)), options);
  yield figure('merge.ms', whole, `${count} records of ${records.size} sources read and merged into ${groups} groups`);
  const many = longRecord(new Map([...records].slice(0, long.sources)), long.resources);
  const views = readAll(many);
  const size = `${views.length} resources of ${many.size} sources into ${mergeViews(views).length} groups`;
  yield figure('merge.long_ms', await measure(async () => mergeViews(views), options), `${size}, read already`);
  const texts = [...many].map(([ura, resources]) => [ura, JSON.stringify(resources)] as const);
  const reading = await measure(async () => {
    // Parsed anew, as every answer is: what was read of a resource is remembered with it.
    const parsed = texts.map(([ura, text]) => [ura, JSON.parse(text) as FhirResource[]] as const);
    return readAll(new Map(parsed));
  }, options);
  yield figure('merge.long_read_ms', reading, `${views.length} resources of ${many.size} sources parsed and read`);
}

function readAll(sources: ReadonlyMap<string, readonly FhirResource[]>) {
  return [...sources].flatMap(([ura, resources]) => viewsOf(resources, { source: { ura, name: ura }, person: 'one' }));
}

function figure(name: string, measured: Awaited<ReturnType<typeof measure>>, size: string): Figure {
  const { p50, p95, p99, count } = measured;
  return { name, value: p50, unit: 'ms', p50, p95, p99, size: `${size}; one thread, ${count} times` };
}
