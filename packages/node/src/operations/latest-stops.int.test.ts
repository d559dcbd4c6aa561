/** `$latest-stops` at the own record, and the log of who asked it about whom. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, send } from '../testing/ask-node.ts';
import { filledNode, startAgain } from '../testing/filled-node.ts';
import { anna, gp, hospital, ownSystem, type TestNode } from '../testing/test-node.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const bsnSystem = 'http://fhir.nl/fhir/NamingSystem/bsn';
const snomed = 'http://snomed.info/sct';
let node: TestNode;

const agreement = (id: string, start: string, end?: string, more: object = {}) => ({
  resourceType: 'MedicationRequest',
  id,
  meta: { profile: [nictiz('mp-MedicationAgreement')] },
  status: 'active',
  intent: 'order',
  identifier: [{ system: 'urn:own', value: id }],
  category: [{ coding: [{ system: snomed, code: '33633005' }] }],
  medicationCodeableConcept: { text: 'Metoprolol' },
  subject: { reference: 'Patient/patient-anna' },
  authoredOn: end ?? start,
  extension: [
    { url: nictiz('ext-TimeInterval.Period'), valuePeriod: { start, ...(end === undefined ? {} : { end }) } },
    { url: nictiz('ext-PharmaceuticalTreatment.Identifier'), valueIdentifier: { system: 'urn:mbh', value: 'm1' } },
    ...(end === undefined
      ? []
      : [
          {
            url: nictiz('ext-StopType'),
            valueCodeableConcept: { coding: [{ system: snomed, code: '113371000146109' }] },
          },
        ]),
  ],
  ...more,
});

beforeAll(async () => {
  node = await filledNode();
});

beforeEach(async () => {
  await startAgain(node);
  node.actAs(ownSystem(hospital));
  const stop = { priorPrescription: { identifier: { system: 'urn:own', value: 'ma' } } };
  for (const resource of [agreement('ma', '2020-01-01'), agreement('stop', '2020-01-01', '2020-03-01', stop)]) {
    await send(node, hospital, { method: 'PUT', path: `MedicationRequest/${resource.id}`, resource });
  }
  node.logged.length = 0;
});

const stopsOf = async (path: string) => (await send(node, hospital, { path })).entries.toSorted();

describe('$latest-stops', () => {
  it('gives the last stop of a treatment, however long ago, and names the person in the log', async () => {
    const path = `MedicationRequest/$latest-stops?patient=${bsnSystem}|${anna}`;
    expect(await stopsOf(`${path}&mbh=urn:mbh|m1`)).toEqual(['MedicationRequest/ma', 'MedicationRequest/stop']);
    expect(await stopsOf(`${path}&mbh=urn:mbh|m2`)).toEqual([]);
    expect(await stopsOf(`${path}&mbh=m1&category=${snomed}|395067002`)).toEqual([]);
    expect(node.logged.every(({ subject }) => JSON.stringify(subject) === JSON.stringify({ bsn: anna }))).toBe(true);
  });

  it('takes its input as Parameters, and at the other type gives what belongs to it as details only', async () => {
    const resource = {
      resourceType: 'Parameters',
      parameter: [
        { name: 'patient', valueIdentifier: { system: bsnSystem, value: anna } },
        { name: 'mbh', valueIdentifier: { system: 'urn:mbh', value: 'm1' } },
        { name: 'include-details', valueBoolean: true },
      ],
    };
    const answer = await send(node, hospital, { path: 'MedicationDispense/$latest-stops', resource });
    const found = answer.resource as unknown as { entry: { search: { mode: string } }[]; total: number };
    expect([found.total, found.entry.map(({ search }) => search.mode)]).toEqual([0, ['include', 'include']]);
    expect(node.logged.at(-1)).toMatchObject({ subject: { bsn: anna } });
  });

  it('needs a person, and is for the own systems: no exchange names it', async () => {
    const missing = await send(node, hospital, { path: 'MedicationRequest/$latest-stops' });
    expect(codesOf(missing)).toContain('NOD-OPERATION-INPUT');
    node.actAs(gp);
    const other = await send(node, hospital, { path: `MedicationRequest/$latest-stops?patient=${bsnSystem}|${anna}` });
    expect(codesOf(other)).toContain('refused-query');
  });
});
