/** JSON and XML, each asked by Accept, say the same (half of the national scripts ask XML). */
import { canonicalJson, type Text } from '@stelsel/kernel';
import { addressOf, askSearchset, isSearchset, type Searchset } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { bsnOf, type Derivation, richest, serveTest } from './scope.ts';

export const formats: Derivation = (scope) =>
  scope.queries.map((query) =>
    serveTest(scope, {
      id: `${query.id}.formats`,
      about: query.id,
      sentence: {
        nl: `${query.section.nl}: JSON en XML zeggen hetzelfde, elk als erom gevraagd wordt.`,
        en: `${query.section.en}: JSON and XML say the same, each when asked for.`,
      },
      run: async (product) => {
        const record = richest(scope, query);
        if (record === undefined) {
          return skipped('De testgegevens hebben hier niets.', 'The records have nothing here.');
        }
        const subject = bsnOf(record);
        const json = await askSearchset(product, { query, subject });
        const xml = await askSearchset(product, { query, subject, format: 'xml' });
        if (!isSearchset(json) || !isSearchset(xml)) {
          const problem = isSearchset(json) ? (xml as Text) : json;
          return verdictOf([problem]);
        }
        return verdictOf([...wrongType(json, 'json'), ...wrongType(xml, 'xml'), ...differences(json, xml)]);
      },
    }),
  );

function wrongType({ answer }: Searchset, format: 'json' | 'xml'): readonly Text[] {
  const type = answer.headers['content-type'] ?? '-';
  const right = type.startsWith(`application/fhir+${format}`);
  const asked = format.toUpperCase();
  return right ? [] : [{ nl: `op ${asked} kwam ${type}`, en: `for ${asked} came ${type}` }];
}

function differences(json: Searchset, xml: Searchset): readonly Text[] {
  const inXml = new Map(xml.entries.map(({ resource }) => [nameOf(resource), JSON.stringify(resource ?? null)]));
  const different = json.entries
    .map(({ resource }) => ({ name: nameOf(resource), text: JSON.stringify(resource ?? null) }))
    .filter(({ name, text }) => !same(text, inXml.get(name)));
  return [
    ...different.map(({ name }) => ({ nl: `${name} is in XML anders`, en: `${name} differs in XML` })),
    ...(json.entries.length === xml.entries.length
      ? []
      : [{ nl: 'XML heeft een ander aantal resultaten', en: 'XML has another number of entries' }]),
  ];
}

function nameOf(resource: Searchset['entries'][number]['resource']): string {
  return resource === undefined ? '-' : addressOf(resource);
}

/** The order of elements says nothing; numbers are compared as numbers. */
function same(one: string, other: string | undefined): boolean {
  return other !== undefined && canonicalJson(JSON.parse(one)) === canonicalJson(JSON.parse(other));
}
