import { describe, expect, it } from 'vitest';
import { deciderFor, own, treatment } from '../src/testing/decide.ts';
import ownRequests from './index.ts';

const { decide, sections } = deciderFor(ownRequests);

describe('what a person asks a care provider', () => {
  it('is read again by that person', () => {
    expect(sections({ citizen: true, context: own })).toEqual(['requests']);
  });

  it.each([
    ['a GP in treatment', { role: '01.015', at: 'Z3', context: { ...treatment, consent: 'permit' } }],
    ['a pharmacist in treatment', { role: '17.000', at: 'J8', context: { ...treatment, consent: 'permit' } }],
  ] as const)('is not read by %s of another organisation', (_, asked) => {
    expect(decide(asked)).toBe('deny');
  });
});
