import { describe, expect, it } from 'vitest';
import { deciderFor, own, treatment } from '../src/testing/decide.ts';
import homeCareMessages from './index.ts';

const { decide, sections } = deciderFor(homeCareMessages);

describe('messages between GP and home care', () => {
  it.each([
    ['a GP', '01.015', 'Z3'],
    ['a nurse of home care', '30.000', 'T2'],
    ['a carer of a nursing home', '86.000', 'X3'],
  ])('are read again by %s', (_, role, at) => {
    expect(sections({ role, at })).toEqual(['messages', 'tasks']);
  });

  it.each([
    ['a physician of a hospital', '01.016', 'V6'],
    ['a pharmacist', '17.000', 'J8'],
  ])('are not read by %s', (_, role, at) => {
    expect(sections({ role, at })).toEqual([]);
  });

  it('are not read without consent, and read by the person', () => {
    expect(decide({ role: '01.015', at: 'Z3', context: { ...treatment, consent: 'deny' } })).toBe('deny');
    expect(sections({ citizen: true, context: own })).toEqual(['messages', 'tasks']);
  });
});
