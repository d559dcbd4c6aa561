import { expect, it } from 'vitest';
import { interactions } from '../rest/fhir-request.ts';
import { guardTable } from './table.ts';

const order = ['token', 'match', 'relation', 'right', 'consent', 'fetch', 'filter', 'log'];

it.each(interactions)('%s passes every guard, in order', (interaction) => {
  const steps = guardTable.filter(({ at }) => at.includes(interaction)).map(({ step }) => step);
  expect(steps).toEqual(order);
});

it('runs the log also after a refusal, and nothing else', () => {
  expect(guardTable.filter(({ always }) => always).map(({ step }) => step)).toEqual(['log']);
});
