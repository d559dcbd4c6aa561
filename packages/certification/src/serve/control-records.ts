/** Parameters are really respected: each record has things of the same type that a query must not give. */
import type { ExchangeQuery, TestRecord } from '@stelsel/exchanges';
import { addressOf, askSearchset, isSearchset } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { sameThing } from './same-thing.ts';
import { bsnOf, type Derivation, expectedOf, serveTest } from './scope.ts';

export const controlRecords: Derivation = (scope) =>
  scope.queries.filter(filters).map((query) =>
    serveTest(scope, {
      id: `${query.id}.parameters`,
      about: query.id,
      sentence: {
        nl: `${query.section.nl}: wat niet aan ${namesOf(query)} voldoet, komt niet mee.`,
        en: `${query.section.en}: what does not meet ${namesOf(query)} does not come along.`,
      },
      run: async (product) => {
        const controlled = scope.records.filter((record) => controlsOf(record, query).length > 0);
        if (controlled.length === 0) {
          return skipped(
            'De testgegevens hebben hier geen tegenvoorbeeld.',
            'The records have no counterexample here.',
          );
        }
        const findings = [];
        for (const record of controlled) {
          const answer = await askSearchset(product, { query, subject: bsnOf(record) });
          if (!isSearchset(answer)) {
            return verdictOf([answer]);
          }
          const wrong = controlsOf(record, query).filter((control) =>
            answer.entries.some(({ resource }) => resource !== undefined && sameThing(control, resource)),
          );
          findings.push(
            ...wrong.map((control) => ({
              nl: `${addressOf(control)} voldoet niet en kwam toch`,
              en: `${addressOf(control)} does not meet it and came all the same`,
            })),
          );
        }
        return verdictOf(findings);
      },
    }),
  );

/** Parameters that choose; an `_include` only adds. */
function filters({ params, operation }: ExchangeQuery): boolean {
  return operation !== undefined || params.some(([name]) => !name.startsWith('_'));
}

function namesOf({ params, operation }: ExchangeQuery): string {
  const names = params.map(([name]) => name).filter((name) => !name.startsWith('_'));
  return [...new Set(names), ...(operation === undefined ? [] : [`$${operation}`])].join(', ');
}

function controlsOf(record: TestRecord, query: ExchangeQuery): TestRecord['resources'] {
  const wanted = expectedOf(record, query);
  return record.resources.filter(
    (resource) => resource.resourceType === query.type && !wanted.includes(addressOf(resource)),
  );
}
