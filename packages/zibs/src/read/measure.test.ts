import { describe, expect, it } from 'vitest';
import { viewOf } from '../view-of.ts';
import { measuresOf } from './measure.ts';

const context = { source: { ura: '90000001', name: 'Lab' }, person: 'a' };
const ucum = (value: number, code: string) => ({ value, unit: code, system: 'http://unitsofmeasure.org', code });
const potassium = {
  resourceType: 'Observation',
  id: 'k',
  status: 'final',
  category: [
    { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
  ],
  code: { coding: [{ system: 'http://loinc.org', code: '2823-3' }] },
  effectiveDateTime: '2026-03-04T09:00:00Z',
  valueQuantity: ucum(4.4, 'mmol/L'),
  referenceRange: [{ low: ucum(3.5, 'mmol/L'), high: ucum(5.1, 'mmol/L') }],
};
const of = (resource: object) => measuresOf(viewOf(resource as typeof potassium, context));

describe('the numbers of a result', () => {
  it('are those that were sent, with the range of that laboratory', () => {
    expect(of(potassium)).toMatchObject([{ value: '4.4', ucum: 'mmol/L', low: '3.5', high: '5.1' }]);
  });

  it('have no range when the range is in another unit', () => {
    const other = { ...potassium, referenceRange: [{ low: ucum(3500, 'umol/L'), high: ucum(5100, 'umol/L') }] };
    expect(of(other)[0]).not.toHaveProperty('low');
  });

  it('are of another series when made by another method', () => {
    const method = { coding: [{ system: 'http://snomed.info/sct', code: '702675006' }] };
    expect(of({ ...potassium, method })[0]?.series).not.toBe(of(potassium)[0]?.series);
  });

  it('are two for a blood pressure, each with its name', () => {
    const component = (code: string, value: number) => ({
      code: { coding: [{ system: 'http://loinc.org', code }] },
      valueQuantity: ucum(value, 'mm[Hg]'),
    });
    const pressure = {
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] },
      component: [component('8480-6', 125), component('8462-4', 75)],
    };
    expect(of(pressure).map(({ label, value }) => [label?.nl, value])).toEqual([
      ['Bovendruk', '125'],
      ['Onderdruk', '75'],
    ]);
  });

  it('are none for a withdrawn result or for words', () => {
    expect(of({ ...potassium, status: 'entered-in-error' })).toEqual([]);
    expect(of({ ...potassium, valueQuantity: undefined, valueString: 'positief' })).toEqual([]);
  });
});
