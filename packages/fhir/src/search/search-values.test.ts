/** What R4 3.1.1 says of every kind of value, one line each. */
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { type FhirModel, r4Model } from '../model.ts';
import type { Resource } from '../resource.ts';
import { compileSearch } from './compile-search.ts';
import { parseSearch } from './parse-search.ts';

const ucum = 'http://unitsofmeasure.org';
const loinc = 'http://loinc.org';
const male = 'http://example.org/ValueSet/male';
const kinds = ['foal', 'horse', 'mammal'];
const model: FhirModel = {
  ...r4Model,
  hierarchies: (system) =>
    system === 'urn:animals'
      ? (code, ancestor) => kinds.includes(code) && kinds.indexOf(code) <= kinds.indexOf(ancestor)
      : undefined,
  valueSets: (url) => (url === male ? (system, code) => system === undefined && code === 'male' : undefined),
};
const matches = (resource: Resource, name: string, value: string) =>
  compileSearch(unwrap(parseSearch(resource.resourceType, [[name, value]], model)), { nowMs: Date.UTC(2026, 0, 1) })(
    resource,
  );
const refusal = (type: string, name: string, value: string) => {
  const search = parseSearch(type, [[name, value]], model);
  return search.ok ? 'ok' : search.fault.code;
};

const pressure: Resource = {
  resourceType: 'Observation',
  id: 'o1',
  code: { coding: [{ system: loinc, code: '85354-9' }] },
  component: [
    {
      code: { coding: [{ system: loinc, code: '8480-6' }] },
      valueQuantity: { value: 120, system: ucum, code: 'mm[Hg]' },
    },
    {
      code: { coding: [{ system: loinc, code: '8462-4' }] },
      valueQuantity: { value: 80, system: ucum, code: 'mm[Hg]' },
    },
  ],
};

describe('a composite value', () => {
  it.each([
    [`8480-6$120`, true],
    [`${loinc}|8480-6$gt110|${ucum}|mm[Hg]`, true],
    [`8480-6$80`, false],
    [`8462-4$80,8480-6$1`, true],
    [`8462-4$120`, false],
  ])('holds of one and the same element: %s is %s', (value, expected) => {
    expect(matches(pressure, 'component-code-value-quantity', value)).toBe(expected);
    expect(matches(pressure, 'combo-code-value-quantity', value)).toBe(expected);
  });

  it('is missing where no element has a value of every part', () => {
    const bare: Resource = { resourceType: 'Observation', code: { text: 'a' } };
    expect(matches(bare, 'code-value-quantity:missing', 'true')).toBe(true);
    expect(matches(pressure, 'component-code-value-quantity:missing', 'true')).toBe(false);
    expect(matches(pressure, 'code-value-quantity:missing', 'true')).toBe(true);
    expect(matches({ ...pressure, valueQuantity: { value: 1 } }, 'code-value-quantity:missing', 'false')).toBe(true);
  });

  it('is refused with too few or too many parts', () => {
    expect(refusal('Observation', 'code-value-quantity', '8480-6')).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Observation', 'code-value-quantity', 'a$1$2')).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Observation', 'code-value-quantity:not', 'a$1')).toBe('FHIR-PARAMETER-MODIFIER');
  });

  it('has a reference and a code in the parts of DocumentReference.relatesTo', () => {
    const related = {
      resourceType: 'DocumentReference',
      relatesTo: [{ code: 'replaces', target: { reference: 'DocumentReference/d1' } }],
    };
    expect(matches(related, 'relationship', 'replaces$DocumentReference/d1')).toBe(true);
    expect(matches(related, 'relationship', 'appends$DocumentReference/d1')).toBe(false);
  });
});

describe('a quantity', () => {
  const dose = (value: number, code: string): Resource => ({
    resourceType: 'Observation',
    valueQuantity: { value, system: ucum, code, unit: code },
  });
  it.each([
    [dose(5, 'mg'), `0.005|${ucum}|g`, true],
    [dose(0.005, 'g'), `5|${ucum}|mg`, true],
    [dose(5, 'mg'), `gt4999|${ucum}|ug`, true],
    [dose(5, 'mg'), `lt5000|${ucum}|ug`, false],
    [dose(5, 'mg'), `le5000|${ucum}|ug`, true],
    [dose(5, 'mg'), `5|${ucum}|mL`, false],
    [dose(1, '[in_i]'), `2.54|${ucum}|cm`, true],
    [dose(5, 'mg'), '5|http://other.org|mg', false],
    [dose(5, 'mg'), '0.005||g', false],
    [dose(5, 'mg'), '5||mg', true],
    [dose(37, 'Cel'), `37|${ucum}|Cel`, true],
    [dose(5, '[iU]'), `5|${ucum}|U`, false],
  ])('in another unit is the same amount (%#)', (resource, value, expected) => {
    expect(matches(resource, 'value-quantity', value)).toBe(expected);
  });
});

describe('a quantity with a comparator', () => {
  const less = (comparator: string, value: number): Resource => ({
    resourceType: 'Observation',
    valueQuantity: { value, comparator, system: ucum, code: 'mg' },
  });
  it.each([
    ['<', 'lt5', true],
    ['<', 'lt1', true],
    ['<', 'eb5', true],
    ['<=', 'eb5', false],
    ['<', 'ge5', false],
    ['<=', 'ge5', true],
    ['<', '5', false],
    ['<', 'ne5', true],
    ['>', 'gt99', true],
    ['>', 'sa5', true],
    ['>=', 'sa5', false],
    ['>', 'le5', false],
    ['>=', 'le5', true],
    ['>', `gt4000|${ucum}|ug`, true],
  ])('%s 5 mg means every amount it may be: %s is %s', (comparator, value, expected) => {
    expect(matches(less(comparator, 5), 'value-quantity', value)).toBe(expected);
  });
});

describe('a number', () => {
  const risk = (value: number): Resource => ({
    resourceType: 'RiskAssessment',
    prediction: [{ probabilityDecimal: value }],
  });
  it.each([
    [5.35, '5.4', true],
    [5.45, '5.4', false],
    [100, '100', true],
    [95, '1e2', true],
    [104.9, '1e2', true],
    [105, '1e2', false],
    [154, '1.5e2', true],
    [0.00106, '1e-3', false],
    [100.4, '100.0', false],
    [0.1, 'ap0.11', true],
    [2, 'ne2', false],
  ])('covers half a unit of its last digit: %s is found by %s: %s', (stored, value, expected) => {
    expect(matches(risk(stored), 'probability', value)).toBe(expected);
  });
});

describe('a reference', () => {
  const to = (reference: string): Resource => ({ resourceType: 'Condition', subject: { reference } });
  it.each([
    ['Patient/1', 'Patient/1', true],
    ['Patient/1/_history/2', 'Patient/1', true],
    ['Patient/1/_history/2', 'Patient/1/_history/2', true],
    ['Patient/1/_history/2', 'Patient/1/_history/3', false],
    ['https://elsewhere/Patient/1', 'https://elsewhere/Patient/1', true],
    ['Patient/1', 'https://elsewhere/Patient/1', false],
    ['urn:uuid:0b5e1f5e-8f5c-4f4e-9d5d-0d1f3b0a7a01', 'urn:uuid:0b5e1f5e-8f5c-4f4e-9d5d-0d1f3b0a7a01', true],
  ])('%s is found by %s: %s', (stored, value, expected) => {
    expect(matches(to(stored), 'subject', value)).toBe(expected);
  });
});

describe('a token', () => {
  const patient: Resource = {
    resourceType: 'Patient',
    gender: 'male',
    identifier: [{ type: { text: 'Dossiernummer' }, system: 'http://i', value: 'a,b|c$d' }],
  };
  it.each([
    ['gender', 'http://hl7.org/fhir/administrative-gender|male', true],
    ['gender', 'http://hl7.org/fhir/administrative-gender|', true],
    ['gender', 'http://hl7.org/fhir/other|male', false],
    ['gender', '|male', true],
    ['gender:not', 'http://hl7.org/fhir/administrative-gender|male', false],
    ['identifier:text', 'dossier', true],
    ['identifier:text', 'nummer', false],
    ['identifier', 'http://i|a\\,b\\|c\\$d', true],
    ['identifier', '|a\\,b\\|c\\$d', false],
  ])('by %s=%s is %s', (name, value, expected) => {
    expect(matches(patient, name, value)).toBe(expected);
  });
});

describe('a token of a value set', () => {
  const patient: Resource = { resourceType: 'Patient', gender: 'male' };
  it('is found by :in and not by :not-in', () => {
    expect(matches(patient, 'gender:in', male)).toBe(true);
    expect(matches(patient, 'gender:not-in', male)).toBe(false);
    expect(matches({ resourceType: 'Patient', gender: 'female' }, 'gender:not-in', male)).toBe(true);
  });

  it('is refused when the value set is not known', () => {
    expect(refusal('Patient', 'gender:in', 'http://example.org/ValueSet/x')).toBe('FHIR-VALUE-SET-UNKNOWN');
  });
});

describe('a token above or below another', () => {
  const animal: Resource = { resourceType: 'Condition', code: { coding: [{ system: 'urn:animals', code: 'horse' }] } };
  it.each([
    ['code:below', 'urn:animals|horse', true],
    ['code:below', 'urn:animals|mammal', true],
    ['code:below', 'urn:animals|foal', false],
    ['code:above', 'urn:animals|foal', true],
    ['code:above', 'urn:animals|mammal', false],
    ['code:below', 'urn:animals|bird,urn:animals|mammal', true],
  ])('is found by %s=%s: %s', (name, value, expected) => {
    expect(matches(animal, name, value)).toBe(expected);
  });

  it.each(['http://snomed.info/sct|1', 'mammal', 'urn:animals|', '|mammal'])(
    'is refused for %s: the whole system must be known, and be named',
    (value) => {
      expect(refusal('Condition', 'code:below', value)).toBe('FHIR-HIERARCHY-UNKNOWN');
      expect(refusal('Condition', 'code:above', value)).toBe('FHIR-HIERARCHY-UNKNOWN');
    },
  );
});

describe('a date', () => {
  const on = (recordedDate: string): Resource => ({ resourceType: 'Condition', recordedDate });
  it('keeps its zone when the plus sign became a space', () => {
    expect(matches(on('2024-03-15T10:30:00+01:00'), 'recorded-date', '2024-03-15T10:30:00 01:00')).toBe(true);
    expect(matches(on('2024-03-15T10:30:00+01:00'), 'recorded-date', '2024-03-15T10:30:00')).toBe(false);
  });

  it('of a schedule is everything between its first and last moment', () => {
    const given: Resource = {
      resourceType: 'ServiceRequest',
      occurrenceTiming: { event: ['2024-01-31', '2024-03-24'] },
    };
    expect(matches(given, 'occurrence', 'ge2024-02')).toBe(true);
    expect(matches(given, 'occurrence', 'sa2024-01')).toBe(false);
    expect(matches(given, 'occurrence', '2024')).toBe(true);
  });

  it('beyond the calendar is refused', () => {
    for (const value of ['0000', '99999', '2024-13', '2023-02-29', '2024-01-01T25:00', 'ge', '1'.repeat(5_000)]) {
      expect(refusal('Condition', 'recorded-date', value)).toBe('FHIR-PARAMETER-VALUE');
    }
  });
});

describe('the period of use of medication', () => {
  const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
  const request = (period: object, duration?: object): Resource => ({
    resourceType: 'MedicationRequest',
    extension: [
      {
        url: `${nictiz}/ext-TimeInterval.Period`,
        valuePeriod: {
          ...period,
          ...(duration && { extension: [{ url: `${nictiz}/ext-TimeInterval.Duration`, valueDuration: duration }] }),
        },
      },
    ],
  });
  const week = { value: 7, system: ucum, code: 'd' };
  it.each([
    ['start and end', request({ start: '2024-01-01', end: '2024-01-07' }), 'ge2024-01-08', false],
    ['start and end', request({ start: '2024-01-01', end: '2024-01-07' }), 'ge2024-01-06', true],
    ['start only', request({ start: '2024-01-01' }), 'ge2030', true],
    ['start and duration', request({ start: '2024-01-01' }, week), 'ge2024-01-06', true],
    ['start and duration', request({ start: '2024-01-01' }, week), 'ge2024-01-08', false],
    ['end and duration', request({ end: '2024-01-07' }, week), 'le2024-01-02', true],
    ['end and duration', request({ end: '2024-01-07' }, week), 'lt2024-01-01', false],
  ])('follows from %s (%#)', (_, resource, value, expected) => {
    expect(matches(resource, 'period-of-use', value)).toBe(expected);
  });
});

describe('what would change the meaning of a search', () => {
  const names = ['_filter', '_text', '_content', '_query', '_list', '_contained', '_text:contains', '_content:exact'];
  it.each(names)('%s is refused, never left out', (name) => {
    expect(refusal('Patient', name, 'x')).toBe('FHIR-PARAMETER-REFUSED');
  });

  it('is a _has that does not say which resources; _contained=false is what a search does anyway', () => {
    expect(refusal('Patient', '_has', 'x')).toBe('FHIR-PARAMETER-CHAIN');
    expect(refusal('Patient', '_has:Observation:patient', 'x')).toBe('FHIR-PARAMETER-CHAIN');
    expect(refusal('Patient', '_has:Observation:patient:code', 'x')).toBe('ok');
    expect(refusal('Patient', '_contained', 'false')).toBe('ok');
  });
});
