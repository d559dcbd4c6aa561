import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import type { SnapshotManifest } from '../snapshots/manifest.ts';
import { dcatJsonLd, dcatQuads, dcatTurtle } from './dcat.ts';

const shapes = new Store(new Parser().parse(readFileSync(new URL('./dcat-ap-nl.shacl.ttl', import.meta.url), 'utf8')));
/** An edition, the next month, and a correction of that one. */
const editions = [
  ['2026-10-22', '2026-10-22'],
  ['2026-11-22', '2026-11-22'],
  ['2026-11-22.r2', '2026-11-22', 'Een kolom was leeg.'],
].map(([snapshot, on, ...errata]) => ({
  snapshot,
  on,
  errata,
  publication: { at: `${on}T12:00:00.000Z` },
  files: [{ path: 'topics.csv', rows: 38, bytes: 1843, sha256: 'ab'.repeat(32), schema: 'topics@1.0.0' }],
})) as unknown as readonly SnapshotManifest[];
const options = { base: 'https://regie.example', publisherName: 'Stelsel', editions };

/** One dataset stands for all: a counterexample need not be looked for in each of them. */
const withOneDataset = dcatQuads(options).filter(
  ({ subject, object }) => ![subject.value, object.value].some((uri) => /\/(dataset|schema)\/(?!topics\b)/.test(uri)),
);

const problems = async (store: Store): Promise<readonly string[]> => {
  const report = await new SHACLValidator(shapes).validate(store);
  return report.results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`);
};

describe('the catalogue', () => {
  it('holds to the shapes of DCAT-AP-NL, read back from its own Turtle', async () => {
    const store = new Store(new Parser().parse(await dcatTurtle(options)));
    expect(store.size).toBe(dcatQuads(options).length);
    expect(await problems(store)).toEqual([]);
  });

  it('holds to them with one dataset too', async () => {
    expect(await problems(new Store(withOneDataset))).toEqual([]);
  });

  it.each([
    ['http://purl.org/dc/terms/publisher', 2],
    ['http://www.w3.org/ns/dcat#theme', 2],
    ['http://purl.org/dc/terms/license', 1],
    ['http://spdx.org/rdf/terms#checksumValue', 1],
    ['http://spdx.org/rdf/terms#algorithm', 1],
    ['http://purl.org/dc/terms/accessRights', 2],
    ['http://purl.org/dc/terms/creator', 1],
    ['http://purl.org/dc/terms/identifier', 2],
    ['http://www.w3.org/ns/dcat#contactPoint', 3],
    ['http://www.w3.org/ns/dcat#endpointDescription', 1],
    ['http://www.w3.org/ns/dcat#accessURL', 1],
    ['http://xmlns.com/foaf/0.1/name', 1],
    ['http://purl.org/dc/terms/description', 7],
  ])('without %s does not hold, so the shapes do look', async (predicate, least) => {
    const store = new Store(withOneDataset.filter((quad) => quad.predicate.value !== predicate));
    expect((await problems(store)).length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['http://purl.org/dc/terms/RightsStatement', 'http://purl.org/dc/terms/accessRights'],
    ['http://purl.org/dc/terms/LinguisticSystem', 'http://purl.org/dc/terms/language'],
    ['http://purl.org/dc/terms/Standard', 'http://purl.org/dc/terms/conformsTo'],
    ['http://purl.org/dc/terms/LicenseDocument', 'http://purl.org/dc/terms/license'],
    ['http://www.w3.org/2004/02/skos/core#Concept', 'http://www.w3.org/ns/dcat#theme'],
    ['http://xmlns.com/foaf/0.1/Document', 'http://www.w3.org/ns/dcat#landingPage'],
  ])('without the kind %s the range of %s is not right', async (kind, path) => {
    const store = new Store(withOneDataset.filter(({ object }) => object.value !== kind));
    expect((await problems(store)).some((problem) => problem.endsWith(` ${path}`))).toBe(true);
  });

  it('keeps editions as a series, in which each points at the one before it, and a correction at what it replaces', () => {
    const said = (property: string) =>
      dcatQuads(options)
        .filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/dcat#${property}`)
        .map(({ subject, object }) => [subject, object].map(({ value }) => value.split('/').at(-1)));
    expect(said('inSeries')).toEqual(editions.map(({ snapshot }) => [snapshot, 'editions']));
    expect(said('prev')).toEqual([
      ['2026-11-22', '2026-10-22'],
      ['2026-11-22.r2', '2026-11-22'],
    ]);
    expect(said('previousVersion')).toEqual([['2026-11-22.r2', '2026-11-22']]);
  });

  it('that calls a series a table does not hold', async () => {
    const series = 'http://www.w3.org/ns/dcat#DatasetSeries';
    const store = new Store(withOneDataset.filter(({ object }) => object.value !== series));
    expect((await problems(store)).filter((problem) => problem.endsWith('#inSeries'))).toHaveLength(editions.length);
  });

  it('says the same in JSON-LD: every subject once, with its address', () => {
    const { '@graph': graph } = dcatJsonLd(options) as { '@graph': { '@id': string }[] };
    const subjects = new Set(dcatQuads(options).map(({ subject }) => subject.value));
    expect(graph).toHaveLength(subjects.size);
  });
});
