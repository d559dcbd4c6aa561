/** Search against an evaluator that knows no index, no person and no page: the same resources, whatever is asked. */
import { compileSearch, parseSearch, type Resource, r4Model, type SearchFilter, type SearchPair } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStore } from './create-store.ts';
import { storeMigrations } from './migrations.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });

const system = fc.constantFrom('http://x', 'http://y');
const code = fc.constantFrom('a', 'b', 'c');
const person = fc.constantFrom('p1', 'p2', 'p3');
const identifier = fc.record({ system, value: fc.constantFrom('1', '2', '3') });
const date = fc.constantFrom('2023', '2024-02', '2024-02-29', '2024-03-01T10:00:00Z');

const subject = fc.oneof(
  person.map((id) => ({ reference: `Patient/${id}` })),
  identifier.map((value) => ({ identifier: value })),
  fc.constant({ reference: 'Group/g1' }),
  fc.constant({ reference: 'https://elsewhere/fhir/Patient/p1' }),
);

const resource: fc.Arbitrary<Resource> = fc.oneof(
  person.chain((id) =>
    fc.record({
      resourceType: fc.constant('Patient'),
      id: fc.constant(id),
      identifier: fc.array(identifier, { minLength: 1, maxLength: 2 }),
    }),
  ),
  fc.record({
    resourceType: fc.constant('Condition'),
    code: fc.record({ coding: fc.array(fc.record({ system, code }), { minLength: 1, maxLength: 2 }) }),
    subject,
    recordedDate: date,
  }),
  fc.record({
    resourceType: fc.constant('Organization'),
    name: fc.constantFrom('Apotheek', 'Ápotheek Zuid', 'Huisarts'),
    identifier: fc.array(identifier, { minLength: 1, maxLength: 1 }),
  }),
);

const tokenText = fc.oneof(
  code,
  fc.tuple(system, code).map((pair) => pair.join('|')),
  system.map((it) => `${it}|`),
);
const identifierText = identifier.map(({ system: of, value }) => `${of}|${value}`);
const conditionPair: fc.Arbitrary<SearchPair> = fc.oneof(
  fc.tuple(fc.constantFrom('code', 'code:not'), tokenText),
  fc.tuple(fc.constantFrom('patient', 'subject', 'subject:Patient'), person),
  fc.tuple(fc.constantFrom('patient.identifier', 'subject:Patient.identifier', 'patient:identifier'), identifierText),
  fc.tuple(
    fc.constant('patient'),
    fc.tuple(person, person).map((pair) => pair.join(',')),
  ),
  fc.tuple(
    fc.constant('recorded-date'),
    fc.tuple(fc.constantFrom('', 'ge', 'lt', 'sa'), date).map((pair) => pair.join('')),
  ),
);
const query: fc.Arbitrary<readonly [string, SearchPair[]]> = fc.oneof(
  fc.tuple(fc.constant('Condition'), fc.array(conditionPair, { maxLength: 3 })),
  fc.tuple(fc.constant('Patient'), fc.array(fc.tuple(fc.constant('identifier'), identifierText), { maxLength: 2 })),
  fc.tuple(
    fc.constant('Organization'),
    fc.array(
      fc.oneof(
        fc.tuple(fc.constant('identifier'), identifierText),
        fc.tuple(fc.constant('name'), fc.constantFrom('apo', 'ap', 'HUIS', 'ápotheek z')),
      ),
      { maxLength: 2 },
    ),
  ),
) as fc.Arbitrary<readonly [string, SearchPair[]]>;

/** Every resource against every filter; a chain is looked up among all resources. */
function naive(resources: readonly Resource[], type: string, pairs: readonly SearchPair[]): readonly string[] {
  const search = unwrap(parseSearch(type, pairs, r4Model));
  const chained = (filter: SearchFilter): ReadonlySet<string> =>
    new Set(
      (filter.chain ?? []).flatMap((link) => {
        const passes = compileSearch({ filters: [link.filter] }, { chained });
        return resources
          .filter((it) => it.resourceType === link.type && passes(it))
          .map(({ id }) => `${link.type}/${id}`);
      }),
    );
  const passes = compileSearch(search, { chained });
  return resources
    .filter((it) => it.resourceType === type && passes(it))
    .map(({ id }) => id ?? '')
    .sort();
}

it('finds what a naive evaluator finds', async () => {
  const store = createStore({ db: await database, clock: systemClock, randomness: secureRandomness });
  let tenants = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(resource, { maxLength: 12 }),
      fc.array(query, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 4 }),
      async (made, queries, size) => {
        tenants += 1;
        const repository = store.repository(`t${tenants}`, r4Model);
        const named = made.map((it, index): Resource => ({ ...it, id: it.id ?? `r${index}` }));
        const unique = [...new Map(named.map((it) => [`${it.resourceType}/${it.id}`, it])).values()];
        unwrap(await repository.putAll(unique));
        for (const [type, pairs] of queries) {
          const found: string[] = [];
          for (let cursor: string | undefined = ''; cursor !== undefined; ) {
            const paged: SearchPair[] = [
              ...pairs,
              ['_count', String(size)],
              ...(cursor === '' ? [] : [['_cursor', cursor] as const]),
            ];
            const page = unwrap(await repository.search(unwrap(parseSearch(type, paged, r4Model))));
            found.push(...page.matches.map(({ id }) => id));
            cursor = page.next;
          }
          expect(found).toEqual(naive(unique, type, pairs));
        }
      },
    ),
    { numRuns: 60 },
  );
});
