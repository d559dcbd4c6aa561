import { expect, it } from 'vitest';
import { nodeLimits } from '../limits.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { describeQuery } from './describe-query.ts';

const search = (...params: (readonly [string, string])[]): FhirRequest => ({
  interaction: 'search',
  type: 'Condition',
  params,
  prefer: {},
});

it('the log says by which parameters was searched, and no value', () => {
  expect(describeQuery(search(['patient.identifier', '999990019'], ['code', 'x']))).toBe(
    'Condition?patient.identifier&code',
  );
});

it('a number of a person in the place of a name, and a name without end, do not come into the log', () => {
  expect(describeQuery(search(['999990019', 'x']))).toBe('Condition?…');
  expect(describeQuery(search(['x'.repeat(10_000), '']))).toHaveLength('Condition?'.length + 64);
});

it('of more parameters than anybody asks it says that there were more', () => {
  const many = Array.from({ length: nodeLimits.describedParameters + 1 }, (): readonly [string, string] => ['a', '']);
  expect(describeQuery(search(...many)).endsWith('&a&…')).toBe(true);
  expect(describeQuery(search(...many.slice(1))).endsWith('&a')).toBe(true);
});
