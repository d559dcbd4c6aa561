import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, own, treatment } from '../src/testing/decide.ts';
import chainCare from './index.ts';

const { decide, sections } = deciderFor(chainCare);
const all = chainCare.versions[0]?.queries.length ?? 0;

describe('chain care', () => {
  it.each([
    ['a GP', '01.015', 'Z3'],
    ['a practice nurse', '30.000', 'Z3'],
    ['an internist', '01.016', 'V6'],
  ])('is seen as a whole by %s', (_, role, at) => {
    expect(sections({ role, at })).toHaveLength(all);
  });

  it('shows a dietician no medication and no contacts', () => {
    const seen = sections({ role: '89.000', at: 'Z3' });
    expect(seen).toContain('nutrition-advice');
    expect(seen.filter((id) => ['medication-use', 'contacts', 'appointments'].includes(id))).toEqual([]);
  });

  it('shows a physiotherapist no results', () => {
    const seen = sections({ role: '04.000', at: 'F1' });
    expect(seen).toContain('goals');
    expect(seen).not.toContain('laboratory');
  });

  it('is not seen by who is no partner, nor without consent, nor as an emergency', () => {
    expect(sections({ role: '01.035', at: 'G5' })).toEqual([]);
    expect(decide({ role: '01.015', context: { ...treatment, consent: 'deny' } })).toBe('deny');
    expect(decide({ role: '01.015', context: emergency })).toBe('deny');
  });

  it('is the own data of the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
  });
});
