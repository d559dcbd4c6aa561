import { validate } from '@cedar-policy/cedar-wasm/nodejs';
import { parseSearch, r4Model, stu3Model } from '@stelsel/fhir';
import { type Bsn, unwrap } from '@stelsel/kernel';
import { zibById } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { accessSchema } from './access-schema.ts';
import { checkExchange } from './check-exchange.ts';
import { isConsentCategory } from './consent-category.ts';
import { isDataCategory } from './data-category.ts';
import { describeExchange } from './describe-exchange.ts';
import { discoverExchanges } from './discover-exchanges.ts';
import { queryParameters } from './query-parameters.ts';

const exchanges = await discoverExchanges();
const queries = exchanges.flatMap((exchange) =>
  exchange.versions.flatMap((version) => version.queries.map((query) => ({ exchange, version, query }))),
);

describe.each(exchanges.map((exchange) => [exchange.id, exchange] as const))('exchange %s', (_, exchange) => {
  it('is complete', () => {
    expect(checkExchange(exchange).ok).toBe(true);
  });

  it('is plain data that survives JSON', () => {
    const published: unknown = JSON.parse(JSON.stringify(describeExchange(exchange)));
    const { tests: _loaded, ...data } = exchange;
    expect(published).toEqual(data);
    expect(unwrap(checkExchange(published))).toEqual(data);
  });

  it('has policies that pass strict validation', () => {
    const answer = validate({
      schema: accessSchema,
      policies: { staticPolicies: exchange.policy.cedar },
      validationSettings: { mode: 'strict' },
    });
    expect(answer).toMatchObject({ type: 'success', validationErrors: [] });
  });

  it('says of every policy in Dutch and English what it does', () => {
    const count = (pattern: RegExp): number => exchange.policy.cedar.match(pattern)?.length ?? 0;
    const policies = count(/^(permit|forbid) \(/gm);
    expect([count(/^@id\("/gm), count(/^@nl\("/gm), count(/^@en\("/gm)]).toEqual([policies, policies, policies]);
  });

  it('says that systems ask by themselves exactly when its policy lets them', () => {
    const ofQueries = exchange.policy.cedar.split('@id(').filter((text) => text.includes('resource is Query'));
    const letsSystems = ofQueries.some(
      (text) => text.includes('\npermit') && text.includes('principal is Organization'),
    );
    expect(exchange.systemsAsk === true).toBe(letsSystems);
  });

  it('lists the categories of its queries', () => {
    const used = exchange.versions.flatMap((version) => version.queries.map((query) => query.category));
    expect([...exchange.categories].sort()).toEqual([...new Set(used)].sort());
  });
});

describe.each(
  queries.map(
    ({ exchange, version, query }) => [exchange.id, version.id, query.id, { exchange, version, query }] as const,
  ),
)('query %s %s %s', (_exchange, _version, _query, { exchange, version, query }) => {
  it('has a category and consent code that exist', () => {
    expect(isDataCategory(query.category)).toBe(true);
    expect(query.consent === undefined ? exchange.relation : isConsentCategory(query.consent)).toBe(
      query.consent === undefined ? 'self' : true,
    );
  });

  it('is kept by somebody, and by everybody who must serve all', () => {
    expect(query.keptBy).toEqual(expect.arrayContaining([...exchange.serves]));
  });

  it('is a search of its version of FHIR, or of what the Dutch guides add to it', () => {
    const model = version.fhir === 'R4' ? r4Model : stu3Model;
    const search = unwrap(parseSearch(query.type, queryParameters(query, '999900006' as Bsn), model));
    expect(search.unsupported).toEqual([]);
  });

  it('asks for zibs that can be read', () => {
    expect(query.zib.filter((id) => zibById(id) === undefined)).toEqual([]);
  });

  it('does not fix the person among its parameters', () => {
    expect(query.params.map(([name]) => name)).not.toContain(query.subjectParam);
  });
});

describe('the core data set', () => {
  it('has exactly 27 queries on R4 and 28 on STU3, which has device requests too; each different', () => {
    const versions = exchanges.find((exchange) => exchange.id === 'bgz')?.versions ?? [];
    const counts = versions.map((version) => {
      const shapes = version.queries.map((query) => JSON.stringify([query.type, query.params]));
      return [version.fhir, shapes.length, new Set(shapes).size];
    });
    expect(counts).toEqual([
      ['R4', 27, 27],
      ['STU3', 28, 28],
    ]);
  });

  it('asks consent for medication and results in their own category', () => {
    const consentOf = (id: string) => queries.find(({ query }) => query.id === id)?.query.consent;
    expect(consentOf('medication-use')).toBe('GGC013');
    expect(consentOf('laboratory')).toBe('GGC012');
    expect(consentOf('problems')).toBe('GGC002');
  });
});
