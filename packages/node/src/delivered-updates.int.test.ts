/** Deliveries that come alone: once, changed by who brought them, and by nobody else. */
import { defineExchange } from '@stelsel/exchanges';
import { type Actor, namingSystem } from '@stelsel/kernel';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { codesOf, type Sent, send } from './testing/ask-node.ts';
import { startAgain } from './testing/filled-node.ts';
import { fill, recordsOf } from './testing/records.ts';
import { anna, bram, gp, hospital, pharmacy, type TestNode, testNode } from './testing/test-node.ts';

const words = { nl: 'Opdrachten', en: 'Orders' };
const profile = 'http://example.nl/StructureDefinition/Order';
const common = { section: words, category: 'Request', takenBy: ['V4'] } as const;
const orders = defineExchange({
  id: 'orders',
  name: words,
  description: words,
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
        { id: 'order', interaction: 'create', accepts: [{ type: 'ServiceRequest', profile }], ...common },
        { id: 'order-change', interaction: 'update', accepts: [{ type: 'ServiceRequest' }], ...common },
      ],
    },
  ],
  policy: {
    id: 'orders',
    version: '1',
    cedar:
      '@id("all") @nl("Wie u behandelt, mag dit brengen.") @en("Who treats you may bring this.") permit (principal is Professional, action, resource is Delivery);',
  },
  purposes: ['TREAT'],
  relation: 'treatment',
});

const bringer: Actor = { ...gp, scope: ['orders'] };
const order = (changes: object = {}) => ({
  resourceType: 'ServiceRequest',
  meta: { profile: [profile] },
  identifier: [{ system: 'urn:order', value: '7' }],
  status: 'active',
  intent: 'order',
  subject: { identifier: { system: namingSystem.bsn, value: anna } },
  ...changes,
});
const put = (id: string, changes: object = {}): Sent => ({
  method: 'PUT',
  path: `ServiceRequest/${id}`,
  resource: order({ id, ...changes }),
});

let node: TestNode;
let place = '';

beforeAll(async () => {
  node = await testNode({ exchanges: [orders] });
  const repository = node.tenants.get(hospital)?.repository;
  if (repository !== undefined) {
    await fill(repository, recordsOf('anna', anna), recordsOf('bram', bram));
  }
});

beforeEach(async () => {
  startAgain(node);
  node.actAs(bringer);
  const sent = { path: 'ServiceRequest', resource: order(), headers: { 'if-none-exist': 'identifier=urn:order|7' } };
  place =
    String((await send(node, hospital, sent)).headers.location)
      .split('/')
      .at(-3) ?? '';
  node.logged.length = 0;
});

it('is kept once when it says by which of its own numbers it is known', async () => {
  const sent = { path: 'ServiceRequest', resource: order(), headers: { 'if-none-exist': 'identifier=urn:order|7' } };
  const again = await send(node, hospital, sent);
  expect([again.status, String(again.headers.location).split('/').at(-3), again.text]).toEqual([200, place, '']);
});

it.each([
  ['a number that is not its own', 'identifier=urn:order|8'],
  ['anything else', 'code=x'],
  ['its number and more', 'identifier=urn:order|7&status=active'],
])('is refused with a condition on %s', async (_what, condition) => {
  const sent = { path: 'ServiceRequest', resource: order(), headers: { 'if-none-exist': condition } };
  expect(codesOf(await send(node, hospital, sent))).toContain('NOD-DELIVERY-CONDITION');
});

it('names the profile that the exchange wants, and keeps no mark that was sent along', async () => {
  const bare = { path: 'ServiceRequest', resource: order({ meta: undefined }) };
  expect(codesOf(await send(node, hospital, bare))).toContain('EXC-DELIVERY-PROFILE');
  const tag = [{ system: 'urn:stelsel:delivered-by', code: pharmacy }];
  const marked = {
    path: 'ServiceRequest',
    resource: order({ meta: { profile: [profile], tag }, identifier: undefined }),
  };
  const id =
    String((await send(node, hospital, marked)).headers.location)
      .split('/')
      .at(-3) ?? '';
  const kept = await node.tenants.get(hospital)?.repository.read('ServiceRequest', id);
  expect(kept?.ok === true ? kept.value.text : '').not.toContain(pharmacy);
});

it('is changed by the organisation that brought it', async () => {
  const changed = await send(node, hospital, put(place, { status: 'completed' }));
  expect([changed.status, changed.text]).toEqual([200, '']);
  expect(node.logged).toMatchObject([
    { act: 'update', outcome: 'answered', ground: 'treatment', subject: { bsn: anna } },
  ]);
  const stale = { ...put(place, { status: 'active' }), headers: { 'if-match': 'W/"1"' } };
  expect((await send(node, hospital, stale)).status).toBe(412);
});

it('is not there for another organisation, another person, or under another name', async () => {
  node.actAs({ ...bringer, organization: { ...bringer.organization, ura: pharmacy } });
  const other = await send(node, hospital, put(place));
  node.actAs({ ...bringer, patient: bram });
  const person = { identifier: { system: namingSystem.bsn, value: bram } };
  const anothers = await send(node, hospital, put(place, { subject: person }));
  node.actAs(bringer);
  const never = await send(node, hospital, put('never-brought'));
  expect([other.status, anothers.status, never.status]).toEqual([404, 404, 404]);
  expect(new Set([other.text, anothers.text, never.text]).size).toBe(1);
});

it('cannot be moved to another person, or reach what the organisation wrote itself', async () => {
  const person = { identifier: { system: namingSystem.bsn, value: bram } };
  expect(codesOf(await send(node, hospital, put(place, { subject: person })))).toContain('NOD-DELIVERY-SUBJECT');
  const byAddress = put(place, { subject: { reference: 'Patient/patient-bram' } });
  expect(codesOf(await send(node, hospital, byAddress))).toContain('NOD-DELIVERY-SUBJECT');
  const own = order({ id: 'own', meta: undefined });
  await node.tenants.get(hospital)?.repository.putAll([own as never]);
  expect((await send(node, hospital, put('own'))).status).toBe(404);
});

it.each([
  [
    'a patch',
    {
      method: 'PATCH',
      headers: { 'content-type': 'application/json-patch+json' },
      resource: [{ op: 'replace', path: '/status', value: 'active' }],
    },
  ],
  ['a deletion', { method: 'DELETE' }],
  ['a history', { method: 'GET', history: true }],
] as const)('is not reached by %s', async (_what, { method, ...more }) => {
  const path = `ServiceRequest/${place}${'history' in more ? '/_history' : ''}`;
  const sent = { method, path, ...('resource' in more ? { resource: more.resource, headers: more.headers } : {}) };
  expect((await send(node, hospital, sent as Sent)).status).toBe(403);
});
