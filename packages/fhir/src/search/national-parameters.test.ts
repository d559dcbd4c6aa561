import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import { compileSearch } from './compile-search.ts';
import { parseSearch } from './parse-search.ts';

const dispense = {
  resourceType: 'MedicationDispense',
  category: { coding: [{ system: 'http://snomed.info/sct', code: '422037009' }] },
};
const matches = (params: readonly (readonly [string, string])[]): boolean => {
  const search = unwrap(parseSearch('MedicationDispense', params, r4Model));
  expect(search.unsupported).toEqual([]);
  return compileSearch(search)(dispense);
};

describe('the search parameters of the national medication guide', () => {
  it('finds a dispense by category', () => {
    expect(matches([['category', 'http://snomed.info/sct|422037009']])).toBe(true);
    expect(matches([['category', 'http://snomed.info/sct|1']])).toBe(false);
  });
});
