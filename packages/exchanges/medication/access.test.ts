import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import medication from './index.ts';

const { decide, sections, deliveries, entries } = deciderFor(medication);
const all = medication.versions[0]?.queries.length ?? 0;

describe('medication in treatment', () => {
  it.each([
    ['a GP', '01.015', 'Z3'],
    ['a dentist', '02.000', 'H1'],
    ['a physician assistant', '81.000', 'V4'],
    ['a nurse practitioner', '30.075', 'X3'],
    ['a midwife', '03.000', 'G3'],
    ['a pharmacist', '17.000', 'J8'],
  ])('is seen as a whole by %s', (_, role, at) => {
    expect(sections({ role, at })).toHaveLength(all);
  });

  it('is for a nurse or carer what is to be given, not what was ordered or measured', () => {
    const seen = [
      'administration-agreements',
      'administrations',
      'allergies',
      'dosing-schedules',
      'medication-agreements',
      'medication-use',
    ];
    expect(sections({ role: '30.000', at: 'X3' })).toEqual(seen);
    expect(sections({ role: '86.000', at: 'T2' })).toEqual(seen);
  });

  it.each([
    ['a pharmacist of an insurer', '17.000', 'C1'],
    ['a physiotherapist', '04.000', 'F1'],
    ['a psychologist', '25.000', 'G5'],
    ['a carer of a hospital practice', '86.000', 'Z3'],
  ])('is not for %s', (_, role, at) => {
    expect(sections({ role, at })).toEqual([]);
  });

  it.each([
    ['without consent', { ...treatment, consent: 'deny' }],
    ['without a treatment relation', { ...treatment, relation: 'none' }],
    ['for payment', { ...treatment, purpose: 'HPAYMT' }],
  ])('is refused %s', (_, context) => {
    expect(decide({ role: '17.000', at: 'J8' })).toBe('allow');
    expect(decide({ role: '17.000', at: 'J8', context })).toBe('deny');
  });
});

describe('medication in an emergency', () => {
  it('is seen by a physician and an ambulance nurse when the person allows it', () => {
    expect(sections({ role: '01.071', at: 'V4', context: emergency })).toHaveLength(all);
    expect(sections({ role: '30.000', at: 'AMB', context: emergency })).toHaveLength(all);
    expect(sections({ role: '30.000', at: 'T2', context: emergency })).toEqual([]);
    expect(sections({ role: '01.071', at: 'V4', context: { ...emergency, consent: 'deny' } })).toEqual([]);
  });

  it('opens with a reason for a physician, and not for a pharmacist', () => {
    const { reason: _, ...without } = glass;
    expect(decide({ role: '01.071', at: 'V4', context: glass })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V4', context: without })).toBe('deny');
    expect(decide({ role: '17.000', at: 'J8', context: glass })).toBe('deny');
  });
});

describe('own medication', () => {
  it('is all of it, and never that of another', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(all);
    expect(sections({ citizen: true, context: { ...own, subjectIsSelf: false } })).toEqual([]);
  });
});

describe('sending', () => {
  it('a proposal is for everybody who treats with medication, a prescription for who may prescribe', () => {
    expect(deliveries({ role: '17.000', at: 'J8' })).toEqual([
      'named-in-messages',
      'prescription-handling',
      'proposed-agreements',
      'proposed-dispense-requests',
      'use-and-administration',
    ]);
    expect(deliveries({ role: '30.000', at: 'X3' })).toEqual([
      'named-in-messages',
      'proposed-agreements',
      'proposed-dispense-requests',
      'use-and-administration',
    ]);
    expect(deliveries({ role: '01.015', at: 'Z3' })).toEqual([
      'named-in-messages',
      'prescriptions',
      'proposal-replies',
      'proposed-agreements',
      'proposed-dispense-requests',
      'use-and-administration',
    ]);
  });

  it('is not for a carer, a physiotherapist or a citizen, and not without a treatment relation', () => {
    expect(deliveries({ role: '86.000', at: 'X3' })).toEqual([]);
    expect(deliveries({ role: '04.000', at: 'F1' })).toEqual([]);
    expect(deliveries({ citizen: true, context: own })).toEqual([]);
    expect(deliveries({ role: '17.000', at: 'J8', context: { ...treatment, relation: 'none' } })).toEqual([]);
  });
});

describe('ticking off what was given', () => {
  it.each([
    ['a nurse in home care', '30.000', 'T2'],
    ['a carer in a care home', '86.000', 'X3'],
    ['a doctor of a hospital', '01.016', 'V4'],
  ])('is for %s', (_, role, at) => {
    expect(entries({ role, at })).toEqual(['administrations']);
  });

  it.each([
    ['a physiotherapist', { role: '04.000', at: 'F1' }],
    ['another professional in home care', { role: '99.000', at: 'T2' }],
    ['a GP, who prescribes and gives nothing', { role: '01.015', at: 'Z3' }],
    ['a nurse without a client', { role: '30.000', at: 'T2', context: { ...treatment, relation: 'none' } }],
    ['a nurse for another purpose', { role: '30.000', at: 'T2', context: { ...treatment, purpose: 'COC' } }],
  ])('is not for %s', (_, question) => {
    expect(entries(question)).toEqual([]);
  });
});
