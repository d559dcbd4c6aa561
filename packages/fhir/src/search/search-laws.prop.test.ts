import { unwrap } from '@stelsel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import { compileSearch } from './compile-search.ts';
import { rangeOf } from './date-range.ts';
import { indexKeys, lookupKeys } from './index-keys.ts';
import { parseSearch } from './parse-search.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10, 24).map((length) => date.toISOString().slice(0, length)));
const code = fc.constantFrom('a', 'b', 'c,d', 'e|f', 'g\\h', '$');
const system = fc.constantFrom('http://x', 'http://y', undefined);
const escaped = (text: string) => text.replace(/[\\,|$]/g, '\\$&');

const passes = (date: string, value: string) =>
  compileSearch(unwrap(parseSearch('Patient', [['birthdate', value]], r4Model)))({
    resourceType: 'Patient',
    birthDate: date,
  });

describe('search', () => {
  it('puts every date before, in or after every other', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const date = a.slice(0, 10);
        expect(passes(date, `ne${b}`)).toBe(!passes(date, b));
        expect(passes(date, `ge${b}`)).toBe(passes(date, `gt${b}`) || passes(date, b));
        expect(passes(date, `sa${b}`) && passes(date, `lt${b}`)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every partial date a range that holds the moment it came from', () => {
    fc.assert(
      fc.property(day, (text) => {
        const range = rangeOf(text);
        expect(range !== undefined && range.low < range.high).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never misses a key: what passes a filter is found under one of its keys', () => {
    fc.assert(
      fc.property(code, system, code, system, fc.boolean(), (value, of, wanted, by, withSystem) => {
        const resource = {
          resourceType: 'Organization',
          identifier: [{ value, ...(of === undefined ? {} : { system: of }) }],
        };
        const text = withSystem ? `${by ?? ''}|${escaped(wanted)}` : escaped(wanted);
        const search = unwrap(parseSearch('Organization', [['identifier', text]], r4Model));
        const [filter] = search.filters;
        if (filter !== undefined && compileSearch(search)(resource)) {
          const keys = indexKeys(resource, filter.parameter);
          expect(lookupKeys(filter)?.some((key) => keys.includes(key))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds a code under its key also when the system that it leaves unsaid is named', () => {
    const patient = { resourceType: 'Patient', gender: 'male' };
    const pair = ['gender', 'http://hl7.org/fhir/administrative-gender|male'] as const;
    const search = unwrap(parseSearch('Patient', [pair], r4Model));
    const [filter] = search.filters;
    expect(compileSearch(search)(patient)).toBe(true);
    expect(filter && lookupKeys(filter)).toEqual(['cmale']);
    expect(filter && indexKeys(patient, filter.parameter)).toContain('cmale');
  });

  it('answers any text with a search or a fault', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('birthdate', 'name', '_include', 'general-practitioner.name', '_sort', '_has:x'),
        fc.string(),
        (name, value) => {
          expect(typeof parseSearch('Patient', [[name, value]], r4Model).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});
