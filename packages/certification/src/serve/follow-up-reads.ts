/** What an answer refers to, and the exchange permits to follow, can be read. */
import type { FollowUp, TestRecord } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { Bsn, Text } from '@stelsel/kernel';
import type { Product } from '../product/product.ts';
import { askSearchset, isSearchset, matchesOf } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { pointedAtBy } from './pointed-at.ts';
import { bsnOf, type Derivation, type ServeScope, serveTest } from './scope.ts';

/** Nothing can be followed when nothing may be asked; that is said once, of what may not be asked. */
export const followUpReads: Derivation = (scope) =>
  (scope.queries.length === 0 ? [] : scope.version.follow).map((followUp) =>
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
  /** The query that leads there. */
  readonly query?: string;
  readonly reference: string;
}

/** References of this kind in what the product itself gave; of follow-ups two steps away, as the record has them. */
async function placesOf(
  { queries, version }: ServeScope,
  product: Product,
  record: TestRecord,
  { type, via }: FollowUp,
): Promise<readonly Place[]> {
  const subject = bsnOf(record);
  const source = via.slice(0, via.indexOf('.'));
  const asked = queries.filter((query) => query.type === source);
  const answers = await Promise.all(asked.map((query) => askSearchset(product, { query, subject })));
  const given = answers.flatMap((answer) => (isSearchset(answer) ? matchesOf(answer) : []));
  const leadsHere = asked.length === 0 && isReached({ queries, version }, source);
  const further = !leadsHere ? [] : record.resources.filter(({ resourceType }) => resourceType === source);
  const references = [...given, ...further].flatMap((resource: Resource) => pointedAtBy(resource, via));
  const query = (asked[0] ?? queries[0])?.id;
  return [...new Set(references)]
    .map((reference) => reference.replace(`${product.base}/`, ''))
    .filter((reference) => reference.startsWith(`${type}/`))
    .map((reference) => ({ subject, reference, ...(query === undefined ? {} : { query }) }));
}

/** Whether something that may be asked leads to this type, however many steps away. */
function isReached(
  scope: Pick<ServeScope, 'queries' | 'version'>,
  type: string,
  passed: readonly string[] = [],
): boolean {
  const isAsked = scope.queries.some((query) => query.type === type);
  const before = scope.version.follow
    .filter((one) => one.type === type)
    .map(({ via }) => via.slice(0, via.indexOf('.')));
  return isAsked || before.some((one) => !passed.includes(one) && isReached(scope, one, [...passed, type]));
}

async function readAt(product: Product, { type }: FollowUp, place: Place): Promise<readonly Text[]> {
  const { reference, ...reading } = place;
  const { status, resource, failure } = await product.read(reference, reading);
  if (status !== 200) {
    const nl = failure?.nl ?? `status ${status}`;
    return [{ nl: `${reference}: ${nl}`, en: `${reference}: ${failure?.en ?? `status ${status}`}` }];
  }
  return resource?.resourceType === type && reference === `${type}/${resource.id ?? ''}`
    ? []
    : [{ nl: `${reference}: er kwam iets anders`, en: `${reference}: something else came` }];
}
