import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import carePlanning from './index.ts';

const { decide, sections } = deciderFor(carePlanning);
const all = carePlanning.versions[0]?.queries.length ?? 0;

describe('advance care planning', () => {
  it.each([
    ['a GP', '01.015', 'Z3'],
    ['a geriatric physician', '01.047', 'X3'],
    ['an internist', '01.016', 'V6'],
  ])('is seen as a whole by %s who treats the person', (_, role, at) => {
    expect(sections({ role, at })).toHaveLength(all);
  });

  it.each([
    ['a nurse of home care', '30.000', 'T2'],
    ['a carer of a nursing home', '86.000', 'X3'],
    ['a nurse of a hospital', '30.000', 'V6'],
  ])('is seen by %s without the form', (_, role, at) => {
    const seen = sections({ role, at });
    expect(seen).toContain('treatment-directives');
    expect(seen).not.toContain('form');
  });

  it.each([
    ['the out-of-hours post', '01.015', 'N6'],
    ['the ambulance', '30.000', 'AMB'],
    ['the emergency department', '01.071', 'V6'],
  ])('shows the limits to %s in an emergency, without a relation', (_, role, at) => {
    const seen = sections({ role, at, context: emergency });
    expect(seen).toEqual(expect.arrayContaining(['treatment-directives', 'advance-directives', 'defibrillator']));
    expect(decide({ role, at, context: { ...emergency, consent: 'deny' } })).toBe('deny');
  });

  it('does not open in an emergency for others', () => {
    expect(decide({ role: '30.000', at: 'T2', context: emergency })).toBe('deny');
    expect(decide({ role: '17.000', at: 'J8', context: emergency })).toBe('deny');
  });

  it('breaks the glass with a reason, for physicians and ambulance nurses', () => {
    const { reason: _, ...without } = glass;
    expect(decide({ role: '01.071', at: 'V6', context: glass })).toBe('allow');
    expect(decide({ role: '30.000', at: 'AMB', context: glass })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V6', context: without })).toBe('deny');
    expect(decide({ role: '01.071', at: 'V6', query: 'form', context: glass })).toBe('deny');
  });

  it('is not seen by a pharmacist, nor without consent', () => {
    expect(sections({ role: '17.000', at: 'J8' })).toEqual([]);
    expect(decide({ role: '01.015', context: { ...treatment, consent: 'deny' } })).toBe('deny');
  });

  it('is the own data of the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
  });
});
