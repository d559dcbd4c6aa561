import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import { parseSearch } from './parse-search.ts';
import type { SearchPair } from './search.ts';

const parsed = (type: string, ...pairs: SearchPair[]) => unwrap(parseSearch(type, pairs, r4Model));
const refusal = (type: string, ...pairs: SearchPair[]) => {
  const search = parseSearch(type, pairs, r4Model);
  return search.ok ? 'ok' : search.fault.code;
};

describe('parseSearch', () => {
  it('reads a comma as or, a repeated name as and, and trims values', () => {
    const { filters } = parsed('Condition', ['code', ' a , b|c '], ['code', 'd']);
    expect(filters.map(({ values }) => values)).toEqual([
      [
        { kind: 'token', code: 'a' },
        { kind: 'token', system: 'b', code: 'c' },
      ],
      [{ kind: 'token', code: 'd' }],
    ]);
  });

  it('keeps escaped commas and bars', () => {
    const { filters } = parsed('Patient', ['identifier', 'http://x|a\\,b\\|c']);
    expect(filters[0]?.values).toEqual([{ kind: 'token', system: 'http://x', code: 'a,b|c' }]);
  });

  it('reports unknown parameters and keeps them out of what was handled', () => {
    const search = parsed('Patient', ['shoe-size', '43'], ['gender', 'male'], ['name', ' ']);
    expect(search.unsupported).toEqual(['shoe-size', 'name']);
    expect(search.handled).toEqual([['gender', 'male']]);
  });

  it('refuses unknown modifiers and malformed values', () => {
    expect(refusal('Patient', ['gender:exact', 'male'])).toBe('FHIR-PARAMETER-MODIFIER');
    expect(parseSearch('Patient', [['gender:not:missing', 'male']], r4Model)).toMatchObject({
      fault: { params: { modifier: 'not:missing' } },
    });
    expect(refusal('Patient', ['birthdate', '31-12-2000'])).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Patient', ['birthdate', 'xx2000'])).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Patient', ['gender:missing', 'perhaps'])).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Patient', ['identifier', 'a|b|c'])).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Patient', ['_count', '-1'])).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Patient', ['_sort', 'shoe-size'])).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Patient', ['_include', 'Patient:shoe'])).toBe('FHIR-PARAMETER-VALUE');
    expect(refusal('Nothing')).toBe('FHIR-UNKNOWN-TYPE');
  });

  it('reads chains, with and without a type', () => {
    const [filter] = parsed('Coverage', ['beneficiary.identifier', 'http://x|1']).filters;
    expect(filter?.chain?.map(({ type }) => type)).toEqual(['Patient']);
    expect(parsed('Observation', ['subject:Patient.identifier', '1']).filters[0]?.chain).toHaveLength(1);
    expect(refusal('Observation', ['patient.shoe-size', '1'])).toBe('FHIR-PARAMETER-CHAIN');
    expect(refusal('Observation', ['code.text', '1'])).toBe('FHIR-PARAMETER-CHAIN');
  });

  it('reads includes with target and iterate', () => {
    const search = parsed(
      'Coverage',
      ['_include', 'Coverage:payor:Patient'],
      ['_include:iterate', 'PractitionerRole:organization'],
      ['_revinclude', 'Provenance:target'],
    );
    expect(search.include).toEqual([
      { source: 'Coverage', code: 'payor', target: 'Patient', iterate: false },
      { source: 'PractitionerRole', code: 'organization', iterate: true },
    ]);
    expect(search.revinclude).toEqual([{ source: 'Provenance', code: 'target', iterate: false }]);
  });

  it('reads what shapes the answer', () => {
    const search = parsed(
      'Patient',
      ['_count', '999999'],
      ['_sort', '-birthdate,name'],
      ['_total', 'accurate'],
      ['_elements', 'id, name'],
    );
    expect(search).toMatchObject({ count: 1_000, total: 'accurate', elements: ['id', 'name'] });
    expect(search.sort.map(({ parameter, descending }) => [parameter.code, descending])).toEqual([
      ['birthdate', true],
      ['name', false],
    ]);
    expect(parsed('Patient', ['_summary', 'count']).countOnly).toBe(true);
  });

  it('reads max only for $lastn', () => {
    expect(parsed('Observation', ['max', '3']).unsupported).toEqual(['max']);
    expect(unwrap(parseSearch('Observation', [['max', '3']], r4Model, { operation: 'lastn' })).max).toBe(3);
  });

  it('reads a reference to ourselves as a relative one', () => {
    const search = unwrap(
      parseSearch('Condition', [['patient', 'https://us/fhir/Patient/1']], r4Model, { base: 'https://us/fhir' }),
    );
    expect(search.filters[0]?.values).toEqual([{ kind: 'reference', type: 'Patient', id: '1', address: 'Patient/1' }]);
  });

  it('refuses more values than any question needs', () => {
    expect(refusal('Patient', ['gender', 'male,'.repeat(600)])).toBe('FHIR-TOO-MANY-PARAMETERS');
  });
});
