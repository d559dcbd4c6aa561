import { describe, expect, it } from 'vitest';
import { deciderFor, own, referral, treatment } from '../src/testing/decide.ts';
import definition from './index.ts';

const { sections, step } = deciderFor(definition);

describe('a referral to a physiotherapist', () => {
  it('is read by the physiotherapist it was sent to, and by the person', () => {
    expect(sections({ role: '04.000', at: 'F1', context: referral })).toHaveLength(8);
    expect(sections({ citizen: true, context: own })).toHaveLength(8);
  });

  it.each([
    ['without the Task', { role: '04.000', at: 'F1', context: treatment }],
    ['elsewhere', { role: '04.000', at: 'V4', context: referral }],
    ['by another role', { role: '02.000', at: 'F1', context: referral }],
    ['by a system alone', { at: 'F1', context: referral }],
  ])('is not read %s', (_what, question) => {
    expect(sections(question)).toEqual([]);
  });

  it('is sent by a GP, never by a physiotherapist, who answers it', () => {
    const notify = { ...treatment, purpose: 'COC', consent: 'not-asked' };
    expect([step('notify', { at: 'Z3', context: notify }), step('notify', { at: 'F1', context: notify })]).toEqual([
      'allow',
      'deny',
    ]);
    expect(step('change-task', { at: 'F1', context: referral })).toBe('allow');
    expect(step('change-task', { at: 'Z3', context: referral })).toBe('deny');
  });
});
