/** No more, no fewer: every query about every test person. */
import type { ExchangeQuery, TestRecord } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import type { Product } from '../product/product.ts';
import { addressOf, askSearchset, isSearchset, matchesOf } from '../product/searchset.ts';
import { skipped, type Verdict, verdictOf } from '../verdict.ts';
import { sameThing } from './same-thing.ts';
import { bsnOf, type Derivation, expectedOf, nobodyIn, serveTest } from './scope.ts';

export const exactMatches: Derivation = (scope) =>
  scope.records.flatMap((record) =>
    scope.queries.map((query) =>
      serveTest(scope, {
        id: `${query.id}.matches.${record.id}`,
        about: query.id,
        sentence: sentenceOf(query, record),
        run: (product) => judge(product, query, record),
      }),
    ),
  );

export const nobodyKnown: Derivation = (scope) => [
  serveTest(scope, {
    id: 'nobody',
    sentence: {
      nl: 'Over een persoon die hier niet bekend is komt op elke vraag een leeg antwoord.',
      en: 'About a person who is not known here, every query has an empty answer.',
    },
    run: async (product) => {
      const subject = nobodyIn(scope);
      const queries = scope.queries.filter(({ id }) => scope.mayDo({ kind: 'query', id, subject }));
      if (queries.length === 0) {
        return skipped(
          'Alleen de persoon zelf mag dit vragen, en niemand die het product niet kent kan zich aanmelden. Noem zo iemand in het identiteitsbestand onder citizens.',
          'Only the person may ask this, and nobody whom the product does not know can sign in. Name such a person in the identity file under citizens.',
        );
      }
      const answers = await Promise.all(queries.map((query) => askSearchset(product, { query, subject })));
      return verdictOf(
        answers.flatMap((answer): readonly Text[] => {
          if (!isSearchset(answer)) {
            return [answer];
          }
          const count = matchesOf(answer).length;
          const { id } = answer.asked.query;
          return count === 0 ? [] : [{ nl: `${id}: ${count} gevonden`, en: `${id}: ${count} found` }];
        }),
      );
    },
  }),
];

function sentenceOf(query: ExchangeQuery, record: TestRecord): Text {
  const { length } = expectedOf(record, query);
  return length === 0
    ? {
        nl: `${query.section.nl}: niets over testpersoon ${record.id}, die er niets van heeft.`,
        en: `${query.section.en}: nothing about test person ${record.id}, who has none of it.`,
      }
    : {
        nl: `${query.section.nl}: precies de ${length} verwachte over testpersoon ${record.id}, niet meer en niet minder.`,
        en: `${query.section.en}: exactly the ${length} expected about test person ${record.id}, no more and no fewer.`,
      };
}

async function judge(product: Product, query: ExchangeQuery, record: TestRecord): Promise<Verdict> {
  const answer = await askSearchset(product, { query, subject: bsnOf(record) });
  if (!isSearchset(answer)) {
    return verdictOf([answer]);
  }
  const wanted = expectedOf(record, query);
  const found = matchesOf(answer).map((resource) => nameIn(record, resource));
  const missing = wanted.filter((address) => !found.includes(address));
  const extra = found.filter((address, index) => !wanted.includes(address) || found.indexOf(address) !== index);
  return verdictOf([
    ...missing.map((address) => ({ nl: `${address} ontbreekt`, en: `${address} is missing` })),
    ...extra.map((address) => ({ nl: `${address} hoort er niet bij`, en: `${address} does not belong there` })),
  ]);
}

/** The address it has in the record, also when the product gave it an id of its own. */
function nameIn(record: TestRecord, resource: Resource): string {
  const own = record.resources.find((known) => sameThing(known, resource));
  return addressOf(own ?? resource);
}
