import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import type { Resource } from '../resource.ts';
import { compileSearch } from './compile-search.ts';
import { parseSearch } from './parse-search.ts';

const matches = (resource: object, name: string, value: string, chained: readonly string[] = []) => {
  const { resourceType } = resource as Resource;
  const search = unwrap(parseSearch(resourceType, [[name, value]], r4Model));
  const set = new Set(chained);
  return compileSearch(search, { chained: () => set, nowMs: Date.UTC(2026, 0, 1) })(resource as Resource);
};

const snomed = 'http://snomed.info/sct';
const condition = {
  resourceType: 'Condition',
  id: 'c1',
  meta: { lastUpdated: '2026-01-02T10:00:00.123Z', profile: ['http://example.org/p'] },
  code: { coding: [{ system: snomed, code: '195967001', display: 'Astma' }], text: 'Astma bronchiale' },
  subject: { reference: 'Patient/p1' },
  onsetDateTime: '2024-03',
  recordedDate: '2024-03-15T10:30:00+01:00',
};

describe('token search', () => {
  it.each([
    ['code', '195967001', true],
    ['code', `${snomed}|195967001`, true],
    ['code', `${snomed}|`, true],
    ['code', '|195967001', false],
    ['code', 'http://loinc.org|195967001', false],
    ['code', '1,195967001', true],
    ['code:not', '195967001', false],
    ['code:not', '1', true],
    ['code:text', 'astma b', true],
    ['code:missing', 'false', true],
    ['category:missing', 'true', true],
    ['_id', 'c1', true],
    ['_id', 'c2,c1', true],
  ])('%s=%s is %s', (name, value, expected) => {
    expect(matches(condition, name, value)).toBe(expected);
  });

  it('reads booleans, identifiers, contact points and deceased', () => {
    const patient = {
      resourceType: 'Patient',
      active: true,
      deceasedDateTime: '2020',
      identifier: [{ type: { coding: [{ system: 'http://t', code: 'MR' }] }, system: 'http://x', value: '9' }],
      telecom: [{ system: 'phone', value: '0612345678' }],
    };
    expect(matches(patient, 'active', 'true')).toBe(true);
    expect(matches(patient, 'deceased', 'true')).toBe(true);
    expect(matches({ resourceType: 'Patient' }, 'deceased', 'false')).toBe(true);
    expect(matches(patient, 'identifier:of-type', 'http://t|MR|9')).toBe(true);
    expect(matches(patient, 'identifier:of-type', 'http://t|BSN|9')).toBe(false);
    expect(matches(patient, 'phone', '0612345678')).toBe(true);
    expect(matches(patient, 'email', '0612345678')).toBe(false);
  });
});

describe('date search', () => {
  it.each([
    ['onset-date', '2024', true],
    ['onset-date', '2024-03', true],
    ['onset-date', '2024-03-01', false],
    ['onset-date', 'ge2024-03-01', true],
    ['onset-date', 'gt2024-02', true],
    ['onset-date', 'gt2024-03', false],
    ['onset-date', 'lt2024-03-02', true],
    ['onset-date', 'le2024', true],
    ['onset-date', 'sa2024-02', true],
    ['onset-date', 'sa2024', false],
    ['onset-date', 'eb2024-04', true],
    ['onset-date', 'ne2024', false],
    ['onset-date', 'ap2024-05', true],
    ['recorded-date', '2024-03-15T09:30:00Z', true],
    ['recorded-date', '2024-03-15T09:30Z', true],
    ['recorded-date', '2024-03-15T10:30', false],
    ['_lastUpdated', 'gt2026-01-02T10:00:00.122Z', true],
    ['_lastUpdated', 'lt2026-01-02', false],
  ])('%s=%s is %s', (name, value, expected) => {
    expect(matches(condition, name, value)).toBe(expected);
  });

  it('takes an open period as endless', () => {
    const encounter = { resourceType: 'Encounter', period: { start: '2024-01-01' } };
    expect(matches(encounter, 'date', 'ge2030')).toBe(true);
    expect(matches(encounter, 'date', 'eb2030')).toBe(false);
    expect(matches(encounter, 'date', 'lt2023')).toBe(false);
  });
});

describe('reference search', () => {
  it.each([
    ['subject', 'Patient/p1', true],
    ['subject', 'p1', true],
    ['patient', 'p1', true],
    ['patient:Patient', 'p1', true],
    ['subject:Group', 'p1', false],
    ['subject', 'https://elsewhere/fhir/Patient/p1', false],
  ])('%s=%s is %s', (name, value, expected) => {
    expect(matches(condition, name, value)).toBe(expected);
  });

  it('follows a chain that the store resolved', () => {
    expect(matches(condition, 'patient.identifier', 'http://x|1', ['Patient/p1'])).toBe(true);
    expect(matches(condition, 'patient.identifier', 'http://x|1', ['Patient/p2'])).toBe(false);
  });

  it('finds a reference that holds the identifier itself', () => {
    const logical = { ...condition, subject: { identifier: { system: 'http://x', value: '1' } } };
    expect(matches(logical, 'patient.identifier', 'http://x|1')).toBe(true);
    expect(matches(logical, 'patient:identifier', 'http://x|1')).toBe(true);
    expect(matches(logical, 'patient.identifier', 'http://x|2')).toBe(false);
  });

  it('leaves versions out of the comparison', () => {
    const versioned = { ...condition, subject: { reference: 'Patient/p1/_history/3' } };
    expect(matches(versioned, 'patient', 'Patient/p1')).toBe(true);
  });
});

describe('string, number, quantity and uri search', () => {
  const patient = { resourceType: 'Patient', name: [{ family: 'van der Vér', given: ['Jo'] }] };
  it.each([
    ['family', 'VAN DER ver', true],
    ['family', 'der', false],
    ['family:contains', 'DER', true],
    ['family:exact', 'van der ver', false],
    ['family:exact', 'van der Vér', true],
    ['name', 'jo', true],
  ])('%s=%s is %s', (name, value, expected) => {
    expect(matches(patient, name, value)).toBe(expected);
  });

  const weight = {
    resourceType: 'Observation',
    valueQuantity: { value: 5.4, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' },
  };
  it.each([
    ['value-quantity', '5.4', true],
    ['value-quantity', '5.40', true],
    ['value-quantity', '5', true],
    ['value-quantity', '5.41', false],
    ['value-quantity', 'gt5.3|http://unitsofmeasure.org|mg', true],
    ['value-quantity', '5.4||g', false],
    ['value-quantity', 'lt5.4', false],
    ['value-quantity', 'le5.4', true],
    ['value-quantity', 'ap5', true],
  ])('%s=%s is %s', (name, value, expected) => {
    expect(matches(weight, name, value)).toBe(expected);
  });

  it('compares uris whole, or below', () => {
    expect(matches(condition, '_profile', 'http://example.org/p')).toBe(true);
    expect(matches(condition, '_profile', 'http://example.org/P')).toBe(false);
    expect(matches(condition, '_profile:below', 'http://example.org')).toBe(true);
  });
});
