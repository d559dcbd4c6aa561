import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, own, treatment } from '../src/testing/decide.ts';
import birthCare from './index.ts';

const { decide, sections } = deciderFor(birthCare);
const all = birthCare.versions[0]?.queries.length ?? 0;

describe('birth care', () => {
  it.each([
    ['a midwife', '03.000', 'G3'],
    ['a gynaecologist', '01.046', 'V6'],
    ['a GP', '01.015', 'Z3'],
  ])('is seen as a whole by %s', (_, role, at) => {
    expect(sections({ role, at })).toHaveLength(all);
  });

  it('shows maternity care what the first week needs, and no drugs or results', () => {
    const seen = sections({ role: '86.000', at: 'K4' });
    expect(seen).toContain('infant-feeding');
    expect(seen.filter((id) => ['drug-use', 'laboratory', 'contacts'].includes(id))).toEqual([]);
  });

  it('shows youth health care growth, and no medication', () => {
    const seen = sections({ role: '30.000', at: 'JGZ' });
    expect(seen).toContain('head-circumference');
    expect(seen).not.toContain('medication-use');
  });

  it('is not seen by who has no part in it, nor without consent', () => {
    expect(sections({ role: '30.000', at: 'T2' })).toEqual([]);
    expect(sections({ role: '01.035', at: 'G5' })).toEqual([]);
    expect(decide({ role: '03.000', at: 'G3', context: { ...treatment, consent: 'deny' } })).toBe('deny');
  });

  it('is seen in an emergency by midwife, ambulance and hospital', () => {
    expect(decide({ role: '30.000', at: 'AMB', context: emergency })).toBe('allow');
    expect(decide({ role: '30.000', at: 'K4', context: emergency })).toBe('deny');
  });

  it('is the own data of the client', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
  });
});
