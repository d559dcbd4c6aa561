import { describe, expect, it } from 'vitest';
import { deciderFor, glass, own, referral, treatment } from '../src/testing/decide.ts';
import definition from './index.ts';

const { decide, sections, step } = deciderFor(definition, '2020');
const notify = { ...treatment, purpose: 'COC', consent: 'not-asked' };

describe('what belongs to a referral', () => {
  it('is all of it for the physician it was sent to', () => {
    expect(sections({ role: '01.016', at: 'V6', context: referral })).toHaveLength(28);
  });

  it('is without insurance for a nurse, and what a birth needs for a midwife', () => {
    const nurse = sections({ role: '30.000', at: 'V4', context: referral });
    expect([nurse.length, nurse.includes('payer')]).toEqual([27, false]);
    expect(sections({ role: '03.000', at: 'G3', context: referral })).toHaveLength(9);
    expect(sections({ role: '03.000', at: 'V4', context: referral })).toEqual([]);
  });

  it.each([
    ['a physician in an organisation that gets no referrals', { role: '01.015', at: 'J8', context: referral }],
    ['a pharmacist', { role: '17.000', at: 'V4', context: referral }],
    ['a system without a person', { at: 'V4', context: referral }],
    ['for another purpose', { role: '01.016', at: 'V6', context: { ...referral, purpose: 'TREAT' } }],
    ['with consent but without the Task', { role: '01.016', at: 'V6', context: treatment }],
    ['behind the glass', { role: '01.071', at: 'V4', context: glass }],
  ])('is nothing %s', (_what, question) => {
    expect(sections(question)).toEqual([]);
  });

  it('is open to the person', () => {
    expect(decide({ citizen: true, query: 'letter', context: own })).toBe('allow');
  });
});

describe('the steps of the pull', () => {
  it('lets who refers leave a notice, a system too', () => {
    expect(step('notify', { at: 'Z3', context: notify })).toBe('allow');
    expect(step('notify', { role: '01.015', at: 'Z3', context: notify })).toBe('allow');
    expect(step('notify', { at: 'J8', context: notify })).toBe('deny');
    expect(step('notify', { at: 'Z3', context: { ...notify, relation: 'none' } })).toBe('deny');
    expect(step('notify', { citizen: true, context: { ...notify, relation: 'self' } })).toBe('deny');
  });

  it.each(['read-task', 'change-task'] as const)(
    'lets the receiver take the step %s, on the ground of the Task alone',
    (name) => {
      expect(step(name, { at: 'V4', context: referral })).toBe('allow');
      expect(step(name, { at: 'V4', context: notify })).toBe('deny');
      expect(step(name, { at: 'A1', context: referral })).toBe('deny');
    },
  );
});
