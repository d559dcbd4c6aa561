/** Editions in the catalogue: a series of which every published edition is a dataset that points at the one before it. */
import { DataFactory } from 'n3';
import { mediaTypes } from '../datasets/write-rows.ts';
import type { SnapshotManifest } from '../snapshots/manifest.ts';
import { type Add, describe, eu, expand, licence } from './vocabulary.ts';

const { namedNode, literal } = DataFactory;

/** DCAT 3: `dcat:prev` is the edition before it in the series, `dcat:previousVersion` what a correction replaces. */
export function addEditions(add: Add, base: string, editions: readonly SnapshotManifest[]): void {
  const [publisher, contact] = [namedNode(`${base}/def/publisher`), namedNode(`${base}/def/contact`)];
  const page = namedNode(`${base}/open-data/momentopnamen`);
  const series = namedNode(`${base}/series/editions`);
  describe(add, series, 'dcat:DatasetSeries', {
    nl: ['Momentopnamen', 'Elke maand alle datasets van de agenda’s, bevroren, met controlegetal en handtekening.'],
    en: ['Editions', 'Every month all datasets of the agendas, frozen, with checksum and signature.'],
  });
  add(series, 'dct:publisher', publisher);
  add(series, 'dcat:contactPoint', contact);
  add(series, 'dct:accrualPeriodicity', namedNode(`${eu}/frequency/MONTHLY`));
  add(series, 'dcat:landingPage', page);
  let before: SnapshotManifest | undefined;
  for (const edition of editions) {
    const { snapshot, publication, errata, files } = edition;
    const dataset = editionNode(base, edition);
    add(namedNode(`${base}/catalog`), 'dcat:dataset', dataset);
    describe(add, dataset, 'dcat:Dataset', {
      nl: [`Momentopname ${snapshot}`, `Wat op ${edition.on} bekend was: ${files.length} bestanden.`],
      en: [`Edition ${snapshot}`, `What was known on ${edition.on}: ${files.length} files.`],
    });
    add(dataset, 'dct:publisher', publisher);
    add(dataset, 'dct:creator', publisher);
    add(dataset, 'dcat:contactPoint', contact);
    add(dataset, 'dcat:theme', namedNode(`${eu}/data-theme/HEAL`));
    add(dataset, 'dct:accessRights', namedNode(`${eu}/access-right/PUBLIC`));
    add(dataset, 'dct:language', namedNode(`${eu}/language/NLD`));
    add(dataset, 'dct:issued', literal(publication.at, namedNode(expand('xsd:dateTime'))));
    add(dataset, 'dcat:landingPage', page);
    add(dataset, 'dcat:version', literal(snapshot));
    add(dataset, 'dcat:inSeries', series);
    if (before !== undefined) {
      add(dataset, 'dcat:prev', editionNode(base, before));
      if (before.on === edition.on) {
        add(dataset, 'dcat:previousVersion', editionNode(base, before));
      }
    }
    if (errata.length > 0) {
      add(dataset, 'adms:versionNotes', literal(errata.join(' '), 'nl'));
    }
    addManifest(add, base, edition);
    before = edition;
  }
}

/** The list of files, with the digest of each and the signature over all. */
function addManifest(add: Add, base: string, edition: SnapshotManifest): void {
  const dataset = editionNode(base, edition);
  const distribution = namedNode(`${dataset.value}/manifest`);
  const manifest = namedNode(`${base}/snapshots/${edition.snapshot}/manifest.json`);
  add(dataset, 'dcat:distribution', distribution);
  add(distribution, 'rdf:type', namedNode(expand('dcat:Distribution')));
  add(distribution, 'dcat:accessURL', manifest);
  add(distribution, 'dcat:downloadURL', manifest);
  add(distribution, 'dct:license', namedNode(licence));
  add(
    distribution,
    'dcat:mediaType',
    namedNode(`https://www.iana.org/assignments/media-types/${mediaTypes.json.split(';', 1)[0]}`),
  );
}

function editionNode(base: string, { snapshot }: SnapshotManifest): ReturnType<typeof namedNode> {
  return namedNode(`${base}/series/editions/${snapshot}`);
}
