/** What a query asks to include travels along, marked as included. */
import type { ExchangeQuery, TestRecord } from '@stelsel/exchanges';
import type { FhirModel, Resource } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import { addressOf, askSearchset, isSearchset, matchesOf, type Searchset } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { pointedAt } from './pointed-at.ts';
import { sameThing } from './same-thing.ts';
import { bsnOf, type Derivation, serveTest } from './scope.ts';

export const included: Derivation = (scope) =>
  scope.queries.filter(includes).map((query) =>
    serveTest(scope, {
      id: `${query.id}.included`,
      about: query.id,
      sentence: {
        nl: `${query.section.nl}: waar een resultaat met _include naar wijst, komt mee.`,
        en: `${query.section.en}: what a result points at by _include comes along.`,
      },
      run: async (product) => {
        const findings: Text[] = [];
        let wanted = 0;
        for (const record of scope.records) {
          const answer = await askSearchset(product, { query, subject: bsnOf(record) });
          if (!isSearchset(answer)) {
            return verdictOf([answer]);
          }
          const expected = expectedIncludes(record, query, answer, scope.model);
          wanted += expected.length;
          findings.push(...expected.flatMap((resource) => absent(resource, answer)));
        }
        return wanted === 0
          ? skipped('De testgegevens wijzen hier nergens naar.', 'The records point at nothing here.')
          : verdictOf(findings);
      },
    }),
  );

function includes({ params }: ExchangeQuery): boolean {
  return params.some(([name]) => name === '_include');
}

/** Resources of the record that the matches point at by the parameters of `_include`. */
function expectedIncludes(
  record: TestRecord,
  query: ExchangeQuery,
  answer: Searchset,
  model: FhirModel,
): readonly Resource[] {
  const addresses = new Set(
    query.params
      .filter(([name]) => name === '_include')
      .flatMap(([, value]) => {
        const [, code = '', target] = value.split(':');
        return matchesOf(answer)
          .flatMap((match) => own(record, match))
          .flatMap((match) => pointedAt(match, code, model))
          .filter((address) => target === undefined || address.startsWith(`${target}/`));
      }),
  );
  return record.resources.filter((resource) => addresses.has(addressOf(resource)));
}

/** As the record has it: references of the record are by its own ids. */
function own(record: TestRecord, match: Resource): readonly Resource[] {
  return record.resources.filter((known) => sameThing(known, match)).slice(0, 1);
}

function absent(resource: Resource, { entries }: Searchset): readonly Text[] {
  const name = addressOf(resource);
  const entry = entries.find((one) => one.resource !== undefined && sameThing(resource, one.resource));
  if (entry === undefined) {
    return [{ nl: `${name} kwam niet mee`, en: `${name} did not come along` }];
  }
  return entry.mode === 'match' || entry.mode === 'include'
    ? []
    : [{ nl: `${name} heeft geen search.mode include`, en: `${name} has no search.mode include` }];
}
