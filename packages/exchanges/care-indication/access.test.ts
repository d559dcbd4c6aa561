import { describe, expect, it } from 'vitest';
import { deciderFor, own, treatment } from '../src/testing/decide.ts';
import careIndication from './index.ts';

const { decide, sections } = deciderFor(careIndication);
const law = { ...treatment, consent: 'not-asked' };

describe('the long-term care indication', () => {
  it('is seen by who gives the care, as a system or a person, by law and without consent', () => {
    expect(decide({ at: 'X3', query: 'indication', context: law })).toBe('allow');
    expect(decide({ role: '30.000', at: 'T2', query: 'indication', context: law })).toBe('allow');
  });

  it('is seen by the care office, without the details of the person', () => {
    expect(sections({ at: 'ZK', context: law })).toEqual(['allocation', 'care-status', 'indication']);
  });

  it.each([
    ['a hospital', 'V6'],
    ['a GP practice', 'Z3'],
    ['a citizen service', 'PGO'],
  ])('is not seen by %s', (_, at) => {
    expect(sections({ at, context: law })).toEqual([]);
  });

  it('is not seen without a relation', () => {
    expect(decide({ at: 'X3', query: 'indication', context: { ...law, relation: 'none' } })).toBe('deny');
  });

  it('is kept by one source each', () => {
    const keepers = careIndication.versions[0]?.queries
      .filter(({ id }) => id !== 'patient')
      .map(({ keptBy }) => keptBy);
    expect(new Set(keepers?.flat()).size).toBe(keepers?.flat().length);
  });

  it('is the own data of the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(4);
  });
});
