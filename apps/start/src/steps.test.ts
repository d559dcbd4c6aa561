import { describe, expect, it } from 'vitest';
import type { Check } from './journey.ts';
import { checkWords, functionOf, partyOf, stepOf } from './steps.ts';

const check = (party: string, step: string): Check => ({
  party,
  step,
  state: 'done',
  times: 1,
  ms: 0,
  notes: [],
  wire: [],
});

describe('a check', () => {
  it.each([
    ['network:90000004', 'addressing:90000001', 'addressing', 'addressing'],
    ['index', 'localize', 'localization', 'localization'],
    ['consent', 'open-question', 'localization', 'consent'],
    ['node:90000001', 'consent', 'ask', 'consent'],
    ['node:90000001', 'right', 'ask', 'authorization'],
    ['node:90000001', 'fetch', 'ask', undefined],
  ])('of %s, %s, stands under step %s and counts for function %s', (party, step, under, generic) => {
    expect(stepOf(check(party, step))).toBe(under);
    expect(functionOf(check(party, step))).toBe(generic);
  });

  it('has words, and keeps its own when it is unknown', () => {
    expect(checkWords(check('node:90000001', 'log')).nl).toBe('Vastgelegd in het logboek');
    expect(checkWords(check('node:90000001', 'something'))).toEqual({ nl: 'something', en: 'something' });
  });

  it('is of a national service or of an organisation', () => {
    expect(partyOf('index').name?.nl).toBe('Index');
    expect(partyOf('node:90000001')).toEqual({ ura: '90000001' });
  });
});
