import { type Actor, type OutcomeReason, parseUzi, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, type Sent, send, withoutTime } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { anna, bram, carla, gp, hospital, pharmacy, type TestNode } from './testing/test-node.ts';

let node: TestNode;

beforeAll(async () => {
  node = await filledNode();
});

beforeEach(() => startAgain(node));

const outcomes = (): readonly OutcomeReason[] => node.logged.map(({ outcome }) => outcome);
const person = (value: string) => ({ identifier: { system: 'http://fhir.nl/fhir/NamingSystem/bsn', value } });

/** A physician of the out-of-hours post, in an emergency. */
const post = (changes: Partial<Actor> = {}): Actor => ({
  ...gp,
  organization: { ...gp.organization, name: 'Huisartsenpost', type: 'N6' },
  professional: { id: unwrap(parseUzi('900000012')), name: 'P. Post', role: '01.015' },
  purpose: 'ETREAT',
  scope: ['acute'],
  tokenId: 'token-post',
  ...changes,
});

const urn = (n: number) => `urn:uuid:6e2f2a3e-1d6a-4f0a-9a52-3d3e1c1b0a0${n}`;
const entryOf = (n: number, resource: object, request = {}) => ({
  fullUrl: urn(n),
  resource,
  request: { method: 'POST', url: (resource as { resourceType: string }).resourceType, ...request },
});
const patientOf = (bsn: string) => ({
  resourceType: 'Patient',
  identifier: [person(bsn).identifier],
  name: [{ family: 'Doorgestuurd' }],
});
const request = {
  resourceType: 'ServiceRequest',
  status: 'active',
  intent: 'order',
  subject: { reference: urn(1) },
  code: { text: 'Beoordeling SEH' },
};
const observation = {
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'Saturatie' },
  subject: { reference: urn(1) },
};
const referral = (bsn: string, ...more: object[]): Sent => ({
  path: '',
  resource: {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [entryOf(1, patientOf(bsn)), entryOf(2, request), entryOf(3, observation), ...more],
  },
});
const letter = {
  resourceType: 'DocumentReference',
  status: 'current',
  subject: person(anna),
  content: [{ attachment: { title: 'Verslag' } }],
};

describe('a delivery of the exchange', () => {
  it('is written whole, marked with who brought it, and logged with its ground', async () => {
    node.actAs(post());
    const reply = await send(node, hospital, referral(anna));
    expect(reply.status).toBe(200);
    const { entry } = reply.resource as unknown as { entry: { response: { status: string; location?: string } }[] };
    expect(entry.map(({ response }) => response.status)).toEqual(['201 Created', '201 Created', '201 Created']);
    expect(
      node.logged.map(({ act, outcome, ground, exchange, subject }) => [act, outcome, ground, exchange, subject]),
    ).toEqual(Array.from({ length: 3 }, () => ['create', 'answered', 'treatment', 'acute', { bsn: anna }]));
    const id = entry[1]?.response.location?.split('/').at(-3) ?? '';
    const kept = await node.tenants.get(hospital)?.repository.read('ServiceRequest', id);
    const text = kept?.ok === true ? kept.value.text : '';
    expect(text).toContain('"Patient/patient-anna"');
    expect(JSON.parse(text)).toMatchObject({
      meta: {
        tag: [
          { system: 'urn:stelsel:delivered-by', code: gp.organization.ura },
          { system: 'urn:stelsel:exchange', code: 'acute/2020' },
        ],
      },
    });
  });

  it('says the same of a person who is known here and of one who is not', async () => {
    node.actAs(post());
    const known = await send(node, hospital, referral(anna));
    node.actAs(post({ patient: carla }));
    const unknown = await send(node, hospital, referral(carla));
    const shape = (text: string) => withoutTime(text).replaceAll(/\/[0-9a-z]{16,}\//g, '/id/');
    expect(shape(unknown.text)).toBe(shape(known.text));
    expect(JSON.stringify(known.resource)).not.toContain('patient-anna');
  });

  it('about one person and nobody else', async () => {
    node.actAs(post());
    expect((await send(node, hospital, referral(bram))).status).toBe(403);
    const other = entryOf(4, { ...observation, subject: person(bram) });
    const refused = await send(node, hospital, referral(anna, other));
    expect(codesOf(refused)).toContain('NOD-DELIVERY-SUBJECT');
    const unnamed = entryOf(4, { ...observation, subject: undefined });
    expect(codesOf(await send(node, hospital, referral(anna, unnamed)))).toContain('NOD-DELIVERY-SUBJECT');
    const mentioned = entryOf(4, { ...observation, performer: [person(bram)] });
    expect(codesOf(await send(node, hospital, referral(anna, mentioned)))).toContain('NOD-DELIVERY-SUBJECT');
    expect(codesOf(await send(node, hospital, referral(anna, entryOf(4, observation))))).toEqual([]);
  });

  it.each([
    ['a type the delivery does not have', entryOf(4, { ...request, resourceType: 'Coverage' })],
    [
      'a change of what stands here',
      entryOf(4, { ...observation, id: 'anna-asthma' }, { method: 'PUT', url: 'Observation/x' }),
    ],
    ['a deletion', { request: { method: 'DELETE', url: 'Condition/anna-asthma' } }],
    ['a question', { request: { method: 'GET', url: `Condition?patient.identifier=x|${anna}` } }],
    ['a condition', entryOf(4, observation, { ifNoneExist: 'code=1' })],
  ])('refuses %s, and then writes nothing', async (_what, entry) => {
    node.actAs(post());
    const before = await countOf('Observation');
    expect((await send(node, hospital, referral(anna, entry))).status).toBeGreaterThanOrEqual(400);
    expect(await countOf('Observation')).toBe(before);
    expect(outcomes()).not.toContain('answered');
  });

  it('alone, with only what the exchange takes alone, where it is taken', async () => {
    node.actAs(post());
    expect(codesOf(await send(node, hospital, { path: 'DocumentReference', resource: letter }))).toContain(
      'NOD-NOT-TAKEN-HERE',
    );
    expect(
      codesOf(await send(node, hospital, { path: 'Observation', resource: { ...observation, subject: person(anna) } })),
    ).toContain('EXC-DELIVERY');
    expect(codesOf(await send(node, pharmacy, referral(anna)))).toContain('NOD-NOT-TAKEN-HERE');
  });

  it('is not written when the log cannot be', async () => {
    node.actAs(post());
    const before = await countOf('Observation');
    node.breakLog(true);
    expect((await send(node, hospital, referral(anna))).status).toBe(503);
    expect(await countOf('Observation')).toBe(before);
  });

  it('needs a right, a person and the scope of its exchange', async () => {
    node.actAs(post({ organization: { ...post().organization, type: 'J8' } }));
    expect(codesOf(await send(node, hospital, referral(anna)))).toContain('refused-right');
    const { patient: _none, ...nobody } = post();
    node.actAs(nobody);
    expect(codesOf(await send(node, hospital, referral(anna)))).toContain('refused-relation');
    node.actAs(post({ scope: ['bgz'] }));
    expect(codesOf(await send(node, hospital, referral(anna)))).toContain('refused-query');
    node.actAs(post());
    expect((await send(node, hospital, referral(anna))).status).toBe(200);
  });
});

async function countOf(type: string): Promise<number> {
  const page = await node.tenants.get(hospital)?.repository.history({ type, count: 1000 });
  return page?.ok === true ? page.value.entries.length : -1;
}
