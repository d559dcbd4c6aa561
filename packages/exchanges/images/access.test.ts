import { describe, expect, it } from 'vitest';
import { deciderFor, emergency, glass, own, treatment } from '../src/testing/decide.ts';
import images from './index.ts';

const { decide, sections } = deciderFor(images);

describe('images and reports', () => {
  it.each([
    ['a GP', '01.015', 'Z3'],
    ['an orthopaedic surgeon', '01.034', 'V4'],
    ['a physician assistant', '81.000', 'V4'],
  ])('are seen as a whole by %s who treats the person', (_, role, at) => {
    expect(sections({ role, at })).toHaveLength(4);
  });

  it('show a nurse of the hospital the reports only', () => {
    expect(sections({ role: '30.000', at: 'V4' })).toEqual(['imaging-documents', 'imaging-reports']);
    expect(sections({ role: '30.000', at: 'T2' })).toEqual([]);
  });

  it('show a physiotherapist the studies and their reports', () => {
    expect(decide({ role: '04.000', at: 'F1', query: 'imaging-studies' })).toBe('allow');
    expect(decide({ role: '04.000', at: 'F1', query: 'imaging-findings' })).toBe('deny');
  });

  it('are not for a pharmacist, nor for a system without a person', () => {
    expect(sections({ role: '17.000', at: 'J8' })).toEqual([]);
    expect(decide({ at: 'V4' })).toBe('deny');
  });

  it.each([
    ['without consent', { ...treatment, consent: 'deny' }],
    ['without a treatment relation', { ...treatment, relation: 'none' }],
  ])('stay closed %s', (_, context) => {
    expect(decide({ role: '01.015', context })).toBe('deny');
  });

  it('open in an emergency for physicians, and behind the glass with a reason', () => {
    const { reason: _, ...without } = glass;
    expect(decide({ role: '01.071', at: 'V4', context: emergency })).toBe('allow');
    expect(decide({ role: '30.000', at: 'AMB', context: emergency })).toBe('deny');
    expect(decide({ role: '01.071', at: 'V4', context: glass })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V4', context: without })).toBe('deny');
  });

  it('are the own data of the person', () => {
    expect(sections({ citizen: true, context: own })).toHaveLength(4);
  });
});
