/** What an answer refers to, and the exchange permits to follow, can be read. */
import type { FollowUp, TestRecord } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { Bsn, Text } from '@stelsel/kernel';
import type { Product } from '../product/product.ts';
import { askSearchset, isSearchset, matchesOf } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { pointedAtBy } from './pointed-at.ts';
import { bsnOf, type Derivation, type ServeScope, serveTest } from './scope.ts';

export const followUpReads: Derivation = (scope) =>
  scope.version.follow.map((followUp) =>
    serveTest(scope, {
      id: `follow-up.${followUp.via}.${followUp.type}`,
      sentence: {
        nl: `Waar ${followUp.via} naar wijst (${followUp.type}), is op te vragen.`,
        en: `What ${followUp.via} points at (${followUp.type}) can be read.`,
      },
      run: async (product) => {
        const places = (
          await Promise.all(scope.records.map((record) => placesOf(scope, product, record, followUp)))
        ).flat();
        if (places.length === 0) {
          return skipped('De testgegevens wijzen hier nergens naar.', 'The records point at nothing here.');
        }
        const findings = await Promise.all(places.map((place) => readAt(product, followUp, place)));
        return verdictOf(findings.flat());
      },
    }),
  );

interface Place {
  readonly subject: Bsn;
  readonly reference: string;
}

/** References of this kind in what the product itself gave; of follow-ups two steps away, as the record has them. */
async function placesOf(
  { queries }: ServeScope,
  product: Product,
  record: TestRecord,
  { type, via }: FollowUp,
): Promise<readonly Place[]> {
  const subject = bsnOf(record);
  const source = via.slice(0, via.indexOf('.'));
  const asked = queries.filter((query) => query.type === source);
  const answers = await Promise.all(asked.map((query) => askSearchset(product, { query, subject })));
  const given = answers.flatMap((answer) => (isSearchset(answer) ? matchesOf(answer) : []));
  const further = asked.length === 0 ? record.resources.filter(({ resourceType }) => resourceType === source) : [];
  const references = [...given, ...further].flatMap((resource: Resource) => pointedAtBy(resource, via));
  return [...new Set(references)]
    .map((reference) => reference.replace(`${product.base}/`, ''))
    .filter((reference) => reference.startsWith(`${type}/`))
    .map((reference) => ({ subject, reference }));
}

async function readAt(product: Product, { type }: FollowUp, { subject, reference }: Place): Promise<readonly Text[]> {
  const { status, resource, failure } = await product.read(reference, subject);
  if (status !== 200) {
    const nl = failure?.nl ?? `status ${status}`;
    return [{ nl: `${reference}: ${nl}`, en: `${reference}: ${failure?.en ?? `status ${status}`}` }];
  }
  return resource?.resourceType === type && reference === `${type}/${resource.id ?? ''}`
    ? []
    : [{ nl: `${reference}: er kwam iets anders`, en: `${reference}: something else came` }];
}
