import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseXml, r4Model, toJson } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { mergeViews, viewsIn } from './merge/merge-views.ts';
import { readTexts, technical } from './read-texts.test-support.ts';
import { viewsOf } from './view-of.ts';

/** The examples that Nictiz publishes, when they stand beside the repository. */
const folder = new URL('../../../../shared/fixtures/nictiz/zib2020-r4/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xml')) : [];
const resources = files.map((file) =>
  unwrap(parseXml(readFileSync(new URL(file, folder), 'utf8'), r4Model.definitions)),
);
const views = viewsOf(resources, { source: { ura: '90000001', name: 'Ziekenhuis De Linde' }, person: 'person-1' });

describe('every published example', () => {
  it('is read without technique in it (R1)', () => {
    const leaks = views.flatMap((view) => readTexts(view).filter((text) => technical.test(text)));
    expect(leaks).toEqual([]);
  });

  it('has a title that is not its id', () => {
    expect(views.filter((view) => view.title.includes('nl-core') || view.title === '')).toEqual([]);
  });

  it('of the core data set is read as its zib, and nothing is dropped', () => {
    const kept = mergeViews(views)
      .flatMap(viewsIn)
      .map((view) => toJson(view.original.resource));
    expect(new Set(kept)).toEqual(new Set(resources.map((resource) => toJson(resource))));
  });
});
