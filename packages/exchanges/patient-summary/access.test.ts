import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import patientSummary from './index.ts';

const { decide, sections } = deciderFor(patientSummary);
const all = patientSummary.versions[0]?.queries.length ?? 0;

describe('a summary', () => {
  it('is made by the person from all own data', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
    expect(decide({ citizen: true, context: { ...own, subjectIsSelf: false } })).toBe('deny');
  });

  it('is made by the physician who treats, with consent', () => {
    expect(sections({ role: '01.015', at: 'Z3' })).toHaveLength(all);
    expect(decide({ role: '01.015', context: { ...treatment, consent: 'deny' } })).toBe('deny');
  });

  it('is made in an emergency, and behind the glass with a reason', () => {
    expect(decide({ role: '01.071', at: 'V4', context: emergency })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V4', context: glass })).toBe('allow');
    expect(decide({ role: '30.000', at: 'AMB', context: emergency })).toBe('deny');
  });

  it('is not made by a pharmacist, a nurse or a system', () => {
    expect(sections({ role: '17.000', at: 'J8' })).toEqual([]);
    expect(sections({ role: '30.000', at: 'T2' })).toEqual([]);
    expect(sections({ at: 'V4' })).toEqual([]);
  });
});
