import { describe, expect, it } from 'vitest';
import bgz from '../../bgz/index.ts';
import { matchesOf } from './matches-of.ts';

const tests = await bgz.tests?.();

describe.each(bgz.versions.map((version) => [version.id, version] as const))('the core data set %s', (id, version) => {
  const records = tests?.records[id] ?? [];

  it.each(version.queries.map((query) => [query.id, query] as const))(
    'has for %s by hand what follows from its parameters',
    (_name, query) => {
      const byHand = records.map(({ matches }) => [...(matches[query.id] ?? [])].sort());
      expect(records.map(({ resources }) => [...matchesOf(query, resources)].sort())).toEqual(byHand);
    },
  );
});

describe('a parameter that is not known', () => {
  it('is an error of the test, never a match', () => {
    const [query] = bgz.versions[0]?.queries ?? [];
    const resources = [{ resourceType: 'Patient', id: 'p' }];
    expect(() => query && matchesOf({ ...query, params: [['shoe-size', '44']] }, resources)).toThrow('shoe-size');
  });
});
