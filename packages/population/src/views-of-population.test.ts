/** What the invented people see of their records: read by a zib, in words, without technique, also when merged. */
import { mergeViews, unclear, viewsIn, viewsOf } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { generatePopulation } from './generate-population.ts';
import type { StoredResource } from './resource.ts';

const population: StoredResource[] = [];
for await (const stored of generatePopulation({ people: 150, nowMs: Date.UTC(2026, 10, 22, 9) })) {
  population.push(stored);
}
const views = [...Map.groupBy(population, ({ ura }) => ura)].flatMap(([ura, entries]) =>
  viewsOf(
    entries.map(({ resource }) => resource),
    { source: { ura, name: `Bron ${ura}` }, person: 'person-1' },
  ),
);

/** Addresses of the web, object identifiers, ids and long numbers. */
const technical = /urn:|http|\bid\b|\d{6,}/i;

describe('the record of an invented person', () => {
  it('is read by a zib for every kind there is', () => {
    expect(views.length).toBeGreaterThan(1_000);
    expect(new Set(views.filter(({ zib }) => zib === 'Generic').map(({ original }) => original.resource))).toEqual(
      new Set(),
    );
  });

  it('has a word for every status', () => {
    expect(views.filter(({ status }) => status?.text === unclear)).toEqual([]);
  });

  it('has no technique in what people read', () => {
    const told = views.flatMap(({ title, term = '', facts, more }) => [
      title,
      term,
      ...[...facts, ...more].filter(({ kind }) => kind === undefined).map(({ value }) => value),
    ]);
    expect([...new Set(told.filter((text) => technical.test(text)))]).toEqual([]);
  });

  it('is whole after merging: every record is in one row', () => {
    expect(mergeViews(views).flatMap(viewsIn)).toHaveLength(views.length);
  });
});
