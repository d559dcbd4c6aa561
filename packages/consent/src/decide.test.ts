import type { Purpose, Ura } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { Statement } from './choice.ts';
import { type ConsentQuestion, decideConsent } from './decide.ts';

const any = { kind: 'any' } as const;
const hospital = { ura: '22222222' as Ura, type: 'V4' };
const gp = { ura: '11111111' as Ura, type: 'Z3' };
const asked: ConsentQuestion = { holder: hospital, user: gp, data: 'GGC002', purpose: 'TREAT' };
const say = (decision: Statement['decision'], change: Partial<Statement> = {}): Statement => ({
  holder: any,
  user: any,
  data: 'GGC002',
  situation: 'regular',
  decision,
  ...change,
});
const answer = (said: readonly Statement[], change: Partial<ConsentQuestion> = {}): string =>
  decideConsent(said, { ...asked, ...change }).answer;

describe('consent', () => {
  it('is opt-in for treatment: no choice is no consent', () => {
    expect(answer([])).toBe('deny');
    expect(answer([say('permit')])).toBe('permit');
  });

  it('lets a specific permit beat a general objection: only my own pharmacy', () => {
    const pharmacy = { ura: '33333333' as Ura, type: 'A1' };
    const said = [say('objection'), say('permit', { user: { kind: 'organization', ura: pharmacy.ura } })];
    expect(answer(said, { user: pharmacy })).toBe('permit');
    expect(answer(said, { user: { ...pharmacy, ura: '44444444' as Ura } })).toBe('deny');
  });

  it('weighs the holder before the user', () => {
    const said = [
      say('objection', { holder: { kind: 'organization', ura: hospital.ura } }),
      say('permit', { user: { kind: 'organization', ura: gp.ura } }),
    ];
    expect(answer(said)).toBe('deny');
  });

  it('weighs a kind of care above everybody', () => {
    const said = [say('objection'), say('permit', { holder: { kind: 'category', code: 'ziekenhuizen' } })];
    expect(answer(said)).toBe('permit');
    expect(answer(said, { holder: { ...hospital, type: 'G5' } })).toBe('deny');
  });

  it('for treatment data covers results and medication, and not the other way round', () => {
    expect(answer([say('permit')], { data: 'GGC013' })).toBe('permit');
    expect(answer([say('permit', { data: 'GGC013' })], { data: 'GGC013' })).toBe('permit');
    expect(answer([say('permit', { data: 'GGC013' })])).toBe('deny');
  });

  it('can leave medication out of a permit for treatment data', () => {
    const said = [say('permit'), say('objection', { data: 'GGC013' })];
    expect(answer(said, { data: 'GGC013' })).toBe('deny');
    expect(answer(said)).toBe('permit');
  });

  it.each([
    ['ETREAT', 'permit', 'a permit for emergencies'],
    ['TREAT', 'deny', 'a permit for emergencies'],
  ])('in %s is %s after %s', (purpose, expected) => {
    const said = [say('permit', { situation: 'emergency' })];
    expect(answer(said, { purpose: purpose as Purpose })).toBe(expected);
  });

  it('in an emergency follows the emergency choice before the everyday one', () => {
    const said = [say('permit'), say('objection', { situation: 'emergency' })];
    expect(answer(said, { purpose: 'ETREAT' })).toBe('deny');
    expect(answer(said)).toBe('permit');
    expect(answer([say('permit')], { purpose: 'ETREAT' })).toBe('permit');
    expect(answer([], { purpose: 'ETREAT' })).toBe('deny');
  });

  it('under the acute rule follows silence, only for who gives emergency care and until somebody objects', () => {
    const acute = { purpose: 'ETREAT', presumed: true } as const;
    const ambulance = { ura: '90000007' as Ura, type: 'AMB' };
    expect(answer([], { ...acute, user: ambulance })).toBe('permit');
    expect(answer([], { ...acute })).toBe('deny');
    expect(answer([], { ...acute, purpose: 'TREAT', user: ambulance })).toBe('deny');
    expect(answer([say('objection')], { ...acute, user: ambulance })).toBe('deny');
    expect(answer([say('objection', { situation: 'emergency' })], { ...acute, user: ambulance })).toBe('deny');
  });

  it('is presumed with a referral, until somebody objects', () => {
    expect(answer([], { purpose: 'COC' })).toBe('permit');
    expect(answer([say('objection')], { purpose: 'COC' })).toBe('deny');
  });

  it('does not stand in the way of breaking the glass or of the person', () => {
    expect(answer([say('objection')], { purpose: 'BTG' })).toBe('permit');
    expect(answer([say('objection')], { purpose: 'PATRQT' })).toBe('permit');
  });

  it('for named resources beats one without, about those resources only', () => {
    const said = [say('objection'), say('permit', { resources: ['Condition/1'] })];
    expect(answer(said, { resource: 'Condition/1' })).toBe('permit');
    expect(answer(said, { resource: 'Condition/2' })).toBe('deny');
  });

  it('about a type of organisation that no category has is decided by choices for everybody or that organisation', () => {
    const stranger = { ura: '55555555' as Ura, type: 'ZZ' };
    expect(answer([say('permit', { user: { kind: 'category', code: 'RPZAC103' } })], { user: stranger })).toBe('deny');
    expect(answer([say('permit', { user: { kind: 'organization', ura: stranger.ura } })], { user: stranger })).toBe(
      'permit',
    );
  });
});
