import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import labResults from './index.ts';

const { decide, sections, deliveries } = deciderFor(labResults);

describe('results', () => {
  it('are seen by who orders them', () => {
    expect(sections({ role: '01.015', at: 'Z3' })).toEqual(['result-reports', 'results']);
    expect(sections({ role: '03.000', at: 'G3' })).toHaveLength(2);
  });

  it.each([
    ['a pharmacist', '17.000', 'J8'],
    ['a nurse', '30.000', 'T2'],
  ])('are seen by %s, without the reports', (_, role, at) => {
    expect(sections({ role, at })).toEqual(['results']);
  });

  it('are not for a physiotherapist, nor without consent', () => {
    expect(sections({ role: '04.000', at: 'F1' })).toEqual([]);
    expect(decide({ role: '17.000', at: 'J8', context: { ...treatment, consent: 'deny' } })).toBe('deny');
  });

  it('open in an emergency, and behind the glass with a reason', () => {
    expect(decide({ role: '01.071', at: 'V4', context: emergency })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V4', context: glass })).toBe('allow');
    expect(decide({ role: '17.000', at: 'J8', context: emergency })).toBe('deny');
  });

  it('are the own data of the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(2);
  });
});

describe('new results', () => {
  it('are brought by the laboratory, also by its system alone', () => {
    expect(deliveries({ at: 'L1' })).toEqual(['new-results']);
    expect(deliveries({ role: '01.055', at: 'L1' })).toEqual(['new-results']);
  });

  it('are not brought by a pharmacy or a citizen', () => {
    expect(deliveries({ at: 'J8' })).toEqual([]);
    expect(deliveries({ citizen: true, context: own })).toEqual([]);
  });
});
