import { describe, expect, it } from 'vitest';
import { addDays } from '../records/moment.ts';
import { type CellFacts, cellLight, differs } from './cell-light.ts';
import { type ProgrammeFacts, programmeLight, slip } from './programme-light.ts';
import { thresholdOutcome, thresholdStates } from './threshold.ts';
import { vendorReadiness } from './vendor-readiness.ts';

const on = '2026-11-01';
const cell = (facts: Partial<CellFacts>) => cellLight({ population: 40, started: 0, on, ...facts });

describe('a cell of the regional agenda', () => {
  it('follows when one of forty has started, for two are needed', () => {
    const light = cell({ commitment: 'gestart', started: 1 });
    expect(light).toMatchObject({ state: 'volgend', overlays: [] });
    expect(light.working.map(({ en }) => en)).toContain('started: 1 of 40; needed: 2 (5%, at least 1)');
  });

  it('is in execution when two have started', () => {
    expect(cell({ commitment: 'gestart', started: 2 })).toMatchObject({ state: 'in-uitvoering', overlays: [] });
  });

  it('has stalled without data when evidence is old and most is unknown', () => {
    const inUse = { numerator: 0, denominator: 40, unknown: 24 };
    const light = cell({ commitment: 'gestart', started: 2, newestEvidence: addDays(on, -200), inUse });
    expect(light).toMatchObject({ state: 'in-uitvoering', overlays: ['stilgevallen', 'geen-data'] });
  });

  it('shows that practice is ahead of the agenda', () => {
    const inUse = { numerator: 9, denominator: 40, unknown: 0 };
    expect(cell({ inUse })).toMatchObject({ state: 'niet-op-agenda', overlays: ['praktijk-loopt-voor'] });
  });

  it('counts what the network sees as started, also when nobody reported it', () => {
    const inUse = { numerator: 36, denominator: 40, unknown: 0 };
    const light = cell({ commitment: 'gerealiseerd', inUse });
    expect(light).toMatchObject({ state: 'in-uitvoering', overlays: ['gerealiseerd'] });
  });

  it('is not applicable where nobody is', () => {
    expect(cell({ population: 0 })).toMatchObject({ state: 'n.v.t.' });
  });

  it('says when the declared light differs', () => {
    const light = cell({ commitment: 'gestart', started: 0 });
    expect(differs('in-uitvoering', light)).toBe(true);
    expect(differs('volgend', light)).toBe(false);
    expect(differs(undefined, light)).toBe(false);
  });
});

describe('the light of a programme', () => {
  const original = { start: '2025-01-01', end: '2026-01-01', budgetEur: null, results: null };
  const late = (days: number, more: Partial<ProgrammeFacts> = {}) =>
    programmeLight({
      original,
      rebaselines: 0,
      forecastEnd: addDays(original.end, days),
      lastUpdate: on,
      on,
      ...more,
    });

  it('stays red against the original plan after a new baseline', () => {
    const current = { ...original, end: addDays(original.end, 90) };
    const light = late(95, { current, rebaselines: 1 });
    expect(light).toMatchObject({ colour: 'rood', rebaselines: 1, currentSchedule: { colour: 'groen' } });
    expect(light.working.map(({ en }) => en)).toContain('schedule: 95 days late on 365 days = 26%');
  });

  it('is green within a tenth, amber within a quarter', () => {
    expect([late(30).colour, late(60).colour]).toEqual(['groen', 'oranje']);
  });

  it('is grey when nobody kept it up to date, whatever the rest', () => {
    expect(late(95, { lastUpdate: addDays(on, -130) })).toMatchObject({ colour: 'grijs', stale: true });
    expect(late(95, { lastUpdate: addDays(on, -120) })).toMatchObject({ colour: 'rood', stale: false });
  });

  it('is red half a year past a legal date', () => {
    expect(late(0, { legalDate: addDays(original.end, -181) }).colour).toBe('rood');
    expect(late(0, { legalDate: addDays(original.end, -180) }).colour).toBe('groen');
  });

  it('measures a short plan against ninety days', () => {
    expect(slip({ ...original, end: addDays(original.start, 10) }, addDays(original.start, 19))).toBe(0.1);
  });

  it('takes the worst part, and is grey when nothing is known', () => {
    const costly = { original: { ...original, budgetEur: 100 }, forecastCostEur: 130 };
    expect(late(0, costly)).toMatchObject({ colour: 'rood' });
    expect(late(0, { adoption: 0.3, adoptionPlan: 0.4 }).colour).toBe('oranje');
    expect(programmeLight({ rebaselines: 0, lastUpdate: on, on }).colour).toBe('grijs');
  });

  it('sees results that stay out', () => {
    const promised = { original: { ...original, results: 100 } };
    expect(late(0, { ...promised, resultsDelivered: 60 }).colour).toBe('rood');
    expect(late(0, { ...promised, resultsDelivered: 95 }).colour).toBe('groen');
  });
});

describe('a threshold', () => {
  const months = [
    [70, 20],
    [79, 5],
    [81, 2],
    [82, 0],
    [79, 0],
    [77, 0],
    [77, 0],
    [81, 0],
    [81, 0],
  ].map(([numerator = 0, unknown = 0]) => ({ numerator, unknown, denominator: 100 }));

  it('is met on the lower bound after two months, and lost only after two months below', () => {
    expect(thresholdStates(months, 0.8)).toEqual([
      'mogelijk',
      'mogelijk',
      'mogelijk',
      'gehaald',
      'gehaald',
      'gehaald',
      'verloren',
      'verloren',
      'gehaald',
    ]);
  });

  it('is not met when even the upper bound is too low', () => {
    expect(thresholdStates([{ numerator: 50, denominator: 100, unknown: 10 }], 0.8)).toEqual(['niet gehaald']);
  });

  it('says nothing about fewer than ten', () => {
    expect(thresholdStates([{ numerator: 9, denominator: 9, unknown: 0 }], 0.8)).toEqual(['te klein']);
  });

  it('is met with gaps when a sector or region lags', () => {
    const good = { numerator: 85, denominator: 100, unknown: 0 };
    const lagging = { numerator: 4, denominator: 10, unknown: 0 };
    const guards = [{ kind: 'region' as const, name: 'Noord', ratio: lagging }];
    expect(thresholdOutcome([good, good], 0.8, guards)).toMatchObject({
      state: 'gehaald met gaten',
      gaps: [{ name: 'Noord' }],
    });
    expect(thresholdOutcome([good, good], 0.8, []).state).toBe('gehaald');
  });

  it('shows that most suppliers ready can leave most organisations behind', () => {
    const small = Array.from({ length: 9 }, (_, index) => ({ vendor: `s${index}`, ready: true, organisations: 3 }));
    const { vendors, organisations, outcome } = vendorReadiness([
      { vendor: 'a', ready: true, organisations: 600 },
      { vendor: 'b', ready: false, organisations: 380 },
      ...small,
    ]);
    expect(vendors.numerator / vendors.denominator).toBeCloseTo(0.909, 3);
    expect(organisations.numerator / organisations.denominator).toBeCloseTo(0.623, 3);
    expect(outcome.state).toBe('gehaald met gaten');
  });
});
