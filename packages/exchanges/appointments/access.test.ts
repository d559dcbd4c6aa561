import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, own, treatment } from '../src/testing/decide.ts';
import appointments from './index.ts';

const { decide, sections } = deciderFor(appointments);

describe('appointments', () => {
  it.each([
    ['a GP', '01.015', 'Z3'],
    ['a nurse of home care', '30.000', 'T2'],
    ['a carer', '86.000', 'X3'],
  ])('that are to come are seen by %s', (_, role, at) => {
    expect(sections({ role, at })).toEqual(['appointments']);
  });

  it('are not seen by a pharmacist, nor without consent or in an emergency', () => {
    expect(sections({ role: '17.000', at: 'J8' })).toEqual([]);
    expect(decide({ role: '01.015', context: { ...treatment, consent: 'deny' } })).toBe('deny');
    expect(decide({ role: '01.071', at: 'V4', context: emergency })).toBe('deny');
  });

  it('are all seen by the person', () => {
    expect(sections({ citizen: true, context: own })).toEqual(['appointments', 'past-appointments']);
  });
});
