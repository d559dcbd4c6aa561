/** A dose is ticked off once, corrected with its history, by who may and about a client of the own organisation; all in the log. */
import { createServer } from '@stelsel/http';
import { type Bsn, namingSystem, ok, systemClock } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filledNode, startAgain } from '../testing/filled-node.ts';
import { anna, bram, carla, gp, hospital, pharmacy, type TestNode } from '../testing/test-node.ts';
import { ownApiServer } from './own-api-server.ts';

const ownApi = createServer({ name: 'own-api', clock: systemClock });
const nurse = { ...gp.professional, name: 'V. Pleeg', role: '30.000' };
const physiotherapist = { ...nurse, role: '04.000' };
let node: TestNode;
let professional: object = nurse;

beforeAll(async () => {
  node = await filledNode();
  await ownApi.register(
    ownApiServer({
      node: node.deps,
      recordsOf: (ura) => {
        const tenant = node.tenants.get(ura);
        return tenant === undefined ? undefined : [{ name: ura, tenant }];
      },
      otherSideOf: () => ({}) as never,
      sent: {} as never,
      verifyAttestation: async (attestation) =>
        ok({ organization: attestation as never, professional: professional as never }),
    }),
  );
});

beforeEach(() => {
  startAgain(node);
  professional = nurse;
});

const number = (value: string) => ({ system: 'urn:dose', value });
const given = (subject: Bsn, value: string, more: object = {}) => ({
  resourceType: 'MedicationAdministration',
  meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/mp-MedicationAdministration2'] },
  identifier: [number(value)],
  status: 'completed',
  category: { coding: [{ system: 'http://snomed.info/sct', code: '18629005' }] },
  contained: [{ resourceType: 'Medication', id: 'product', code: { text: 'Apixaban tablet 5 mg' } }],
  medicationReference: { reference: '#product', display: 'Apixaban tablet 5 mg' },
  subject: { identifier: { system: namingSystem.bsn, value: subject } },
  effectiveDateTime: '2026-11-22T08:04:00+01:00',
  ...more,
});

interface Answered {
  readonly code?: string;
  readonly recorded?: boolean;
  readonly resource?: { readonly id: string; readonly status: string; readonly meta: { readonly versionId: string } };
  readonly entries?: readonly { readonly id: string }[];
}

async function post(path: string, subject: Bsn, body: object, ura = hospital) {
  const reply = await ownApi.inject({
    method: 'POST',
    url: `/${ura}/api/v1/${path}`,
    headers: { authorization: `Bearer ${ura}` },
    payload: { exchange: 'medication', entry: 'administrations', subject, ...body },
  });
  return { status: reply.statusCode, ...reply.json<Answered>() };
}
const tick = (subject: Bsn, value: string, more: object = {}, ura = hospital) =>
  post('entries', subject, { resource: given(subject, value, more) }, ura);
describe('a dose that is ticked off', () => {
  it('stands in the own record, with who did it in the log', async () => {
    expect(await tick(anna, 'a,b|1')).toMatchObject({ status: 200, recorded: true, resource: { status: 'completed' } });
    expect(node.logged.filter(({ act }) => act === 'create')).toMatchObject([
      { outcome: 'answered', subject: { bsn: anna }, actor: { professional: { name: 'V. Pleeg' } } },
    ]);
  });

  it('stands there once, by eight taps at the same time and by a message that is sent again', async () => {
    const taps = await Promise.all(Array.from({ length: 8 }, () => tick(anna, 'once')));
    expect(taps.filter(({ recorded }) => recorded === true)).toHaveLength(1);
    expect(new Set(taps.map(({ resource }) => resource?.id)).size).toBe(1);
    const again = await tick(anna, 'once', { status: 'not-done' });
    expect(again).toMatchObject({ recorded: false, resource: { status: 'completed' } });
  });

  it('is corrected with the version before in its history, and only by who saw that version', async () => {
    const { resource } = await tick(anna, 'mended');
    const correct = (version: number) =>
      post(`entries/${resource?.id}`, anna, { resource: given(anna, 'mended', { status: 'not-done' }), version });
    expect(await correct(1)).toMatchObject({
      recorded: true,
      resource: { status: 'not-done', meta: { versionId: '2' } },
    });
    expect(await correct(1)).toMatchObject({ status: 409, code: 'NOD-ENTRY-CHANGED' });
    const history = await node.tenants
      .get(hospital)
      ?.repository.history({ type: 'MedicationAdministration', id: resource?.id ?? '' });
    expect(history?.ok === true && history.value.entries.length).toBe(2);
  });

  it('corrects nothing of another dose or another person', async () => {
    const { resource } = await tick(anna, 'mine');
    const other = { resource: given(anna, 'other'), version: 1 };
    expect((await post(`entries/${resource?.id}`, anna, other)).code).toBe('NOD-NOT-THAT-ENTRY');
    const ofBram = { resource: given(bram, 'mine'), version: 1 };
    expect((await post(`entries/${resource?.id}`, bram, ofBram)).code).toBe('NOD-NOT-THAT-ENTRY');
    expect((await tick(bram, 'mine')).code).toBe('NOD-NOT-THAT-ENTRY');
    const own = { resource: given(anna, 'mine', { status: 'not-done' }), version: 1 };
    expect((await post(`entries/${resource?.id}`, anna, own)).recorded).toBe(true);
  });
});

describe('who may tick off', () => {
  const permitted = async (subject: Bsn, ura = hospital) =>
    (await post('entries/permitted', subject, {}, ura)).entries?.map(({ id }) => id);

  it('is a nurse, and no physiotherapist; that one tried is in the log', async () => {
    expect(await permitted(anna)).toEqual(['administrations']);
    professional = physiotherapist;
    expect(await permitted(anna)).toEqual([]);
    expect(await tick(anna, 'physio')).toMatchObject({ status: 403, code: 'NOD-RIGHT-TO-RECORD' });
    expect(node.logged).toMatchObject([
      { act: 'create', outcome: 'refused-right', subject: { bsn: anna }, actor: { professional: { role: '04.000' } } },
    ]);
    professional = nurse;
    expect((await tick(anna, 'physio')).recorded).toBe(true);
  });

  it('is about a client of the own organisation, and nobody else', async () => {
    expect(await permitted(carla)).toEqual([]);
    expect(await tick(carla, 'stranger')).toMatchObject({ status: 403, code: 'NOD-NOT-A-CLIENT' });
    expect(await tick(anna, 'elsewhere', {}, pharmacy)).toMatchObject({ status: 403, code: 'NOD-NOT-A-CLIENT' });
    expect(node.logged.map(({ outcome }) => outcome)).toEqual(['refused-relation', 'refused-relation']);
    expect((await tick(anna, 'stranger')).recorded).toBe(true);
  });
});

describe('what may be written down', () => {
  it.each([
    ['without the profile', { meta: {} }],
    ['without a number', { identifier: [] }],
    ['about somebody else', { subject: { identifier: { system: namingSystem.bsn, value: bram } } }],
    ['of another type', { resourceType: 'Observation' }],
  ])('is nothing %s', async (_, more) => {
    expect((await tick(anna, 'wrong', more)).code).toBe('NOD-NOT-THAT-ENTRY');
    expect((await tick(anna, 'wrong-not')).status).toBe(200);
  });

  it('is nothing when it could not be in the log', async () => {
    node.breakLog(true);
    expect((await tick(anna, 'unlogged')).status).toBeGreaterThanOrEqual(500);
    node.breakLog(false);
    expect((await tick(anna, 'unlogged')).recorded).toBe(true);
  });
});
