import { describe, expect, it } from 'vitest';
import { deciderFor, own, treatment } from '../src/testing/decide.ts';
import bgz from './index.ts';

const { decide, sections } = deciderFor(bgz, '2020');
const sectionsFor = (role: string, at: string): readonly string[] => sections({ role, at });

describe('treatment', () => {
  it('lets a GP see all 27 sections with relation and consent', () => {
    expect(sectionsFor('01.015', 'Z3')).toHaveLength(27);
  });

  it.each([
    ['without consent', { ...treatment, consent: 'deny' }],
    ['when consent was not asked', { ...treatment, consent: 'not-asked' }],
    ['without a treatment relation', { ...treatment, relation: 'none' }],
    ['for marketing', { ...treatment, purpose: 'HMARKT' }],
    ['for payment', { ...treatment, purpose: 'HPAYMT' }],
    ['in the name of the patient', { ...treatment, purpose: 'PATRQT', relation: 'self' }],
  ])('refuses a GP %s', (_, context) => {
    expect(decide({ role: '01.015', query: 'problems', context })).toBe('deny');
  });

  it('shows a pharmacist medication, allergies, alerts, weight and results only', () => {
    expect(sectionsFor('17.000', 'J8')).toEqual([
      'administration-agreements',
      'alerts',
      'allergies',
      'body-weight',
      'laboratory',
      'medication-agreements',
      'medication-use',
      'patient',
      'payer',
    ]);
  });

  it('does not show a physiotherapist medication', () => {
    expect(decide({ role: '04.000', at: 'F1', query: 'problems' })).toBe('allow');
    expect(decide({ role: '04.000', at: 'F1', query: 'medication-use' })).toBe('deny');
  });

  it.each(['83.000', '86.000', '00.000', '99.000'])('refuses role %s, which acts under mandate only', (role) => {
    expect(sectionsFor(role, 'Z3')).toEqual([]);
  });

  it('refuses a system without a professional', () => {
    expect(decide({ at: 'V4' })).toBe('deny');
  });
});

describe('emergency', () => {
  const emergency = { ...treatment, purpose: 'ETREAT', relation: 'none' };
  const glass = { ...treatment, purpose: 'BTG', relation: 'none', consent: 'deny', reason: 'bewusteloos gevonden' };

  it('lets a physician in without relation when the person allows emergencies', () => {
    expect(decide({ role: '01.071', at: 'V4', context: emergency })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V4', context: { ...emergency, consent: 'deny' } })).toBe('deny');
  });

  it('lets an ambulance nurse in, and a home-care nurse not', () => {
    expect(decide({ role: '30.000', at: 'AMB', context: emergency })).toBe('allow');
    expect(decide({ role: '30.000', at: 'T2', context: emergency })).toBe('deny');
  });

  it('breaks the glass only with a reason', () => {
    const { reason: _, ...without } = glass;
    expect(decide({ role: '01.071', at: 'V4', context: glass })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V4', context: without })).toBe('deny');
  });

  it('does not break the glass for a pharmacist', () => {
    expect(decide({ role: '17.000', at: 'J8', query: 'medication-use', context: glass })).toBe('deny');
  });

  it('does not show insurance behind the glass', () => {
    expect(decide({ role: '01.071', at: 'V4', query: 'payer', context: glass })).toBe('deny');
  });
});

describe('own data', () => {
  it('is all 27 sections, without a question of consent', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(27);
  });

  it('is never the data of somebody else', () => {
    expect(decide({ citizen: true, context: { ...own, subjectIsSelf: false } })).toBe('deny');
    expect(decide({ citizen: true, context: { ...own, purpose: 'TREAT' } })).toBe('deny');
  });
});
