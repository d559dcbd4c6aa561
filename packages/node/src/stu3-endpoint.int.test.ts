/** The STU3 address of an organisation: the same guards, a record of its own, questions of STU3 only. */
import { namingSystem } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { about, codesOf, problems, send } from './testing/ask-node.ts';
import { fill, recordsOf } from './testing/records.ts';
import {
  anna,
  bram,
  citizen,
  gp,
  hospital,
  ownSystem,
  pharmacy,
  type TestNode,
  testNode,
} from './testing/test-node.ts';

let node: TestNode;

const patient = (id: string, bsn: string) => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: namingSystem.bsn, value: bsn }],
});
const procedure = (id: string, subject: string) => ({
  resourceType: 'ProcedureRequest',
  id,
  status: 'active',
  intent: 'order',
  code: { text: 'x' },
  subject: { reference: `Patient/${subject}` },
});

const condition = (id: string, subject: string) => ({
  resourceType: 'Condition',
  id,
  clinicalStatus: 'active',
  subject: { reference: `Patient/${subject}` },
});

beforeAll(async () => {
  node = await testNode();
  const r4 = node.tenants.get(hospital)?.repository;
  const stu3 = node.stu3Tenants.get(hospital)?.repository;
  if (r4 !== undefined && stu3 !== undefined) {
    await fill(r4, recordsOf('anna', anna));
    await fill(stu3, [
      patient('a', anna),
      patient('b', bram),
      procedure('pa', 'a'),
      procedure('pb', 'b'),
      condition('ca', 'a'),
      condition('cb', 'b'),
    ] as never);
  }
});

beforeEach(() => {
  node.actAs(gp);
  node.logged.length = 0;
});

describe('the STU3 address', () => {
  it('says in metadata that it is STU3', async () => {
    const reply = await send(node, hospital, { fhir: 'stu3', path: 'metadata' });
    expect(reply.resource).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '3.0.2' });
  });

  it('answers nobody without a token of this organisation', async () => {
    node.actAs(ownSystem(pharmacy));
    const reply = await send(node, hospital, { fhir: 'stu3', path: 'ProcedureRequest' });
    expect(reply.status).toBe(403);
  });

  it('keeps a record of its own: types of STU3, nothing of R4', async () => {
    node.actAs(ownSystem(hospital));
    const own = await send(node, hospital, { fhir: 'stu3', path: 'ProcedureRequest?patient=Patient/a' });
    expect([own.status, own.entries]).toEqual([200, ['ProcedureRequest/pa']]);
    expect(own.resource).not.toHaveProperty('timestamp');
    expect((await send(node, hospital, { fhir: 'stu3', path: 'Condition/anna-asthma' })).status).toBe(404);
    expect((await send(node, hospital, { path: 'Condition/anna-asthma' })).status).toBe(200);
    expect((await send(node, hospital, { path: 'ProcedureRequest/pa' })).status).toBe(404);
    const written = await send(node, hospital, {
      fhir: 'stu3',
      method: 'PUT',
      path: 'ProcedureRequest/p2',
      resource: procedure('p2', 'a'),
    });
    expect(written.status).toBe(201);
    expect(node.logged.map(({ subject }) => subject)).toContainEqual({ bsn: anna });
  });

  it('refuses what belongs to the other version: a body, and a question of an exchange in R4', async () => {
    node.actAs(ownSystem(hospital));
    const medication = {
      resourceType: 'MedicationRequest',
      status: 'active',
      intent: 'order',
      subject: { reference: 'Patient/a' },
    };
    const body = { ...medication, statusReason: { text: 'x' } };
    const refused = await send(node, hospital, { fhir: 'stu3', path: 'MedicationRequest', resource: body });
    expect([refused.status, codesOf(refused)[0]]).toEqual([400, 'FHIR-UNKNOWN-ELEMENT']);
    node.actAs(citizen(anna, 'log'));
    const log = { path: 'AuditEvent/_search', form: [about(anna)] };
    const asked = await send(node, hospital, { ...log, fhir: 'stu3' });
    expect(asked.status).toBe(403);
    expect(node.logged.at(-1)).toMatchObject({ outcome: 'refused-query' });
    expect((await send(node, hospital, log)).status).toBe(200);
  });

  it('answers a question of the exchange version that asks in STU3', async () => {
    const asked = await send(node, hospital, { ...problems(anna), fhir: 'stu3' });
    expect([asked.status, asked.entries]).toEqual([200, ['Condition/ca']]);
    expect(node.logged.at(-1)).toMatchObject({ exchange: 'bgz', outcome: 'answered' });
  });

  it('does not exist for an organisation that keeps R4 only', async () => {
    const reply = await send(node, pharmacy, { fhir: 'stu3', path: 'metadata' });
    expect([reply.status, codesOf(reply)[0]]).toEqual([404, 'NOD-NO-ORGANIZATION']);
    expect((await send(node, pharmacy, { path: 'metadata' })).status).toBe(200);
  });
});
