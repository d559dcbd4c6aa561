import type { OutcomeReason } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, send } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { anna, carla, gp, hospital, ownSystem, pharmacy, type TestNode } from './testing/test-node.ts';

let node: TestNode;

beforeAll(async () => {
  node = await filledNode();
});

beforeEach(() => startAgain(node));

const bsnOf = (value: typeof anna) => ({ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value });
const outcomes = (): readonly OutcomeReason[] => node.logged.map(({ outcome }) => outcome);

describe('the own systems of the organisation', () => {
  const newCondition = {
    resourceType: 'Condition',
    subject: { reference: 'Patient/patient-anna' },
    code: { text: 'Griep' },
  };

  it('write, read, change and delete, each logged with the person', async () => {
    node.actAs(ownSystem(hospital));
    const created = await send(node, hospital, { path: 'Condition', resource: newCondition });
    expect(created.status).toBe(201);
    const id = String(created.resource.id);
    const etag = String(created.headers.etag);
    const changed = { ...newCondition, id, code: { text: 'Influenza' } };
    const update = { method: 'PUT', path: `Condition/${id}`, resource: changed } as const;
    expect((await send(node, hospital, { ...update, headers: { 'if-match': 'W/"7"' } })).status).toBe(412);
    expect((await send(node, hospital, { ...update, headers: { 'if-match': etag } })).status).toBe(200);
    expect((await send(node, hospital, { path: `Condition/${id}/_history` })).entries).toHaveLength(2);
    expect((await send(node, hospital, { path: `Condition/${id}/_history/1` })).text).toContain('Griep');
    expect((await send(node, hospital, { method: 'DELETE', path: `Condition/${id}` })).status).toBe(204);
    expect((await send(node, hospital, { path: `Condition/${id}` })).status).toBe(410);
    const written = node.logged.filter(({ act }) => ['create', 'update', 'delete'].includes(act));
    expect(written.every(({ subject }) => subject !== undefined && 'bsn' in subject && subject.bsn === anna)).toBe(
      true,
    );
    expect(node.logged).toHaveLength(7);
  });

  it('change nothing when the log cannot be written, and the log holds nothing of it', async () => {
    node.actAs(ownSystem(hospital));
    const update = { method: 'PUT', path: 'Condition/kept', resource: { ...newCondition, id: 'kept' } } as const;
    node.breakLog(true);
    const refused = await send(node, hospital, update);
    expect([refused.status, ...codesOf(refused)]).toEqual([503, 'NOD-LOG-UNAVAILABLE', 'failed-log']);
    const entry = [{ resource: update.resource, request: { method: 'PUT', url: update.path } }];
    const bundle = { resourceType: 'Bundle', type: 'transaction', entry };
    expect((await send(node, hospital, { path: '', resource: bundle })).status).toBe(503);
    node.breakLog(false);
    expect((await send(node, hospital, { path: 'Condition/kept' })).status).toBe(404);
    expect((await send(node, hospital, update)).status).toBe(201);
  });

  it('keep a document under the same rule: in the log with its person, or not at all', async () => {
    node.actAs(ownSystem(hospital));
    const composition = {
      resourceType: 'Composition',
      id: 'letter',
      status: 'final',
      type: { text: 'Brief' },
      date: '2026-01-01',
      title: 'Brief',
      subject: { reference: 'Patient/patient-anna' },
      author: [{ reference: 'Patient/patient-anna' }],
    };
    await send(node, hospital, { method: 'PUT', path: 'Composition/letter', resource: composition });
    const keeps = () => send(node, hospital, { path: 'Composition/letter/$document?persist=true', method: 'POST' });
    const documents = async () =>
      (await send(node, hospital, { path: 'Bundle?type=document&_lastUpdated=gt2000' })).entries;
    node.breakLog(true);
    expect((await keeps()).status).toBe(503);
    node.breakLog(false);
    expect(await documents()).toEqual([]);
    node.logged.length = 0;
    expect((await keeps()).status).toBe(200);
    expect(node.logged).toMatchObject([{ act: 'operation', subject: { bsn: anna } }]);
    expect(node.logged[0]?.resources?.[0]).toMatch(/^Bundle\//);
    expect(await documents()).toHaveLength(1);
  });

  it('are in the log before anybody can see what they wrote, also in a transaction', async () => {
    node.actAs(ownSystem(hospital));
    const tenant = node.tenants.get(hospital);
    const seen: boolean[] = [];
    node.onLogged(async ({ resources = [] }) => {
      const [type = '', id = ''] = (resources[0] ?? '').split('/');
      seen.push((await tenant?.repository.read(type, id))?.ok === true);
    });
    await send(node, hospital, { path: 'Condition', resource: newCondition });
    const urn = 'urn:uuid:6e2f2a3e-1d6a-4f0a-9a52-3d3e1c1b0a01';
    const entry = [
      {
        fullUrl: urn,
        resource: { resourceType: 'Patient', identifier: [bsnOf(carla)] },
        request: { method: 'POST', url: 'Patient' },
      },
      { resource: { ...newCondition, subject: { reference: urn } }, request: { method: 'POST', url: 'Condition' } },
    ];
    await send(node, hospital, { path: '', resource: { resourceType: 'Bundle', type: 'transaction', entry } });
    node.onLogged(async () => undefined);
    expect(seen).toEqual([false, false, false]);
    expect(node.logged.map(({ act, subject }) => [act, subject])).toEqual([
      ['create', { bsn: anna }],
      ['create', { bsn: carla }],
      ['create', { bsn: carla }],
    ]);
    expect(node.logged.every(({ resources }) => resources?.length === 1)).toBe(true);
  });

  it('read what a transaction leaves, its history too, and every entry is in the log with its person', async () => {
    node.actAs(ownSystem(hospital));
    const id = 'told';
    const get = (url: string) => ({ request: { method: 'GET', url } });
    const entry = [
      get(`Condition/${id}/_history`),
      { resource: { ...newCondition, id }, request: { method: 'PUT', url: `Condition/${id}` } },
      get(`Condition/${id}`),
      get('Patient/patient-anna/Condition'),
    ];
    const bundle = (more: object[] = []) => ({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [...entry, ...more],
    });
    const done = await send(node, hospital, { path: '', resource: bundle() });
    const answers = done.resource.entry as readonly { response: { status: string }; resource?: { entry?: object[] } }[];
    expect(answers.map(({ response }) => response.status.slice(0, 3))).toEqual(['200', '201', '200', '200']);
    expect(answers[0]?.resource?.entry).toHaveLength(1);
    const told = node.logged.map(({ act, resources, subject }) => [
      act,
      resources?.includes(`Condition/${id}`),
      subject,
    ]);
    expect(told.filter(([act]) => act !== 'history')).toEqual(
      expect.arrayContaining([
        ['update', true, { bsn: anna }],
        ['read', true, { bsn: anna }],
      ]),
    );
    expect(told.map(([act]) => act).toSorted()).toEqual(['history', 'read', 'search', 'update']);
    const wide = await send(node, hospital, { path: '', resource: bundle([get('Condition?code=x')]) });
    expect([wide.status, codesOf(wide)[0]]).toEqual([422, 'STO-NOT-INDEXED']);
  });

  it('patch, and the log says whom', async () => {
    node.actAs(ownSystem(hospital));
    await send(node, hospital, {
      method: 'PUT',
      path: 'Condition/patched',
      resource: { ...newCondition, id: 'patched' },
    });
    const patch = [{ op: 'replace', path: '/code/text', value: 'Verkouden' }];
    const headers = { 'content-type': 'application/json-patch+json' };
    const sent = { method: 'PATCH', path: 'Condition/patched', resource: patch, headers } as const;
    expect((await send(node, hospital, sent)).resource.code).toEqual({ text: 'Verkouden' });
    expect(node.logged.at(-1)).toMatchObject({ act: 'patch', outcome: 'answered', subject: { bsn: anna } });
    node.actAs(gp);
    expect(codesOf(await send(node, hospital, sent))).toContain('refused-query');
  });

  it('do nothing at another organisation', async () => {
    node.actAs(ownSystem(pharmacy));
    expect((await send(node, hospital, { path: 'Condition', resource: newCondition })).status).toBe(403);
    expect(outcomes()).toEqual(['refused-query']);
  });

  it('write a transaction whole or not at all', async () => {
    node.actAs(ownSystem(hospital));
    const entry = (resource: object) => ({ resource, request: { method: 'POST', url: 'Condition' } });
    const bundle = (...entries: object[]) => ({ resourceType: 'Bundle', type: 'transaction', entry: entries });
    const good = await send(node, hospital, { path: '', resource: bundle(entry(newCondition), entry(newCondition)) });
    expect(good.status).toBe(200);
    expect(good.resource.type).toBe('transaction-response');
    const broken = entry({ ...newCondition, nonsense: true });
    expect((await send(node, hospital, { path: '', resource: bundle(entry(newCondition), broken) })).status).toBe(400);
    node.actAs(gp);
    const refused = await send(node, hospital, { path: '', resource: bundle(entry(newCondition)) });
    expect([refused.status, ...codesOf(refused)]).toContain('refused-query');
  });
});
