import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import mentalHealthRecord from './index.ts';

const { decide, sections } = deciderFor(mentalHealthRecord);
const all = mentalHealthRecord.versions[0]?.queries.length ?? 0;

describe('core mental health data', () => {
  it.each([
    ['a psychiatrist', '01.035'],
    ['a psychotherapist', '16.000'],
    ['a health psychologist', '25.000'],
    ['a nurse practitioner', '30.068'],
  ])('are seen by %s in mental health care', (_, role) => {
    expect(sections({ role, at: 'G5' })).toHaveLength(all);
  });

  it('are seen by a nurse there without insurance, family and law', () => {
    const seen = sections({ role: '30.000', at: 'G5' });
    expect(seen).toContain('medication-use');
    expect(seen.filter((id) => ['payer', 'family-situation', 'legal-situation'].includes(id))).toEqual([]);
  });

  it.each([
    ['a nurse of home care', '30.000', 'T2'],
    ['a nurse of a hospital', '30.000', 'V6'],
    ['a psychiatrist of a hospital', '01.035', 'V6'],
    ['the own GP', '01.015', 'Z3'],
  ])('are not seen by %s', (_, role, at) => {
    expect(sections({ role, at })).toEqual([]);
  });

  it('need consent in so many words', () => {
    expect(decide({ role: '01.035', at: 'G5' })).toBe('allow');
    expect(decide({ role: '01.035', at: 'G5', context: { ...treatment, purpose: 'COC' } })).toBe('deny');
    expect(decide({ role: '01.035', at: 'G5', context: { ...treatment, consent: 'deny' } })).toBe('deny');
  });

  it('stay closed in an emergency and behind the glass', () => {
    expect(decide({ role: '01.035', at: 'G5', context: emergency })).toBe('deny');
    expect(decide({ role: '01.071', at: 'V4', context: glass })).toBe('deny');
  });

  it('are the own data of the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
  });
});
