/** A citizen collects everything: from the button to the last line, over all sources of the region that know the person. */
import type { CollectionEvent } from '@stelsel/citizen';
import { storyPerson } from '../../apps/stelsel/src/demo/running-region.ts';
import { visitSite } from '../../apps/stelsel/src/demo/site-visitor.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { quantiles } from '../measure.ts';
import { benchRegion } from '../region/bench-region.ts';

const fullTimes = 40;
const leastTimes = 5;
const warmUps = 2;

export const collectionBench: Bench = { names: ['collection.complete_ms'], run: collectionFigures };

async function* collectionFigures(context: BenchContext): AsyncIterable<Figure> {
  const { started } = await benchRegion(context);
  const times: number[] = [];
  let said = '';
  for (let turn = -warmUps; turn < Math.max(leastTimes, Math.round(fullTimes * context.scale)); turn += 1) {
    // A new session each time: nothing is left of the last collection.
    const site = await visitSite(started.file.overzicht, storyPerson('main').name);
    const from = performance.now();
    const end = (await site.stream<CollectionEvent>('collection', {})).at(-1);
    const ms = performance.now() - from;
    await site.signOut();
    if (end?.type !== 'end') {
      throw new Error('a collection did not end');
    }
    const { sources, rows } = end.summary;
    said = `${sources.done} of ${Object.values(sources).reduce((sum, count) => sum + count, 0)} sources done, ${rows} rows`;
    if (turn >= 0) {
      times.push(ms);
    }
  }
  const spread = quantiles(times);
  const size = `all exchanges a citizen may ask, ${said}, ${times.length} times, one at a time; site, nodes, national services, PostgreSQL and visitor share this machine`;
  yield { name: 'collection.complete_ms', value: spread.p50, unit: 'ms', ...spread, size };
}
