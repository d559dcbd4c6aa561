/** What an own system can send, to whom, and what goes: before anything goes; and the own record beside the answers of others. */
import { createServer } from '@stelsel/http';
import { err, ok, systemClock, type Ura, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import { send } from '../testing/ask-node.ts';
import { filledNode, startAgain } from '../testing/filled-node.ts';
import { anna, bram, carla, gp, hospital, ownSystem, pharmacy, type TestNode } from '../testing/test-node.ts';
import { ownApiServer } from './own-api-server.ts';
import type { SendingPreview } from './preview-sending.ts';
import type { Receiver } from './receivers.ts';

const nursingHome = '90000021' as Ura;
const elsewhere = '90000022' as Ura;
const ownApi = createServer({ name: 'own-api', clock: systemClock });
let node: TestNode;
let directoryIsAway = false;
let addressesAreAway = false;

beforeAll(async () => {
  node = await filledNode();
  await ownApi.register(
    ownApiServer({
      node: node.deps,
      recordsOf: (ura) => {
        const tenant = node.tenants.get(ura);
        return tenant === undefined ? undefined : [{ name: ura, tenant }];
      },
      otherSideOf: () =>
        ({
          organizations: async () =>
            directoryIsAway
              ? err(fault('NOD-OWN-RECORD-AWAY', { why: '-' }))
              : ok([
                  { ura: hospital, name: 'Het eigen ziekenhuis', type: 'V4' },
                  { ura: nursingHome, name: 'De Linde', type: 'X3', place: 'Zijl' },
                  { ura: elsewhere, name: 'De Eik', type: 'X3', place: 'Wijd' },
                  { ura: pharmacy, name: 'Apotheek', type: 'J8' },
                ]),
          takesNotices: async (ura: Ura) =>
            addressesAreAway
              ? err(fault('NOD-OWN-RECORD-AWAY', { why: '-' }))
              : ura === elsewhere
                ? err(fault('NOD-NOT-SENT-HERE'))
                : ok({ name: 'De Linde' }),
        }) as never,
      sent: {} as never,
      verifyAttestation: async (attestation) =>
        ok({ organization: attestation as never, professional: gp.professional as never }),
    }),
  );
});

beforeEach(() => {
  [directoryIsAway, addressesAreAway] = [false, false];
  startAgain(node);
});

const ask = (method: 'GET' | 'POST', path: string, body?: object, ura = hospital) =>
  ownApi.inject({
    method,
    url: `/${ura}/api/v1/${path}`,
    headers: { authorization: `Bearer ${ura}` },
    ...(body === undefined ? {} : { payload: body }),
  });
const handover = { exchange: 'nursing-handover', subject: anna, receiver: nursingHome };

describe('an organisation that wants to send somebody on', () => {
  it('hears what it can send by its kind: a hospital hands over, a pharmacy does not', async () => {
    const kinds = async (ura?: typeof hospital) =>
      (await ask('GET', 'sent/kinds', undefined, ura)).json<{ exchange: string }[]>().map(({ exchange }) => exchange);
    expect(await kinds()).toContain('nursing-handover');
    expect(await kinds(pharmacy)).not.toContain('nursing-handover');
  });

  it('finds who takes it by a part of the name or the place, and nobody who does not', async () => {
    const find = async (text: string) =>
      (await ask('GET', `receivers?exchange=nursing-handover&text=${text}`)).json<{ receivers: Receiver[] }>()
        .receivers;
    expect(await find('')).toEqual([{ ura: nursingHome, name: 'De Linde', place: 'Zijl' }]);
    expect(await find('zij')).toHaveLength(1);
    expect(await find('eik')).toEqual([]);
  });

  it('hears that the directory is away, which is not that there is nobody', async () => {
    directoryIsAway = true;
    expect((await ask('GET', 'receivers?exchange=nursing-handover')).statusCode).toBe(503);
    [directoryIsAway, addressesAreAway] = [false, true];
    expect((await ask('GET', 'receivers?exchange=nursing-handover')).statusCode).toBe(503);
    expect((await ask('GET', 'receivers?exchange=bestaat-niet')).statusCode).toBe(400);
  });

  it('sees what goes in each state, until when, and which documents it wrote; nothing is written', async () => {
    node.actAs(ownSystem(hospital));
    const document = {
      resourceType: 'Composition',
      status: 'final',
      type: { coding: [{ system: 'http://snomed.info/sct', code: '721915006' }] },
      subject: { reference: 'Patient/patient-anna' },
      date: '2026-11-20',
      author: [{ display: 'A. Arts' }],
      title: 'Aanmelding',
    };
    expect((await send(node, hospital, { path: 'Composition', resource: document })).status).toBe(201);
    const preview = (await ask('POST', 'sent/preview', handover)).json<SendingPreview>();
    expect(preview).toMatchObject({ exchange: 'nursing-handover', receiverName: 'De Linde', fhir: 'R4' });
    const [first, later] = preview.gives;
    expect(first?.sections.length).toBeLessThan(later?.sections.length ?? 0);
    expect(preview.documents.map(({ query, found }) => [query, found.map(({ title }) => title)])).toEqual([
      ['advance-notice', ['Aanmelding']],
      ['handover', []],
    ]);
    expect(preview.starts.map(({ status }) => status)).toEqual(['requested', 'in-progress']);
    const tasks = await send(node, hospital, { path: 'Task?code=308292007' });
    expect(tasks.entries).toEqual([]);
  });

  it('is told that its own record has nothing of somebody', async () => {
    const preview = await ask('POST', 'sent/preview', { ...handover, subject: carla });
    expect(preview.json<{ code: string }>().code).toBe('NOD-NOT-IN-RECORD');
  });
});

describe('the own record beside what others answered', () => {
  it('gives what the queries of the exchange find, in the name of who reads it', async () => {
    node.logged.length = 0;
    const answer = await ask('POST', 'own-record', { exchange: 'bgz', subject: anna });
    const { resources } = answer.json<{ resources: { resourceType: string }[] }>();
    expect(resources.some(({ resourceType }) => resourceType === 'Condition')).toBe(true);
    expect(node.logged.length).toBeGreaterThan(0);
    expect(node.logged.every(({ actor }) => actor?.professional?.name === 'A. Arts')).toBe(true);
  });

  it('gives all of it, however many pages that is', async () => {
    const many = Array.from({ length: nodeLimits.pageMax + 5 }, (_, n) => ({
      resourceType: 'Condition',
      id: `many-${n}`,
      subject: { reference: 'Patient/patient-bram' },
      code: { text: 'Griep' },
    }));
    unwrap((await node.tenants.get(hospital)?.repository.putAll(many)) ?? ok([]));
    const { resources } = (await ask('POST', 'own-record', { exchange: 'bgz', subject: bram })).json<{
      resources: { id: string }[];
    }>();
    expect(resources.filter(({ id }) => id.startsWith('many-'))).toHaveLength(many.length);
  });

  it('is empty of somebody it does not know, and refuses an exchange that is not there', async () => {
    expect((await ask('POST', 'own-record', { exchange: 'bgz', subject: carla })).json()).toEqual({
      resources: [],
    });
    expect((await ask('POST', 'own-record', { exchange: 'bestaat-niet', subject: anna })).statusCode).toBe(400);
  });
});
