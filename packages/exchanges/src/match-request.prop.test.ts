import { type Bsn, unwrap } from '@stelsel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bgz from '../bgz/index.ts';
import type { ExchangeVersion } from './exchange.ts';
import { matchRequest } from './match-request.ts';
import { queryParameters } from './query-parameters.ts';

const version = bgz.versions[0] as ExchangeVersion;
const anyQuery = fc.constantFrom(...version.queries);
const subject = '999900006' as Bsn;
const harmless = new Set(['_format', '_pretty', '_count']);

describe('matching', () => {
  it('does not depend on the order of parameters', () => {
    const shuffled = anyQuery.chain((query) => {
      const params = queryParameters(query, subject);
      return fc.shuffledSubarray([...params], { minLength: params.length }).map((order) => ({ query, order }));
    });
    fc.assert(
      fc.property(shuffled, ({ query, order }) => {
        const match = unwrap(matchRequest(version, { ...query, params: order }));
        expect(match).toMatchObject({ kind: 'query', query: { id: query.id }, subject });
      }),
      { numRuns: 200 },
    );
  });

  it('never accepts a query with one parameter more', () => {
    fc.assert(
      fc.property(anyQuery, fc.string(), fc.string(), (query, name, value) => {
        fc.pre(!harmless.has(name));
        const params = [...queryParameters(query, subject), [name, value] as const];
        const match = matchRequest(version, { ...query, params });
        expect(match.ok && query.params.every(([known, same]) => known !== name || same !== value)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('never accepts a query with one parameter less', () => {
    fc.assert(
      fc.property(anyQuery, fc.nat(), (query, index) => {
        const params = queryParameters(query, subject);
        const left = params.filter((_, position) => position !== index % params.length);
        const match = matchRequest(version, { ...query, params: left });
        expect(match.ok && match.value.kind === 'query' && match.value.query.id === query.id).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
