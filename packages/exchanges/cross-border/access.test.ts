import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, own, treatment } from '../src/testing/decide.ts';
import crossBorder from './index.ts';

const { decide, sections } = deciderFor(crossBorder);
const all = crossBorder.versions[0]?.queries.length ?? 0;

describe('outbound', () => {
  it('the contact point fetches the summary with consent, and not what came from abroad', () => {
    const seen = sections({ at: 'NCPEH' });
    expect(seen).toHaveLength(all - 1);
    expect(seen).not.toContain('foreign-summary');
  });

  it.each([
    ['without consent', { ...treatment, consent: 'deny' }],
    ['without a relation', { ...treatment, relation: 'none' }],
    ['on presumed consent', { ...treatment, purpose: 'COC' }],
  ])('it gets nothing %s', (_, context) => {
    expect(sections({ at: 'NCPEH', context })).toEqual([]);
  });

  it('no other organisation gets it this way, with or without a professional', () => {
    expect(sections({ at: 'V6' })).toEqual([]);
    expect(sections({ role: '01.016', at: 'V6' })).toEqual(['foreign-summary']);
  });
});

describe('inbound', () => {
  it('a physician sees the summary of somebody from another country, also in an emergency that the person allows', () => {
    expect(decide({ role: '01.071', at: 'V6', query: 'foreign-summary' })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V6', query: 'foreign-summary', context: emergency })).toBe('allow');
    const denied = { ...emergency, consent: 'deny' };
    expect(decide({ role: '01.071', at: 'V6', query: 'foreign-summary', context: denied })).toBe('deny');
  });

  it('nobody else does', () => {
    expect(sections({ role: '30.000', at: 'T2' })).toEqual([]);
    expect(sections({ role: '17.000', at: 'J8' })).toEqual([]);
  });
});

describe('own data', () => {
  it('are for the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
  });
});
