import { expect, test } from 'vitest';
import { fhirVersionsOf } from './mime-type.ts';
import { periodHolds, periodIsOrdered } from './periods.ts';

const at = (text: string): number => Date.parse(text);

test.each([
  ['no period', undefined, '2026-11-22T09:00:00Z', true],
  ['the first moment', { start: '2026-11-22T09:00:00Z' }, '2026-11-22T09:00:00Z', true],
  ['before it starts', { start: '2026-11-22T09:00:01Z' }, '2026-11-22T09:00:00Z', false],
  ['the last moment is outside', { end: '2026-11-22T09:00:00Z' }, '2026-11-22T09:00:00Z', false],
  ['with the offset of its writer', { end: '2026-11-22T10:30:00+01:00' }, '2026-11-22T09:00:00Z', true],
  ['a day lasts until its end', { end: '2026-11-22' }, '2026-11-22T23:59:59Z', true],
  ['the day after', { end: '2026-11-22' }, '2026-11-23T00:00:00Z', false],
  ['a month lasts until its end', { end: '2026-11' }, '2026-11-30T12:00:00Z', true],
  ['a year lasts until its end', { end: '2026' }, '2027-01-01T00:00:00Z', false],
])('a period: %s', (_what, period, moment, holds) => {
  expect(periodHolds(period, at(moment))).toBe(holds);
});

test('a cut-over leaves exactly one endpoint at every moment', () => {
  const cut = '2026-12-01T00:00:00Z';
  for (const moment of ['2026-11-30T23:59:59.999Z', cut, '2026-12-01T00:00:00.001Z']) {
    const valid = [{ end: cut }, { start: cut }].filter((period) => periodHolds(period, at(moment)));
    expect(valid).toHaveLength(1);
  }
});

test('an unreadable moment never holds', () => {
  expect(periodHolds({ start: 'soon' }, 0)).toBe(false);
});

test('a period that ends before it starts is not in order', () => {
  expect(periodIsOrdered({ start: '2026-02-01', end: '2026-01-01' })).toBe(false);
  expect(periodIsOrdered({ start: '2026-01-01', end: '2026-01-01' })).toBe(true);
});

test.each([
  ['application/fhir+json; fhirVersion=4.0', ['R4']],
  ['application/fhir+json;fhirVersion=4.0', ['R4']],
  ['Application/FHIR+XML ; charset=utf-8 ; FHIRVERSION="3.0"', ['STU3']],
  ['application/fhir+json', []],
  ['application/json; fhirVersion=4.0', []],
  ['application/fhir+json; fhirVersion=5.0', []],
])('the FHIR version of %s', (text, versions) => {
  expect([...fhirVersionsOf([text])]).toEqual(versions);
});
