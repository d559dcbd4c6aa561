/** A server gives what was recorded: texts, displays, profiles and extensions exactly as they were. */
import type { TestRecord } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { canonicalJson, type Text } from '@stelsel/kernel';
import { addressOf } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { allAnswers } from './all-answers.ts';
import { sameThing } from './same-thing.ts';
import { bsnOf, type Derivation, serveTest } from './scope.ts';

export const keptAsLoaded: Derivation = (scope) =>
  scope.records
    .filter((record) => Object.values(record.matches).some(({ length }) => length > 0))
    .map((record) =>
      serveTest(scope, {
        id: `kept.${record.id}`,
        sentence: {
          nl: `Wat over testpersoon ${record.id} is geladen, komt met elk element ongewijzigd terug.`,
          en: `What was loaded about test person ${record.id} comes back with every element unchanged.`,
        },
        run: async (product) => {
          const { searchsets } = await allAnswers(scope, product);
          const given = searchsets
            .filter(({ asked }) => asked.subject === bsnOf(record))
            .flatMap(({ entries }) => entries.flatMap(({ resource }) => resource ?? []));
          const pairs = pairsOf(record, given);
          return pairs.length === 0
            ? skipped('Er kwam niets terug om te vergelijken.', 'Nothing came back to compare.')
            : verdictOf(pairs.flatMap(([loaded, back]) => differences(loaded, back, product.base)));
        },
      }),
    );

function pairsOf(record: TestRecord, given: readonly Resource[]): readonly (readonly [Resource, Resource])[] {
  return record.resources.flatMap((loaded) => {
    const back = given.find((resource) => sameThing(loaded, resource));
    return back === undefined ? [] : [[loaded, back] as const];
  });
}

function differences(loaded: Resource, back: Resource, base: string): readonly Text[] {
  const ownIds = loaded.id === back.id;
  const elements = Object.keys(loaded).filter((name) => name !== 'id' && name !== 'meta' && name !== 'text');
  const changed = elements.filter((name) => written(loaded[name], base, ownIds) !== written(back[name], base, ownIds));
  const profiles = canonicalJson(loaded.meta?.profile ?? []) !== canonicalJson(back.meta?.profile ?? []);
  const found = [...changed, ...(profiles ? ['meta.profile'] : [])].join(', ');
  const name = addressOf(loaded);
  return found === '' ? [] : [{ nl: `${name}: ${found} is anders`, en: `${name}: ${found} differs` }];
}

/** References may have become absolute; a product with ids of its own refers by those. */
function written(value: unknown, base: string, ownIds: boolean): string {
  const text = canonicalJson(value ?? null).replaceAll(`"reference":"${base}/`, '"reference":"');
  return ownIds ? text : text.replaceAll(/"reference":"[^"]*"/g, '');
}
