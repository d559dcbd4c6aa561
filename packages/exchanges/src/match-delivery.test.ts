import { expect, it } from 'vitest';
import { checkExchange } from './check-exchange.ts';
import { defineExchange, type ExchangeDefinition } from './define-exchange.ts';
import type { ExchangeDelivery } from './exchange.ts';
import { type DeliveredWrite, findDelivery } from './match-delivery.ts';

const profile = 'http://example.nl/StructureDefinition/Report';
const delivery = (changes: Partial<ExchangeDelivery>): ExchangeDelivery => ({
  id: 'report',
  section: { nl: 'Verslag', en: 'Report' },
  interaction: 'create',
  accepts: [{ type: 'Composition', profile }],
  category: 'Encounter',
  takenBy: ['V4'],
  ...changes,
});

const definition = (changes: Partial<ExchangeDefinition['versions'][number]> = {}): ExchangeDefinition => ({
  id: 'reports',
  name: { nl: 'Verslagen', en: 'Reports' },
  description: { nl: 'Verslagen', en: 'Reports' },
  patterns: ['delivery'],
  serves: [],
  versions: [
    {
      id: '1',
      fhir: 'R4',
      queries: [],
      follow: [],
      profiles: {},
      deliveries: [
        delivery({}),
        delivery({ id: 'set', interaction: 'transaction', accepts: [{ type: 'Observation' }] }),
        delivery({ id: 'change', interaction: 'update', accepts: [{ type: 'Task' }] }),
      ],
      ...changes,
    },
  ],
  policy: { id: 'reports', version: '1', cedar: 'permit (principal, action, resource);' },
  purposes: ['TREAT'],
  relation: 'treatment',
});

const exchange = defineExchange(definition());
const write = (changes: Partial<DeliveredWrite>): DeliveredWrite => ({
  interaction: 'create',
  inTransaction: false,
  type: 'Composition',
  profiles: [profile],
  ...changes,
});
const found = (changes: Partial<DeliveredWrite>, fhir: 'R4' | 'STU3' = 'R4') => {
  const match = findDelivery([exchange], fhir, write(changes));
  return match.ok ? match.value.delivery.id : match.fault.code;
};

it('takes exactly what the version lists: kind, type and profile', () => {
  expect(found({})).toBe('report');
  expect(found({ profiles: [`${profile}|1.2`] })).toBe('report');
  expect(found({ profiles: [] })).toBe('EXC-DELIVERY-PROFILE');
  expect(found({ type: 'Condition' })).toBe('EXC-DELIVERY');
  expect(found({}, 'STU3')).toBe('EXC-DELIVERY');
});

it('what is welcome in a transaction is not welcome alone, nor the other way round', () => {
  expect(found({ type: 'Observation', inTransaction: true })).toBe('set');
  expect(found({ type: 'Observation' })).toBe('EXC-DELIVERY');
  expect(found({ inTransaction: true })).toBe('EXC-DELIVERY');
  expect(found({ interaction: 'update', type: 'Observation', inTransaction: true })).toBe('EXC-DELIVERY');
  expect(found({ interaction: 'update', type: 'Task' })).toBe('change');
});

const problemOf = (changes: Partial<ExchangeDefinition['versions'][number]>, patterns = definition().patterns) => {
  const checked = checkExchange(defineExchange({ ...definition(changes), patterns }));
  return checked.ok ? 'complete' : checked.fault.params.problem;
};
const state = (status: string, ...next: string[]) => ({
  status,
  name: { nl: status, en: status },
  next: next.map((to) => ({ status: to, by: 'receiver' as const })),
});
const workflow = {
  code: { system: 's', code: 'c' },
  days: 1,
  states: [state('requested', 'completed'), state('completed')],
};

it.each([
  ['complete', {}],
  ['delivery report is defined twice in version 1', { deliveries: [delivery({}), delivery({})] }],
  ['delivery report accepts nothing or is taken by nobody', { deliveries: [delivery({ takenBy: [] })] }],
  ['delivery report has unknown category Other', { deliveries: [delivery({ category: 'Other' as never })] }],
  ['pattern delivery has nothing that carries it', { deliveries: [] }],
  ['pattern notified-pull is not listed in patterns', { workflow }],
])('says of a definition: %s', (problem, changes) => {
  expect(problemOf(changes)).toBe(problem);
});

it.each([
  ['complete', workflow],
  [
    'state requested is defined twice in version 1',
    { ...workflow, states: [state('requested', 'requested'), state('requested')] },
  ],
  ['workflow of version 1 leads to unknown state gone', { ...workflow, states: [state('requested', 'gone')] }],
  ['workflow of version 1 has no beginning or no end', { ...workflow, states: [state('requested', 'requested')] }],
  ['workflow of version 1 pulls unknown query x', { ...workflow, pulls: ['x'] }],
  ['workflow of version 1 lasts no time', { ...workflow, days: 0 }],
])('says of a workflow: %s', (problem, changed) => {
  expect(problemOf({ workflow: changed }, ['delivery', 'notified-pull'])).toBe(problem);
});
