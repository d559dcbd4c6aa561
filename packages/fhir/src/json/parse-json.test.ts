import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import { parseJson, toJson } from './parse-json.ts';

const refusal = (value: unknown) => {
  const parsed = parseJson(JSON.stringify(value), r4Model.definitions);
  return parsed.ok ? 'ok' : `${parsed.fault.code} ${parsed.fault.at ?? ''}`.trim();
};

const observation = (more: object) => ({ resourceType: 'Observation', status: 'final', code: { text: 'x' }, ...more });

describe('parseJson', () => {
  it('gives a resource back as it came', () => {
    const text =
      '{"resourceType":"Observation","status":"final","code":{"text":"gewicht"},"valueQuantity":{"value":70.0,"unit":"kg"}}';
    expect(toJson(unwrap(parseJson(text, r4Model.definitions)))).toBe(text);
  });

  it('refuses what is not a resource', () => {
    expect(refusal([])).toBe('FHIR-NOT-A-RESOURCE');
    expect(refusal({ id: '1' })).toBe('FHIR-NOT-A-RESOURCE');
    expect(refusal({ resourceType: 'Patiënt' })).toBe('FHIR-UNKNOWN-TYPE');
    expect(refusal({ resourceType: 'DomainResource' })).toBe('FHIR-UNKNOWN-TYPE');
    expect(refusal({ resourceType: 'Patient' })).toBe('ok');
  });

  it('says where an unknown element stands', () => {
    expect(refusal({ resourceType: 'Patient', name: [{ family: 'a' }, { first: 'b' }] })).toBe(
      'FHIR-UNKNOWN-ELEMENT Patient.name[1]',
    );
    expect(refusal(observation({ valueAddress: {} }))).toBe('FHIR-UNKNOWN-ELEMENT Observation');
  });

  it('holds lists to lists and single values to single values', () => {
    expect(refusal({ resourceType: 'Patient', name: { family: 'a' } })).toBe('FHIR-NOT-A-LIST Patient.name');
    expect(refusal({ resourceType: 'Patient', gender: ['male'] })).toBe('FHIR-LIST Patient.gender');
  });

  it('refuses empty objects, empty lists and null', () => {
    expect(refusal({ resourceType: 'Patient', name: [] })).toBe('FHIR-EMPTY Patient.name');
    expect(refusal({ resourceType: 'Patient', name: [{}] })).toBe('FHIR-EMPTY Patient.name[0]');
    expect(refusal({ resourceType: 'Patient', gender: null })).toBe('FHIR-EMPTY Patient.gender');
  });

  it('misses required elements, also inside', () => {
    expect(refusal({ resourceType: 'Observation', status: 'final' })).toBe('FHIR-MISSING Observation');
    expect(refusal(observation({ component: [{ valueString: 'a' }] }))).toBe('FHIR-MISSING Observation.component[0]');
  });

  it('allows one type of a choice', () => {
    expect(refusal(observation({ valueString: 'a', valueBoolean: true }))).toBe('FHIR-CHOICE Observation');
    expect(refusal(observation({ valueString: 'a', _valueString: { id: 'x' } }))).toBe('ok');
  });

  it('checks the type and format of primitives', () => {
    expect(refusal({ resourceType: 'Patient', active: 'true' })).toBe('FHIR-SHAPE Patient.active');
    expect(refusal({ resourceType: 'Patient', birthDate: '2023-02-29' })).toBe('FHIR-FORMAT Patient.birthDate');
    expect(refusal({ resourceType: 'Patient', birthDate: '2024-02-29' })).toBe('ok');
    expect(refusal({ resourceType: 'Patient', birthDate: `$${'{DATE}'}` })).toBe('FHIR-PLACEHOLDER Patient.birthDate');
    expect(refusal({ resourceType: 'Patient', id: 'a b' })).toBe('FHIR-FORMAT Patient.id');
    expect(refusal({ resourceType: 'Patient', multipleBirthInteger: 1.5 })).toBe(
      'FHIR-FORMAT Patient.multipleBirthInteger',
    );
  });

  it('knows the codes of required value sets, at any depth, and names them without the value that was sent', () => {
    expect(refusal(observation({ status: 'klaar' }))).toBe('FHIR-CODE Observation.status');
    expect(refusal({ resourceType: 'Patient', telecom: [{ system: 'phone' }, { system: 'telefoon' }] })).toBe(
      'FHIR-CODE Patient.telecom[1].system',
    );
    expect(parseJson('{"resourceType":"Patient","gender":"999990020"}', r4Model.definitions)).toMatchObject({
      fault: { text: { en: 'FHIR does not know this code here. Use one of: male, female, other, unknown.' } },
    });
    expect(refusal({ resourceType: 'Patient', gender: 'unknown' })).toBe('ok');
  });

  it('leaves codes of terminologies that cannot be listed to who keeps those', () => {
    expect(refusal({ resourceType: 'Patient', language: 'xx-nowhere' })).toBe('ok');
    expect(refusal(observation({ code: { coding: [{ system: 'http://snomed.info/sct', code: '0' }] } }))).toBe('ok');
  });

  it('refuses a BSN that fails the 11-proof, wherever it identifies somebody', () => {
    const system = 'http://fhir.nl/fhir/NamingSystem/bsn';
    const patient = (value: string) => ({ resourceType: 'Patient', identifier: [{ system, value }] });
    expect(refusal(patient('999990021'))).toBe('ID-BSN-PROOF Patient.identifier[0].value');
    expect(refusal(observation({ subject: { identifier: { system, value: '12' } } }))).toBe(
      'ID-LENGTH Observation.subject.identifier.value',
    );
    expect(refusal(patient('999990020'))).toBe('ok');
    expect(refusal({ resourceType: 'Patient', identifier: [{ system: 'urn:other', value: '999990021' }] })).toBe('ok');
  });

  it('reads extensions on primitives, also beside null in a list', () => {
    const extension = [{ url: 'http://example.org/x', valueCode: 'unknown' }];
    expect(refusal({ resourceType: 'Patient', _birthDate: { extension } })).toBe('ok');
    expect(refusal({ resourceType: 'Patient', name: [{ given: ['a', null], _given: [null, { extension }] }] })).toBe(
      'ok',
    );
    expect(refusal({ resourceType: 'Patient', name: [{ given: ['a', null] }] })).toBe(
      'FHIR-EMPTY Patient.name[0].given[1]',
    );
    expect(refusal({ resourceType: 'Patient', _name: [{ extension }] })).toBe('FHIR-UNKNOWN-ELEMENT Patient');
  });

  it('checks contained resources and the entries of a Bundle', () => {
    const wrong = { resourceType: 'Patient', active: 1 };
    expect(refusal({ resourceType: 'Bundle', type: 'batch', entry: [{ resource: wrong }] })).toBe(
      'FHIR-SHAPE Bundle.entry[0].resource.active',
    );
    expect(refusal({ resourceType: 'Patient', contained: [wrong] })).toBe('FHIR-SHAPE Patient.contained[0].active');
  });

  it('never repeats a value in a fault: it may be a BSN', () => {
    const parsed = parseJson('{"resourceType":"Patient","birthDate":"999900018"}', r4Model.definitions);
    expect(JSON.stringify(parsed)).not.toContain('999900018');
  });
});
