import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import outOfHoursRecord from './index.ts';

const { decide, sections } = deciderFor(outOfHoursRecord);
const all = outOfHoursRecord.versions[0]?.queries.length;

describe('the record for the out-of-hours GP', () => {
  it.each([
    ['a GP at the out-of-hours post', '01.015', 'N6'],
    ['a GP who takes over a practice', '01.015', 'Z3'],
    ['a nurse practitioner at the post', '30.075', 'N6'],
  ])('is seen by %s', (_, role, at) => {
    expect(sections({ role, at })).toHaveLength(all ?? 0);
  });

  it.each([
    ['a nurse at the post', '30.000', 'N6'],
    ['a physician in a hospital', '01.016', 'V6'],
    ['a pharmacist', '17.000', 'J8'],
  ])('is not seen by %s', (_, role, at) => {
    expect(sections({ role, at })).toEqual([]);
  });

  it('is seen in an emergency at the post only, and not against an objection', () => {
    expect(decide({ role: '01.015', at: 'N6', context: emergency })).toBe('allow');
    expect(decide({ role: '01.015', at: 'Z3', context: emergency })).toBe('deny');
    expect(decide({ role: '01.015', at: 'N6', context: { ...emergency, consent: 'deny' } })).toBe('deny');
  });

  it('is seen behind the glass with a reason only', () => {
    const { reason: _, ...without } = glass;
    expect(decide({ role: '01.015', at: 'N6', context: glass })).toBe('allow');
    expect(decide({ role: '01.015', at: 'N6', context: without })).toBe('deny');
  });

  it('is the own data of the person, and asks consent of everybody else', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all ?? 0);
    expect(decide({ role: '01.015', at: 'N6', context: { ...treatment, consent: 'deny' } })).toBe('deny');
  });
});
