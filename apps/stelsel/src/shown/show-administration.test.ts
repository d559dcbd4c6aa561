/** What who looks sees of a dose, and what she can do with it: of every state, as the list of a day has it. */
import type { AdministrationLine, Told } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { showAdministration, type Ticking } from './show-administration.ts';

const [home, hospital] = ['90000009', '90000001'];
const ticking: Ticking = {
  handle: 'r1',
  who: { nl: 'I. Wouda, verzorgende', en: 'I. Wouda, carer' },
  organization: 'Thuiszorg Grutveen',
  me: '1',
  ura: home,
  today: true,
  unsure: new Set(['unsure']),
};
const by = (ura: string) => ({ by: 'I. Wouda, verzorgende', source: { ura, name: ura } }) as Told;
const step = (kind: 'given' | 'prepared', id: string, why?: string) => ({
  kind,
  by: { id, name: 'I. Wouda' },
  at: '2026-11-22T20:04:00Z',
  ...(why === undefined ? {} : { why }),
});
const line = (changes: Partial<AdministrationLine>): AdministrationLine => ({
  key: 'k',
  title: 'Apixaban tablet 5 mg',
  time: '20:00',
  by: 'Apotheek Elzerdam',
  state: 'to-give',
  tick: { number: 'n1', title: 'Apixaban', plan: {} as never },
  secondPerson: false,
  steps: [],
  withdrawn: 0,
  ...changes,
});
const shown = (changes: Partial<AdministrationLine>, more: Partial<Ticking> = {}) =>
  showAdministration({ day: '2026-11-22', lines: [line(changes)], missing: [] }, { ...ticking, ...more });
const acts = (changes: Partial<AdministrationLine>, more?: Partial<Ticking>) => {
  const { dose: _, ...rest } = shown(changes, more).lines[0]?.acts ?? { dose: '' };
  return rest;
};
const own = { given: by(home), givenTime: '21:04' };

describe('what can be done with a dose', () => {
  it.each([
    ['to give', {}, { tap: 'given', form: 'otherwise' }],
    ['for need', { state: 'when-needed' }, { tap: 'given', form: 'otherwise' }],
    ['that a second person looks at', { secondPerson: true }, { tap: 'prepared', form: 'otherwise' }],
    [
      'that she prepared herself',
      { ...own, state: 'prepared', steps: [step('prepared', '1')] },
      { tap: 'wait', form: 'otherwise' },
    ],
    [
      'that a colleague prepared',
      { ...own, state: 'prepared', steps: [step('prepared', '2')] },
      { tap: 'checked', form: 'otherwise' },
    ],
    ['that was checked', { ...own, state: 'checked', secondPerson: true }, { tap: 'given', form: 'otherwise' }],
    ['that was given', { ...own, state: 'given' }, { form: 'correct' }],
    ['that was not given', { ...own, state: 'not-given' }, { form: 'correct' }],
    ['that another organisation gave', { ...own, given: by(hospital ?? ''), state: 'given' }, {}],
    ['that another system gave beside the list', { ...own, state: 'given', tick: undefined }, {}],
  ] as const)('%s', (_, changes, expected) => {
    expect(acts(changes as Partial<AdministrationLine>)).toEqual(expected);
  });

  it('is the form only on the list of yesterday, and nothing for who only looks', () => {
    expect(acts({}, { today: false })).toEqual({ form: 'otherwise' });
    const list = showAdministration({ day: '2026-11-22', lines: [line({})], missing: [] });
    expect([list.ticking, list.lines[0]?.acts]).toEqual([undefined, undefined]);
  });
});

describe('what is told of a dose', () => {
  it('is who and when, how much when that differs, and why', () => {
    const reason = { nl: 'Te weinig op voorraad', en: 'Not enough in stock' };
    const givenDose = { nl: 'een half stuk', en: 'half a piece' };
    const otherwise = shown({ ...own, state: 'otherwise', reason, givenDose }).lines[0]?.note;
    expect(otherwise).toMatchObject({ nl: '21:04 I. Wouda, verzorgende: een half stuk, Te weinig op voorraad' });
    expect(shown({ ...own, state: 'given', givenDose }).lines[0]?.note).toMatchObject({
      nl: '21:04 I. Wouda, verzorgende',
    });
  });

  it('is every step where there were more, or where something was written, and that a tick was taken back', () => {
    expect(shown({ ...own, state: 'given', steps: [step('given', '1')] }).lines[0]?.steps).toEqual([]);
    const [back, said] =
      shown({ ...own, state: 'given', withdrawn: 1, steps: [step('given', '1', 'Bij het eten')] }).lines[0]?.steps ??
      [];
    expect([back?.nl, said?.nl]).toEqual([
      '1 keer afgetekend en teruggenomen',
      'Gegeven 21:04, I. Wouda: Bij het eten',
    ]);
  });

  it('is that it is not certain, and what is left to give', () => {
    expect(shown({ tick: { number: 'unsure', title: '', plan: {} as never } }).lines[0]?.unsure).toBe(true);
    expect([shown({}).ticking?.left, shown({ ...own, state: 'given' }).ticking?.left]).toEqual([1, 0]);
  });
});
