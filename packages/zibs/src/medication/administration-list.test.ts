/** The published cases of the administration list (MP9 3.0, toedienlijst), with our own invented data. */
import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../resource.ts';
import { administrationList } from './administration-list.ts';
import { clinic, gp, ma, mtd, on, said, ta, wds } from './blocks.test-support.ts';
import { extension } from './codes.ts';

const piece = (value: number) => ({ doseAndRate: [{ doseQuantity: { value, unit: 'stuk' } }] });
const sources = [{ ura: clinic.ura, name: clinic.name, status: 'failed' as const }];

function lines(day: number, ...records: readonly FhirResource[]) {
  const views = records.map((record) => said(record, gp));
  return administrationList({ views, sources, day: on(day) }).lines.map(({ time, moment, dose, state }) => [
    time ?? moment?.nl ?? '-',
    dose?.nl,
    state,
  ]);
}

const at = (times: readonly string[], value = 1) => [{ timing: { repeat: { timeOfDay: times } }, ...piece(value) }];
const given = (id: string, day: number, time: string, more: object = {}): FhirResource => ({
  ...mtd({ id }),
  effectiveDateTime: `${on(day)}T${time}:00+01:00`,
  status: 'completed',
  ...more,
});

describe('the administration list of a day', () => {
  it('has every dose at its time, from the pharmacy rather than the prescriber', () => {
    const agreement = ma({ id: 'ma1', at: 0, from: 0 });
    const supply = {
      ...ta({ id: 'ta1', at: 0, from: 0, follows: 'ma1' }),
      dosageInstruction: at(['08:00:00', '20:00:00']),
    };
    expect(lines(3, agreement, supply)).toEqual([
      ['08:00', '1 stuk', 'to-give'],
      ['20:00', '1 stuk', 'to-give'],
    ]);
  });

  it('follows the prescriber as long as there is no agreement of a pharmacy', () => {
    expect(lines(3, { ...ma({ id: 'ma1', at: 0, from: 0 }), dosageInstruction: at(['09:00:00']) })).toEqual([
      ['09:00', '1 stuk', 'to-give'],
    ]);
  });

  it('follows the variable schedule of the day above all', () => {
    const agreement = ma({ id: 'ma1', at: 0, from: 0, dose: 9 });
    const schedule = {
      ...wds({ id: 'w1', at: 0, from: 0, to: 6, follows: 'ma1' }),
      dosageInstruction: [
        {
          sequence: 1,
          timing: { repeat: { when: ['EVE'], boundsDuration: { value: 2, code: 'd', unit: 'd' } } },
          ...piece(2),
        },
        {
          sequence: 2,
          timing: { repeat: { when: ['EVE'], boundsDuration: { value: 5, code: 'd', unit: 'd' } } },
          ...piece(3),
        },
      ],
    };
    expect(lines(1, agreement, schedule)).toEqual([["'s avonds", '2 stuks', 'to-give']]);
    expect(lines(2, agreement, schedule)).toEqual([["'s avonds", '3 stuks', 'to-give']]);
  });

  it('knows days of the week, every other day, and a cycle with days without', () => {
    const weekly = {
      ...ma({ id: 'ma1', at: 0, from: 0 }),
      dosageInstruction: [{ timing: { repeat: { dayOfWeek: ['mon'] } }, ...piece(1) }],
    };
    expect([lines(4, weekly).length, lines(5, weekly).length]).toEqual([1, 0]);
    const other = {
      ...ma({ id: 'ma1', at: 0, from: 0 }),
      dosageInstruction: [{ timing: { repeat: { frequency: 1, period: 2, periodUnit: 'd' } }, ...piece(1) }],
    };
    expect([lines(2, other).length, lines(3, other).length]).toEqual([1, 0]);
    const cycle = {
      ...ma({ id: 'ma1', at: 0, from: 0 }),
      modifierExtension: [{ url: extension.repeatCycle, valueDuration: { value: 28, code: 'd' } }],
      dosageInstruction: [
        {
          timing: {
            repeat: { frequency: 1, period: 1, periodUnit: 'd', boundsDuration: { value: 21, code: 'd', unit: 'd' } },
          },
          ...piece(1),
        },
      ],
    };
    expect([20, 21, 27, 28].map((day) => lines(day, cycle).length)).toEqual([1, 0, 0, 1]);
  });

  it('sets what is only for need apart, with or without a time', () => {
    const need = { ...ma({ id: 'ma1', at: 0, from: 0 }), dosageInstruction: [{ asNeededBoolean: true, ...piece(1) }] };
    expect(lines(3, need)).toEqual([['-', '1 stuk', 'when-needed']]);
  });

  it('has nothing of what is paused, stopped or not begun', () => {
    const stop = ma({ id: 'ma2', at: 2, from: 0, to: 2, stop: 'paused', replaces: 'ma1' });
    expect(lines(3, ma({ id: 'ma1', at: 0, from: 0 }), stop)).toEqual([]);
    expect(lines(3, ma({ id: 'ma1', at: 0, from: 9 }))).toEqual([]);
  });

  it('puts what was given at the dose it belongs to, and what was not with its reason', () => {
    const agreement = { ...ma({ id: 'ma1', at: 0, from: 0 }), dosageInstruction: at(['08:00:00', '20:00:00']) };
    const refused = {
      status: 'not-done',
      extension: [
        { url: extension.treatment, valueIdentifier: { system: 'urn:mbh', value: 'mbh-1' } },
        {
          url: extension.deviation,
          valueCodeableConcept: {
            coding: [
              { system: 'http://snomed.info/sct', code: '406149000', display: 'toediening van medicatie geweigerd' },
            ],
          },
        },
      ],
    };
    const list = administrationList({
      views: [agreement, given('g1', 3, '08:20'), given('g2', 3, '20:10', refused)].map((record) => said(record, gp)),
      sources,
      day: on(3),
    });
    expect(list.lines.map(({ time, state, reason }) => [time, state, reason?.nl])).toEqual([
      ['08:00', 'given', undefined],
      ['20:00', 'not-given', 'Wilde het niet'],
    ]);
    expect(list.missing.map(({ name }) => name)).toEqual(['Ziekenhuis Noord']);
  });

  it('shows what was given without being planned', () => {
    const agreement = { ...ma({ id: 'ma1', at: 0, from: 0 }), dosageInstruction: at(['08:00:00']) };
    expect(lines(3, agreement, given('g1', 3, '15:00')).map(([time, , state]) => [time, state])).toEqual([
      ['08:00', 'to-give'],
      ['15:00', 'given'],
    ]);
  });
});
