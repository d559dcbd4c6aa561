import { viewsOf, type ZibView } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { generatePopulation } from '../generate-population.ts';
import type { StoredResource } from '../resource.ts';
import { asZib2017 } from './as-zib2017.ts';

const population: StoredResource[] = [];
for await (const stored of generatePopulation({ people: 150, nowMs: Date.UTC(2026, 10, 22, 9) })) {
  population.push(stored);
}

function said({ original: _, ...view }: ZibView): Omit<ZibView, 'original'> {
  return view;
}

describe('the invented facts', () => {
  it('read the same whichever version they are written in', () => {
    const places = Map.groupBy(population, ({ ura }) => ura);
    expect(places.size).toBeGreaterThan(10);
    for (const [ura, entries] of places) {
      const resources = entries.map(({ resource }) => resource);
      const context = { source: { ura, name: 'Bron' }, person: 'person-1' };
      const current = viewsOf(resources, context);
      const old = viewsOf(resources.map(asZib2017), { ...context, fhir: 'STU3' });
      expect(old.map(said)).toEqual(current.map(said));
    }
  });
});
