import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import definition from './index.ts';

const { sections, deliveries } = deciderFor(definition, '2020');
const silent = { ...emergency, relation: 'treatment' };
const report = { ...treatment, purpose: 'ETREAT', consent: 'not-asked' };

describe('the professional summary', () => {
  it.each([
    ['an ambulance nurse', '30.000', 'AMB'],
    ['a physician of the emergency department', '01.071', 'V4'],
    ['a GP of the out-of-hours post', '01.015', 'N6'],
  ])('is whole for %s when nobody objected, and nothing when the person did', (_who, role, at) => {
    expect(sections({ role, at, context: silent })).toHaveLength(15);
    expect(sections({ role, at, context: { ...silent, consent: 'deny' } })).toEqual([]);
  });

  it.each([
    ['a nurse of home care', { role: '30.000', at: 'T2', context: silent }],
    ['a pharmacist of the hospital', { role: '17.000', at: 'V4', context: silent }],
    ['a physician in everyday treatment', { role: '01.016', at: 'V4', context: treatment }],
    ['a system', { at: 'AMB', context: silent }],
  ])('is nothing for %s', (_who, question) => {
    expect(sections(question)).toEqual([]);
  });

  it('opens behind the glass with a reason, and for the person always', () => {
    const { reason: _none, ...without } = glass;
    expect(sections({ role: '30.000', at: 'AMB', context: glass })).toHaveLength(15);
    expect(sections({ role: '30.000', at: 'AMB', context: without })).toEqual([]);
    expect(sections({ citizen: true, context: own })).toHaveLength(15);
  });
});

describe('what emergency care sends on', () => {
  it('is brought by who gave it, a system too', () => {
    const all = ['ambulance-report', 'emergency-referral', 'visit-report'];
    expect(deliveries({ role: '01.015', at: 'N6', context: report })).toEqual(all);
    expect(deliveries({ at: 'AMB', context: report })).toEqual(all);
  });

  it.each([
    ['from elsewhere', { role: '01.015', at: 'Z3', context: report }],
    ['by a role that does not treat', { role: '17.000', at: 'V4', context: report }],
    ['without a relation', { role: '01.015', at: 'N6', context: { ...report, relation: 'none' } }],
    ['by a citizen', { citizen: true, context: own }],
  ])('is not brought %s', (_what, question) => {
    expect(deliveries(question)).toEqual([]);
  });
});
