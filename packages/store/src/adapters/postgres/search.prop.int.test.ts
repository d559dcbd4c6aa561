/** Search against an evaluator that knows no index, no person and no page: the same resources, whatever is asked. */
import { canHaveSubject, parseSearch, type Resource, r4Model, type SearchPair } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Repository, SearchOptions, SearchPage } from '../../repository.ts';
import { subjectKeyOf } from '../../subject-key.ts';
import { naiveIncludes, naiveSearch, pointsAt, type Stored } from '../../testing/naive-search.ts';
import { questions, resources } from '../../testing/search-arbitraries.ts';
import { createStore } from './create-store.ts';
import { storeMigrations } from './migrations.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });
/** A hundred times as many in `npm run test:long`. */
const numRuns = 1_000;
let tenants = 0;

async function fill(made: readonly Stored[]): Promise<Repository> {
  const store = createStore({ db: await database, clock: systemClock, randomness: secureRandomness });
  tenants += 1;
  const repository = store.repository(`t${tenants}`, r4Model);
  unwrap(await repository.putAll(made as readonly Resource[]));
  return repository;
}

/** Every page of a search: the matches in order, and what came with them. */
async function askAll(repository: Repository, type: string, pairs: readonly SearchPair[], options?: SearchOptions) {
  const matches: string[] = [];
  const included = new Set<string>();
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const asked: readonly SearchPair[] = cursor === '' ? pairs : [...pairs, ['_cursor', cursor] as const];
    const page: SearchPage = unwrap(await repository.search(unwrap(parseSearch(type, asked, r4Model)), options));
    matches.push(...page.matches.map(({ id }) => id));
    for (const { type: of, id } of page.included) {
      included.add(`${of}/${id}`);
    }
    cursor = page.next;
  }
  return { matches, included: [...included].sort() };
}

const ids = (found: readonly Stored[]) => found.map(({ id }) => id);

it('finds what a naive evaluator finds, on pages of any size, with what is included', async () => {
  await fc.assert(
    fc.asyncProperty(
      resources,
      fc.array(questions, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 4 }),
      async (made, asked, size) => {
        const repository = await fill(made);
        for (const { type, pairs, includes } of asked) {
          const found = naiveSearch(made, type, pairs);
          const paged = await askAll(repository, type, [...pairs, ['_count', String(size)]]);
          expect(paged.matches).toEqual(ids(found));
          const whole = await askAll(repository, type, [...pairs, ...includes, ['_count', '50']]);
          expect(whole).toEqual({ matches: ids(found), included: [...naiveIncludes(made, found, includes)].sort() });
          const counted = unwrap(parseSearch(type, [...pairs, ['_summary', 'count']], r4Model));
          expect(unwrap(await repository.search(counted)).total).toBe(found.length);
        }
      },
    ),
    { numRuns },
  );
});

/**
 * What exists for who is held to these persons: their own, and what can be about nobody and points at nobody else. An
 * Observation of a group is nobody's own.
 */
function visibleTo(made: readonly Stored[], subjects: readonly string[]): readonly Stored[] {
  const keyOf = (resource: Stored) => subjectKeyOf(resource, r4Model);
  const whose = new Map(made.map((it) => [`${it.resourceType}/${it.id}`, keyOf(it)]));
  return made.filter((resource) => {
    const key = keyOf(resource);
    return key === ''
      ? !canHaveSubject(resource.resourceType, r4Model) &&
          pointsAt(resource, '*').every((address) => ['', undefined, ...subjects].includes(whose.get(address)))
      : subjects.includes(key);
  });
}

it('shows who is held to one person what it would show if there were nobody else', async () => {
  const person = fc.constantFrom('p1', 'p2', 'p3');
  await fc.assert(
    fc.asyncProperty(resources, questions, person, async (made, { type, pairs, includes }, own) => {
      const repository = await fill(made);
      const visible = visibleTo(made, [own]);
      const found = naiveSearch(visible, type, pairs);
      const answer = await askAll(repository, type, [...pairs, ...includes, ['_count', '2']], { subjects: [own] });
      const alone = await askAll(repository, type, [...pairs, ...includes, ['_count', '50']], { subjects: [own] });
      expect(answer.matches).toEqual(ids(found));
      expect(alone).toEqual({ matches: ids(found), included: [...naiveIncludes(visible, found, includes)].sort() });
      const counted = unwrap(parseSearch(type, [...pairs, ['_total', 'accurate']], r4Model));
      expect(unwrap(await repository.search(counted, { subjects: [own] })).total).toBe(found.length);
    }),
    { numRuns: Math.ceil(numRuns / 3) },
  );
});
