/** A person reports an error, the organisation takes it up and answers, the person reads it again: through every guard. */
import { createServer } from '@stelsel/http';
import { err, namingSystem, ok, systemClock } from '@stelsel/kernel';
import { storeFaults } from '@stelsel/store';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { send } from '../testing/ask-node.ts';
import { filledNode, startAgain } from '../testing/filled-node.ts';
import { anna, bram, citizen, gp, hospital, pharmacy, type TestNode } from '../testing/test-node.ts';
import { ownApiServer } from './own-api-server.ts';
import type { ShownRequest } from './person-requests.ts';

const exchange = 'own-requests';
const ownApi = createServer({ name: 'own-api', clock: systemClock });
let node: TestNode;
let recordIsAway = false;

beforeAll(async () => {
  node = await filledNode();
  await ownApi.register(
    ownApiServer({
      node: node.deps,
      recordsOf: (ura) => {
        const tenant = node.tenants.get(ura);
        const away = { read: async () => err(storeFaults('STO-SOURCE-ANSWER')) };
        const kept = tenant && { ...tenant, repository: { ...tenant.repository, ...(recordIsAway ? away : {}) } };
        return kept === undefined ? undefined : [{ name: ura, tenant: kept }];
      },
      otherSideOf: () => ({}) as never,
      sent: {} as never,
      verifyAttestation: async (attestation) =>
        ok({ organization: attestation as never, professional: gp.professional as never }),
    }),
  );
});

beforeEach(() => {
  recordIsAway = false;
  startAgain(node);
});

async function reported(about: string, text: string): Promise<void> {
  node.actAs(citizen(anna, exchange));
  const reply = await send(node, hospital, {
    path: 'Task',
    resource: {
      resourceType: 'Task',
      status: 'requested',
      intent: 'proposal',
      code: { coding: [{ system: 'urn:stelsel:own-request', code: 'error-report' }], text: 'Melding van een fout' },
      description: 'Melding van een fout: Astma',
      focus: { reference: about },
      for: { identifier: { system: namingSystem.bsn, value: anna } },
      authoredOn: '2026-11-22T10:00:00Z',
      note: [{ text }],
    },
  });
  expect(reply.status).toBe(201);
}

const ask = (method: 'GET' | 'POST', path: string, body?: object, ura = hospital) =>
  ownApi.inject({
    method,
    url: `/${ura}/api/v1/${path}`,
    headers: { authorization: `Bearer ${ura}` },
    ...(body === undefined ? {} : { payload: body }),
  });
const requests = async (ura = hospital) => (await ask('GET', 'requests', undefined, ura)).json<ShownRequest[]>();
const move = (id: string | undefined, body: object) => ask('POST', `requests/${id}/status`, body);

/** As the person reads it. */
async function ownTasks(bsn = anna) {
  node.actAs(citizen(bsn, exchange));
  const reply = await send(node, hospital, {
    path: 'Task/_search',
    form: [
      ['code', 'urn:stelsel:own-request|'],
      ['patient.identifier', `${namingSystem.bsn}|${bsn}`],
    ],
  });
  const bundle = reply.resource as unknown as { entry?: { resource: { status: string; note: { text: string }[] } }[] };
  return (bundle.entry ?? []).map(({ resource }) => resource);
}

describe('a request of a person', () => {
  it('stands in the list of the organisation it went to, with what it is about, and of no other', async () => {
    await reported('Condition/anna-asthma', 'Dit is al over.');
    expect(await requests()).toMatchObject([
      {
        subject: anna,
        text: 'Dit is al over.',
        about: 'Condition/anna-asthma',
        status: 'requested',
        next: ['accepted', 'in-progress', 'completed', 'rejected'],
        steps: [
          { status: 'accepted', name: { nl: 'in behandeling genomen' }, saysWhy: false },
          { status: 'in-progress' },
          { status: 'completed', saysWhy: true },
          { status: 'rejected', saysWhy: true },
        ],
      },
    ]);
    expect(await requests(pharmacy)).toEqual([]);
  });

  it('goes from state to state as the exchange allows, ends with words, and the person reads each step', async () => {
    const [request] = await requests();
    expect((await move(request?.id, { status: 'received' })).json<{ code: string }>().code).toBe('NOD-REQUEST-STATE');
    expect((await move(request?.id, { status: 'in-progress' })).statusCode).toBe(200);
    expect(await ownTasks()).toMatchObject([{ status: 'in-progress', note: [{ text: 'Dit is al over.' }] }]);
    expect((await move(request?.id, { status: 'completed' })).statusCode).toBe(400);
    expect((await move(request?.id, { status: 'completed', note: 'Aangepast.' })).statusCode).toBe(200);
    expect(await ownTasks()).toMatchObject([
      { status: 'completed', note: [{ text: 'Dit is al over.' }, { text: 'Aangepast.' }] },
    ]);
    expect((await move(request?.id, { status: 'accepted' })).json<{ code: string }>().code).toBe('NOD-REQUEST-STATE');
  });

  it('is in the log with who took it up, and is not read by another person', async () => {
    await reported('Condition/anna-gout', 'Klopt niet.');
    node.logged.length = 0;
    const request = (await requests()).find(({ text }) => text === 'Klopt niet.');
    await move(request?.id, { status: 'rejected', note: 'Dit staat er terecht.' });
    expect(node.logged.filter(({ act }) => act === 'update')).toMatchObject([
      { outcome: 'answered', actor: { professional: { name: 'A. Arts' } } },
    ]);
    expect(await ownTasks(bram)).toEqual([]);
  });

  it('that is none is not found', async () => {
    expect((await move('bestaat-niet', { status: 'completed', note: 'x' })).json<{ code: string }>().code).toBe(
      'NOD-NO-SUCH-TASK',
    );
  });

  it.each([
    ['a request', 'requests/any/status'],
    ['a notice', 'received/any/status'],
  ])('%s cannot be said to be none when the record is away', async (_what, path) => {
    const code = async () =>
      (await ask('POST', path, { status: 'completed', note: 'x' })).json<{ code: string }>().code;
    recordIsAway = true;
    expect(await code()).toBe('NOD-OWN-RECORD-AWAY');
    recordIsAway = false;
    expect(await code()).toBe('NOD-NO-SUCH-TASK');
  });
});
