import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, own, treatment } from '../src/testing/decide.ts';
import documents from './index.ts';

const { decide, sections, deliveries } = deciderFor(documents);

describe('letters', () => {
  it('are seen by the physician who treats the person, with consent', () => {
    expect(sections({ role: '01.015', at: 'Z3' })).toEqual(['document-sets', 'documents']);
    expect(decide({ role: '01.015', context: { ...treatment, consent: 'deny' } })).toBe('deny');
    expect(decide({ role: '01.071', at: 'V4', context: emergency })).toBe('allow');
  });

  it('are not seen by a nurse or a pharmacist', () => {
    expect(sections({ role: '30.000', at: 'T2' })).toEqual([]);
    expect(sections({ role: '17.000', at: 'J8' })).toEqual([]);
  });

  it('are sent by who treats, and not by a pharmacy', () => {
    expect(deliveries({ at: 'V4' })).toEqual(['letter']);
    expect(deliveries({ at: 'J8' })).toEqual([]);
  });

  it('are the own data of the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(2);
  });
});
