/**
 * The published scenarios of the medication process (Nictiz, "Implementatiehandleiding invulling bouwstenen bij MA & VV"
 * and "bij TA & MVE", MP9 3.0), with our own invented data: which state a treatment has on which day.
 */
import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../resource.ts';
import { ma, mgb, mve, noonOf, ta, treatmentOf } from './blocks.test-support.ts';
import { treatmentNow } from './treatment-now.ts';

/** A day and its state, or what holds on it: `0 current, 6 stopped`. */
type Days = string;
const pairsOf = (days: Days): readonly (readonly [day: number, said: string])[] =>
  days.split(', ').map((pair) => [Number(pair.split(' ')[0]), pair.split(' ')[1] ?? ''] as const);

const ma1 = ma({ id: 'ma1', at: 0, from: 0, to: 11 });
const open = ma({ id: 'ma1', at: 0, from: 0 });

const agreements: readonly (readonly [name: string, records: readonly FhirResource[], days: Days])[] = [
  ['an agreement with begin and end', [ma1], '-1 not-started, 0 current, 11 current, 12 ended'],
  ['an agreement with begin and duration', [ma({ id: 'a', at: 0, from: 0, days: 10 })], '9 current, 10 ended'],
  [
    'an agreement with duration and end',
    [ma({ id: 'a', at: 0, to: 9, days: 10 })],
    '-1 not-started, 0 current, 9 current',
  ],
  ['continuous medication', [open], '0 current, 900 current'],
  [
    'MA scenario 1: stopped at once',
    [ma1, ma({ id: 'ma2', at: 5, from: 0, to: 5, stop: 'stopped', replaces: 'ma1' })],
    '4 current, 5 current, 6 stopped, 20 stopped',
  ],
  [
    'MA scenario 2: shortened, the end lies ahead when it is recorded',
    [ma1, ma({ id: 'ma2', at: 5, from: 0, to: 8, stop: 'stopped', replaces: 'ma1' })],
    '6 current, 8 current, 9 stopped',
  ],
  [
    'MA scenario 3: shortened twice, the stop recorded last counts',
    [
      ma1,
      ma({ id: 'ma2', at: 3, from: 0, to: 9, stop: 'stopped', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 5, from: 0, to: 7, stop: 'stopped', replaces: 'ma2' }),
    ],
    '7 current, 8 stopped',
  ],
  [
    'MA scenario 4: paused, then stopped for good',
    [
      open,
      ma({ id: 'ma2', at: 3, from: 0, to: 3, stop: 'paused', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 8, from: 0, to: 3, stop: 'stopped', replaces: 'ma2' }),
    ],
    '2 current, 9 stopped',
  ],
  [
    'MA scenario 5a: paused, then continued by a new agreement',
    [
      open,
      ma({ id: 'ma2', at: 3, from: 0, to: 3, stop: 'paused', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 7, from: 7 }),
    ],
    '3 current, 5 paused, 7 current, 100 current',
  ],
  [
    'paused with nothing after it',
    [open, ma({ id: 'ma2', at: 3, from: 0, to: 3, stop: 'paused', replaces: 'ma1' })],
    '2 current, 4 paused, 400 paused',
  ],
  [
    'MA scenario 5b: stopped, and later started again',
    [
      open,
      ma({ id: 'ma2', at: 3, from: 0, to: 3, stop: 'stopped', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 9, from: 9 }),
    ],
    '3 current, 9 current',
  ],
  [
    'MA scenario 6a: lengthened after it had ended',
    [ma1, ma({ id: 'ma2', at: 14, from: 14, to: 20, replaces: 'ma1' })],
    '11 current, 15 current, 21 ended',
  ],
  [
    'MA scenario 6b: lengthened while it ran, by a technical stop and a new agreement',
    [
      ma1,
      ma({ id: 'ma2', at: 8, from: 0, to: 8, stop: 'stopped', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 8, from: 8, to: 20, replaces: 'ma1' }),
    ],
    '8 current, 9 current, 20 current, 21 ended',
  ],
  [
    'MA scenario 7: shortened, then lengthened',
    [
      ma1,
      ma({ id: 'ma2', at: 4, from: 0, to: 6, stop: 'stopped', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 5, from: 7, to: 15, replaces: 'ma2' }),
    ],
    '6 current, 7 current, 15 current, 16 ended',
  ],
  [
    'MA scenario 8a: a period without use, by two agreements',
    [ma({ id: 'ma1', at: 0, from: 0, to: 4 }), ma({ id: 'ma2', at: 0, from: 9, to: 12 })],
    '4 current, 6 paused, 9 current, 13 ended',
  ],
  [
    'MA scenario 8b: a period without use, by a dose of nothing',
    [
      ma({ id: 'ma1', at: 0, from: 0, to: 4 }),
      ma({ id: 'ma2', at: 0, from: 5, to: 8, dose: 0 }),
      ma({ id: 'ma3', at: 0, from: 9, to: 12 }),
    ],
    '4 current, 6 paused, 9 current',
  ],
  [
    'MA scenario 9: one for now and one for later',
    [ma({ id: 'ma1', at: 0, from: 0, to: 9 }), ma({ id: 'ma2', at: 0, from: 10, dose: 2 })],
    '5 current, 12 current',
  ],
  [
    'MA scenario 10: cancelled before it began',
    [
      ma({ id: 'ma1', at: 0, from: 10 }),
      ma({ id: 'ma2', at: 5, from: 10, to: 10, stop: 'cancelled', replaces: 'ma1' }),
    ],
    '3 cancelled, 12 cancelled',
  ],
  [
    'MA scenario 11: changed before it began',
    [
      ma({ id: 'ma1', at: 0, from: 10 }),
      ma({ id: 'ma2', at: 5, from: 10, to: 10, stop: 'cancelled', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 5, from: 12, replaces: 'ma1' }),
    ],
    '11 not-started, 12 current',
  ],
  [
    'the uncertain begin: three days before admission',
    [ma({ id: 'ma1', at: 0, condition: '3 dagen voor opname starten' })],
    '5 not-started, 500 not-started',
  ],
  [
    'the uncertain begin, once the day of admission is known',
    [
      ma({ id: 'ma1', at: 0, condition: '3 dagen voor opname starten' }),
      ma({ id: 'ma2', at: 20, stop: 'cancelled', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 20, from: 27, replaces: 'ma1' }),
    ],
    '21 not-started, 27 current',
  ],
  [
    'a dose that changes: on the day of the change the new agreement overrules the stop',
    [
      open,
      ma({ id: 'ma2', at: 6, from: 0, to: 6, stop: 'stopped', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 6, from: 6, dose: 2, replaces: 'ma1' }),
    ],
    '5 current, 6 current, 60 current',
  ],
  [
    'parallel agreements: one is stopped, the other goes on',
    [
      ma({ id: 'ma1', at: 0, from: 0 }),
      ma({ id: 'ma2', at: 0, from: 0, dose: 2 }),
      ma({ id: 'ma3', at: 4, from: 0, to: 4, stop: 'stopped', replaces: 'ma2' }),
    ],
    '6 current',
  ],
  [
    'a stop of which the agreement is not here tells by itself',
    [ma({ id: 'ma2', at: 5, from: 0, to: 5, stop: 'stopped', replaces: 'elsewhere' })],
    '3 current, 6 stopped',
  ],
  [
    'a stop without a relation stops what was agreed before it in the treatment',
    [ma1, ma({ id: 'ma2', at: 5, from: 0, to: 5, stop: 'stopped' })],
    '6 stopped',
  ],
  [
    'a stop in the old way, with only the day of the stop',
    [open, ma({ id: 'ma2', at: 5, from: 5, stop: 'stopped' })],
    '4 current, 7 stopped',
  ],
];

const otherKinds: readonly (readonly [name: string, records: readonly FhirResource[], days: Days])[] = [
  ['a pharmacy tells of it and no doctor', [ta({ id: 'ta1', at: 0, from: 0, to: 11 })], '5 current, 12 ended'],
  [
    'TA scenario 9: cancelled before it began, with an equal begin and end',
    [
      ta({ id: 'ta1', at: 0, from: 10 }),
      ta({ id: 'ta2', at: 3, from: 10, to: 10, stop: 'cancelled', replaces: 'ta1' }),
    ],
    '12 cancelled',
  ],
  [
    'TA scenario 2: the doctor stops, the state is that of the agreement',
    [
      open,
      ma({ id: 'ma2', at: 5, from: 0, to: 5, stop: 'stopped', replaces: 'ma1' }),
      ta({ id: 'ta1', at: 0, from: 0, follows: 'ma1' }),
    ],
    '6 stopped',
  ],
  ['self-care: only a person tells of it', [mgb({ id: 'u', at: 0, from: 0 })], '5 current, 390 current, 400 unknown'],
  ['a person says not to use it', [mgb({ id: 'u', at: 0, from: 0, status: 'not-taken' })], '5 stopped'],
  ['a person says to have paused it', [mgb({ id: 'u', at: 0, from: 0, to: 3, stop: 'paused' })], '5 paused'],
  ['only a hand-over is known', [mve({ id: 'm', at: 0 })], '5 unknown'],
  [
    'without an end, when the last supply ran out long ago',
    [open, mve({ id: 'm', at: 0, daysSupply: { value: 30, unit: 'dag', code: 'd' } })],
    '100 current, 121 unknown',
  ],
];

/** Scenarios of the pharmacy: how many of its agreements hold on a day, and which. */
const pharmacy: readonly (readonly [name: string, records: readonly FhirResource[], holds: Days])[] = [
  ['TA scenario 1: made after the agreement', [open, ta({ id: 'ta1', at: 0, from: 0, follows: 'ma1' })], '5 ta1'],
  [
    'TA scenario 3: another product (HPK) from the same agreement',
    [
      open,
      ta({ id: 'ta1', at: 0, from: 0, follows: 'ma1' }),
      ta({ id: 'ta2', at: 6, from: 0, to: 6, stop: 'stopped', replaces: 'ta1' }),
      ta({ id: 'ta3', at: 6, from: 6, replaces: 'ta1', follows: 'ma1' }),
    ],
    '5 ta1, 6 ta3, 9 ta3',
  ],
  [
    'TA scenario 5: changed together with the agreement',
    [
      open,
      ma({ id: 'ma2', at: 4, from: 0, to: 4, stop: 'stopped', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 4, from: 4, dose: 2, replaces: 'ma1' }),
      ta({ id: 'ta1', at: 0, from: 0, follows: 'ma1' }),
      ta({ id: 'ta2', at: 4, from: 0, to: 4, stop: 'stopped', replaces: 'ta1' }),
      ta({ id: 'ta3', at: 4, from: 4, dose: 2, replaces: 'ta1', follows: 'ma3' }),
    ],
    '3 ta1, 8 ta3',
  ],
  [
    'TA scenario 6: two at the same time from one agreement',
    [open, ta({ id: 'ta1', at: 0, from: 0, follows: 'ma1' }), ta({ id: 'ta2', at: 0, from: 0, follows: 'ma1' })],
    '5 ta1+ta2',
  ],
  [
    'TA scenario 7: two become one',
    [
      ta({ id: 'ta1', at: 0, from: 0 }),
      ta({ id: 'ta2', at: 0, from: 0 }),
      ta({ id: 'ta3', at: 5, from: 0, to: 5, stop: 'stopped', replaces: 'ta2' }),
    ],
    '4 ta1+ta2, 6 ta1',
  ],
  [
    'TA scenario 8: one becomes two',
    [
      ta({ id: 'ta1', at: 0, from: 0 }),
      ta({ id: 'ta2', at: 5, from: 0, to: 5, stop: 'stopped', replaces: 'ta1' }),
      ta({ id: 'ta3', at: 5, from: 6 }),
      ta({ id: 'ta4', at: 5, from: 6 }),
    ],
    '5 ta1, 7 ta3+ta4',
  ],
];

describe('what a pharmacy supplies on a day', () => {
  it.each(pharmacy)('%s', (_, records, holds) => {
    for (const [day, ids] of pairsOf(holds)) {
      const { supplied } = treatmentNow(treatmentOf(...records), noonOf(day));
      const held = supplied.map(({ view }) => view.original.resource.id).sort();
      expect([day, held.join('+')]).toEqual([day, ids]);
    }
  });
});

describe('the state of a treatment on a day', () => {
  it.each([...agreements, ...otherKinds])('%s', (_, records, days) => {
    for (const order of [records, [...records].reverse()]) {
      const treatment = treatmentOf(...order);
      const expected = pairsOf(days);
      const states = expected.map(([day]) => [day, treatmentNow(treatment, noonOf(day)).state.code]);
      expect(states).toEqual(expected);
    }
  });

  it('says since when and until when', () => {
    const { state } = treatmentNow(treatmentOf(ma1), noonOf(3));
    expect(state.text).toEqual({
      nl: 'Gebruikt u nu, sinds 1 januari 2026, tot en met 12 januari 2026',
      en: 'In use, since 1 January 2026, until 12 January 2026',
    });
  });

  it('says when a pause ends, or that nobody knows', () => {
    const stop = ma({ id: 'ma2', at: 3, from: 0, to: 3, stop: 'paused', replaces: 'ma1' });
    const again = ma({ id: 'ma3', at: 3, from: 9 });
    const words = [
      [open, stop],
      [open, stop, again],
    ].map((records) => treatmentNow(treatmentOf(...records), noonOf(5)).state.text.nl);
    expect(words).toEqual([
      'Tijdelijk gestopt, sinds 4 januari 2026, niet bekend wanneer u weer begint',
      'Tijdelijk gestopt, sinds 4 januari 2026, weer vanaf 10 januari 2026',
    ]);
  });

  it('says on what an uncertain begin depends', () => {
    const waiting = ma({ id: 'ma1', at: 0, condition: '3 dagen voor opname starten' });
    expect(treatmentNow(treatmentOf(waiting), noonOf(5)).state.text.nl).toBe('Begint nog, 3 dagen voor opname starten');
  });

  it('counts a change of dose as going on, not as a new begin', () => {
    const changed = [
      open,
      ma({ id: 'ma2', at: 6, from: 0, to: 6, stop: 'stopped', replaces: 'ma1' }),
      ma({ id: 'ma3', at: 6, from: 6, dose: 2, replaces: 'ma1' }),
    ];
    const now = treatmentNow(treatmentOf(...changed), noonOf(9));
    expect(now.agreed.map(({ names }) => names.at(-1))).toEqual(['90000001 MedicationRequest/ma3']);
    expect(now.state.text.nl).toBe('Gebruikt u nu, sinds 1 januari 2026');
  });
});
