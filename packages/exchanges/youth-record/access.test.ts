import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, own, treatment } from '../src/testing/decide.ts';
import youthRecord from './index.ts';

const { decide, sections } = deciderFor(youthRecord);
const all = youthRecord.versions[0]?.queries.length ?? 0;

describe('the youth health record', () => {
  it.each([
    ['a youth physician', '01.000'],
    ['a youth nurse', '30.000'],
  ])('is seen by %s with relation and consent', (_, role) => {
    expect(sections({ role, at: 'JGZ' })).toHaveLength(all);
    expect(decide({ role, at: 'JGZ', context: { ...treatment, consent: 'deny' } })).toBe('deny');
  });

  it('goes to the new organisation after a move, on the ground of the transfer', () => {
    const transfer = { ...treatment, purpose: 'COC', relation: 'referral', consent: 'not-asked' };
    expect(sections({ role: '30.000', at: 'JGZ', context: transfer })).toHaveLength(all);
    expect(sections({ role: '30.000', at: 'T2', context: transfer })).toEqual([]);
  });

  it.each([
    ['a paediatrician', '01.019', 'V6'],
    ['a GP', '01.015', 'Z3'],
    ['a nurse of home care', '30.000', 'T2'],
  ])('is not seen by %s, also not in an emergency', (_, role, at) => {
    expect(sections({ role, at })).toEqual([]);
    expect(decide({ role, at, context: emergency })).toBe('deny');
  });

  it('is the own data of the child and who acts for it', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
  });
});
