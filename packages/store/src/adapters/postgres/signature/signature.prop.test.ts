import { compileSearch, parseSearch, type Resource, r4Model, type SearchPair, stu3Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { masksOf, signatureOf } from './signature.ts';

const systems = ['http://loinc.org', 'http://snomed.info/sct', 'urn:oid:2.16.840.1.113883.2.4.4.40.267'];
const coding = fc.record({
  system: fc.option(fc.constantFrom(...systems), { nil: undefined }),
  code: fc.constantFrom('1', '2', '3'),
});
const concept = fc.record({ coding: fc.array(coding, { minLength: 1, maxLength: 3 }) });
const observation: fc.Arbitrary<Resource> = fc.record({
  resourceType: fc.constant('Observation'),
  status: fc.constantFrom('final', 'amended'),
  code: concept,
  category: fc.array(concept, { maxLength: 2 }),
  method: concept,
  component: fc.array(fc.record({ code: concept, valueCodeableConcept: concept }), { maxLength: 2 }),
  subject: fc.constant({ reference: 'Patient/1' }),
});
const value = fc
  .tuple(fc.constantFrom('', '|', ...systems.map((system) => `${system}|`)), fc.constantFrom('1', '2', '3', 'final'))
  .map((parts) => parts.join(''));
const filter: fc.Arbitrary<SearchPair> = fc
  .tuple(
    fc.constantFrom(
      'code',
      'code:not',
      'category',
      'status',
      'method',
      'component-code',
      'combo-code',
      'component-value-concept',
      'combo-value-concept:not',
      'code:missing',
    ),
    fc.array(value, { minLength: 1, maxLength: 12 }),
  )
  .map(([name, values]) => [name, name.endsWith(':missing') ? 'false' : values.join()] as const);

const has = (signature: string, mask: string) => (BigInt(signature) & BigInt(mask)) === BigInt(mask);

it.each([r4Model, stu3Model])(
  'never leaves out a resource that passes a search, whatever is combined (%#)',
  (model) => {
    let told = 0;
    fc.assert(
      fc.property(observation, fc.array(filter, { minLength: 1, maxLength: 3 }), (resource, pairs) => {
        const search = unwrap(parseSearch('Observation', pairs, model));
        const masks = masksOf(search.filters);
        const signature = signatureOf(resource, model);
        if (masks !== undefined && compileSearch(search)(resource)) {
          told += 1;
          expect(masks.some((mask) => has(signature, mask))).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(told).toBeGreaterThan(10);
  },
);
