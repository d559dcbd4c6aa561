/** Data of another person is the worst a server can give; every answer is looked through for it. */
import type { TestRecord } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import { addressOf } from '../product/searchset.ts';
import { verdictOf } from '../verdict.ts';
import { allAnswers, noAnswers } from './all-answers.ts';
import { sameThing } from './same-thing.ts';
import { bsnOf, type Derivation, serveTest } from './scope.ts';

export const otherPerson: Derivation = (scope) =>
  scope.records.map((record) =>
    serveTest(scope, {
      id: `other-person.${record.id}`,
      sentence: {
        nl: `Een vraag over testpersoon ${record.id} geeft nooit gegevens van een ander.`,
        en: `A query about test person ${record.id} never gives data of anybody else.`,
      },
      run: async (product) => {
        const { searchsets } = await allAnswers(scope, product);
        const others = scope.records.filter((other) => other !== record);
        const findings = searchsets
          .filter(({ asked }) => asked.subject === bsnOf(record))
          .flatMap(({ asked, entries }) =>
            entries.flatMap(({ resource }): readonly Text[] => {
              const owner = resource && others.find((other) => belongsTo(resource, other, record));
              const what = resource === undefined ? '' : addressOf(resource);
              return owner === undefined
                ? []
                : [
                    {
                      nl: `${asked.query.id}: ${what} is van testpersoon ${owner.id}`,
                      en: `${asked.query.id}: ${what} is of test person ${owner.id}`,
                    },
                  ];
            }),
          );
        return searchsets.length === 0 ? noAnswers : verdictOf(findings);
      },
    }),
  );

/** Of the other, and not (like an organisation) of both. */
function belongsTo(resource: Resource, other: TestRecord, record: TestRecord): boolean {
  const within = ({ resources }: TestRecord): boolean => resources.some((known) => sameThing(known, resource));
  return (within(other) && !within(record)) || JSON.stringify(resource).includes(`"${other.bsn}"`);
}
