/** The catalogue by DCAT-AP-NL 3.0: one dataset per table, a distribution per format, the API as a service, editions as a series. */
import { DataFactory, type Quad, Writer } from 'n3';
import { datasets } from '../datasets/datasets.ts';
import { type Format, mediaTypes } from '../datasets/write-rows.ts';
import type { SnapshotManifest } from '../snapshots/manifest.ts';
import { addEditions } from './edition-quads.ts';
import { type Add, addTo, describe, eu, expand, licence, prefixes } from './vocabulary.ts';

const { namedNode, literal, quad, blankNode } = DataFactory;

export interface CatalogOptions {
  readonly base: string;
  readonly publisherName: string;
  /** Published editions, oldest first; the files of the newest become downloads with a checksum. */
  readonly editions?: readonly SnapshotManifest[];
}

export function dcatQuads({ base, publisherName, editions = [] }: CatalogOptions): readonly Quad[] {
  const quads: Quad[] = [];
  const add = addTo(quads);
  const newest = editions.at(-1);
  const publisher = namedNode(`${base}/def/publisher`);
  const contact = namedNode(`${base}/def/contact`);
  add(publisher, 'rdf:type', namedNode(expand('foaf:Agent')));
  add(publisher, 'foaf:name', literal(publisherName, 'nl'));
  add(contact, 'rdf:type', namedNode(expand('vcard:Kind')));
  add(contact, 'vcard:fn', literal(publisherName, 'nl'));
  add(contact, 'vcard:hasURL', namedNode(`${base}/open-data`));
  const catalog = namedNode(`${base}/catalog`);
  describe(add, catalog, 'dcat:Catalog', {
    nl: ['Open data van de agenda’s', 'Alle gegevens achter de agenda’s, met bron en geschiedenis.'],
    en: ['Open data of the agendas', 'All data behind the agendas, with source and history.'],
  });
  add(catalog, 'dct:publisher', publisher);
  add(catalog, 'dcat:contactPoint', contact);
  add(catalog, 'dct:license', namedNode(licence));
  const service = namedNode(`${base}/v1`);
  describe(add, service, 'dcat:DataService', {
    nl: ['Open-data-API', 'Elke dataset, gefilterd, op elk moment in het verleden.'],
    en: ['Open-data API', 'Every dataset, filtered, at any moment of the past.'],
  });
  add(service, 'dcat:endpointURL', namedNode(`${base}/v1`));
  add(service, 'dcat:endpointDescription', namedNode(`${base}/v1/openapi.json`));
  add(service, 'dct:publisher', publisher);
  add(service, 'dcat:contactPoint', contact);
  add(service, 'dcat:theme', namedNode(`${eu}/data-theme/HEAL`));
  add(service, 'dct:accessRights', namedNode(`${eu}/access-right/PUBLIC`));
  add(service, 'dct:license', namedNode(licence));
  add(catalog, 'dcat:service', service);
  for (const { name, title, about, schemaVersion, path } of datasets) {
    const uri = `${base}/dataset/${name}`;
    const dataset = namedNode(uri);
    add(catalog, 'dcat:dataset', dataset);
    add(service, 'dcat:servesDataset', dataset);
    describe(add, dataset, 'dcat:Dataset', { nl: [title.nl, about.nl], en: [title.en, about.en] });
    add(dataset, 'dct:publisher', publisher);
    add(dataset, 'dct:creator', publisher);
    add(dataset, 'dcat:contactPoint', contact);
    add(dataset, 'dcat:theme', namedNode(`${eu}/data-theme/HEAL`));
    add(dataset, 'dct:accessRights', namedNode(`${eu}/access-right/PUBLIC`));
    add(dataset, 'dct:accrualPeriodicity', namedNode(`${eu}/frequency/MONTHLY`));
    add(dataset, 'dct:language', namedNode(`${eu}/language/NLD`));
    add(dataset, 'dct:conformsTo', namedNode(`${base}/schema/${name}/${schemaVersion}`));
    add(dataset, 'dcat:version', literal(schemaVersion));
    add(dataset, 'dcat:landingPage', namedNode(`${base}/open-data#${name}`));
    for (const format of ['json', 'csv', 'parquet', 'jsonld'] as const) {
      const distribution = namedNode(`${uri}/${format}`);
      add(dataset, 'dcat:distribution', distribution);
      addDistribution(add, distribution, { base, name, path, format, newest });
    }
  }
  addEditions(add, base, editions);
  return [...quads, ...kindsOf(quads)];
}

/** What every value is: a checker that does not hold the code lists of the EU still sees that the range is right. */
const kinds: Readonly<Record<string, string>> = {
  'dct:accessRights': 'dct:RightsStatement',
  'dct:accrualPeriodicity': 'dct:Frequency',
  'dct:conformsTo': 'dct:Standard',
  'dct:language': 'dct:LinguisticSystem',
  'dct:license': 'dct:LicenseDocument',
  'dcat:landingPage': 'foaf:Document',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:theme': 'skos:Concept',
  'spdx:algorithm': 'spdx:ChecksumAlgorithm',
};

function kindsOf(quads: readonly Quad[]): readonly Quad[] {
  const known = new Map(Object.entries(kinds).map(([property, kind]) => [expand(property), expand(kind)]));
  const said = new Map<string, Quad>();
  for (const { predicate, object } of quads) {
    const kind = known.get(predicate.value);
    if (kind !== undefined && object.termType === 'NamedNode') {
      said.set(object.value, quad(object, namedNode(expand('rdf:type')), namedNode(kind)));
    }
  }
  return [...said.values()];
}

interface DistributionFacts {
  readonly base: string;
  readonly name: string;
  readonly path: string;
  readonly format: Format;
  readonly newest: SnapshotManifest | undefined;
}

function addDistribution(
  add: Add,
  distribution: ReturnType<typeof namedNode>,
  { base, name, path, format, newest }: DistributionFacts,
): void {
  add(distribution, 'rdf:type', namedNode(expand('dcat:Distribution')));
  add(distribution, 'dcat:accessURL', namedNode(`${base}/v1/${path}?format=${format}`));
  add(distribution, 'dct:license', namedNode(licence));
  add(
    distribution,
    'dcat:mediaType',
    namedNode(`https://www.iana.org/assignments/media-types/${mediaTypes[format].split(';', 1)[0]}`),
  );
  const file = newest?.files.find((one) => one.path === `${name}.${format}`);
  if (newest === undefined || file === undefined) {
    return;
  }
  const checksum = blankNode(`sum-${name}-${format}`);
  add(distribution, 'dcat:downloadURL', namedNode(`${base}/snapshots/${newest.snapshot}/${file.path}`));
  add(distribution, 'dcat:byteSize', literal(String(file.bytes), namedNode(expand('xsd:nonNegativeInteger'))));
  add(distribution, 'spdx:checksum', checksum);
  add(checksum, 'rdf:type', namedNode(expand('spdx:Checksum')));
  add(checksum, 'spdx:algorithm', namedNode(expand('spdx:checksumAlgorithm_sha256')));
  add(checksum, 'spdx:checksumValue', literal(file.sha256, namedNode(expand('xsd:hexBinary'))));
}

/** The catalogue as Turtle. */
export function dcatTurtle(options: CatalogOptions): Promise<string> {
  const writer = new Writer({ prefixes });
  writer.addQuads([...dcatQuads(options)]);
  return new Promise((resolve, reject) => {
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });
}

/** The catalogue as expanded JSON-LD: one object per subject. */
export function dcatJsonLd(options: CatalogOptions): object {
  const subjects = Map.groupBy(dcatQuads(options), ({ subject }) =>
    subject.termType === 'BlankNode' ? `_:${subject.value}` : subject.value,
  );
  const graph = [...subjects].map(([id, same]) => {
    const values = Map.groupBy(same, ({ predicate }) => predicate.value);
    return {
      '@id': id,
      ...Object.fromEntries(
        [...values].map(([predicate, objects]) =>
          predicate === expand('rdf:type')
            ? ['@type', objects.map(({ object }) => object.value)]
            : [predicate, objects.map(({ object }) => jsonLdValue(object))],
        ),
      ),
    };
  });
  return { '@graph': graph };
}

function jsonLdValue(object: Quad['object']): object {
  if (object.termType === 'Literal') {
    return object.language === ''
      ? { '@value': object.value, '@type': object.datatype.value }
      : { '@value': object.value, '@language': object.language };
  }
  return { '@id': object.termType === 'BlankNode' ? `_:${object.value}` : object.value };
}
