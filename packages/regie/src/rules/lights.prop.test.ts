/** Every light prints its inputs: whoever reads the arithmetic can compute the light again. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../records/moment.ts';
import { type CellFacts, type CellOverlay, cellLight, cellRule } from './cell-light.ts';
import { type ProgrammeFacts, programmeLight, programmeRule } from './programme-light.ts';

const on = '2026-11-22';
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
/** Leaves out what is not given, as callers do. */
const given = <T extends object>(facts: object): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
const numbersIn = (text: string | undefined): readonly number[] =>
  [...(text ?? '').replaceAll(',', '').matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
const lineOf = (working: readonly { readonly en: string }[], start: string): string | undefined =>
  working.find(({ en }) => en.startsWith(start))?.en;

const cells = fc
  .record({
    commitment: optional(fc.constantFrom('voorgenomen', 'afgesproken', 'gestart', 'gerealiseerd', 'ingetrokken')),
    population: fc.integer({ min: 1, max: 200 }),
    started: fc.integer({ min: 0, max: 20 }),
    newestEvidence: optional(fc.integer({ min: 0, max: 400 }).map((days) => addDays(on, -days))),
    inUse: optional(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 50 }))),
    funded: optional(fc.boolean()),
    threshold: optional(fc.constantFrom(0.5, 0.8, 0.9)),
  })
  .map(({ inUse, ...rest }) => {
    const [numerator = 0, unknown = 0, others = 0] = inUse ?? [];
    const ratio =
      inUse === undefined ? undefined : { numerator, unknown, denominator: numerator + unknown + others + 1 };
    return given<CellFacts>({ ...rest, on, inUse: ratio });
  });

it('the light of a cell follows from what it prints', () => {
  fc.assert(
    fc.property(cells, (facts) => {
      const { state, overlays, working } = cellLight(facts);
      const commitment = working.find(({ nl }) => nl.startsWith('afspraak'))?.nl.split(': ')[1];
      const [started = 0, , needed = 0] = numbersIn(lineOf(working, 'started'));
      const agreed = cellRule.agreed.some((one) => one === commitment);
      expect(state).toBe(!agreed ? 'niet-op-agenda' : started >= needed ? 'in-uitvoering' : 'volgend');
      const use = numbersIn(lineOf(working, 'use: '));
      const [used = 0, of = 1, unknown = 0] = use;
      const evidence = numbersIn(lineOf(working, 'newest evidence')).at(-1);
      const [points = cellRule.threshold * 100] = numbersIn(lineOf(working, 'achieved from'));
      const running = state === 'in-uitvoering';
      const expected: readonly (readonly [CellOverlay, boolean])[] = [
        ['gerealiseerd', running && used / of >= points / 100],
        ['stilgevallen', running && evidence !== undefined && evidence > cellRule.stalledDays],
        ['niet-gefinancierd', state !== 'niet-op-agenda' && lineOf(working, 'funding') === 'funding: no'],
        ['geen-data', use.length > 0 && unknown / of > cellRule.unknownShare],
        ['praktijk-loopt-voor', state === 'niet-op-agenda' && used / of > cellRule.aheadShare],
      ];
      expect(overlays).toEqual(expected.filter(([, holds]) => holds).map(([overlay]) => overlay));
    }),
    { numRuns: 300 },
  );
});

const share = fc.integer({ min: 0, max: 1000 }).map((promille) => promille / 1000);
const programmes = fc
  .record({
    days: fc.integer({ min: 30, max: 1_200 }),
    late: optional(fc.integer({ min: -50, max: 500 })),
    law: optional(fc.integer({ min: -300, max: 300 })),
    budgetEur: fc.option(fc.integer({ min: 0, max: 50 }).map((million) => million * 1_000_000)),
    forecastCostEur: optional(fc.integer({ min: 0, max: 70 }).map((million) => million * 1_000_000)),
    results: fc.option(fc.nat({ max: 80 })),
    resultsDelivered: optional(fc.nat({ max: 80 })),
    adoption: optional(share),
    adoptionPlan: optional(share),
    age: optional(fc.integer({ min: 0, max: 240 })),
  })
  .map(({ days, late, law, budgetEur, results, age, ...rest }) => {
    const start = '2025-01-01';
    const end = addDays(start, days);
    return given<ProgrammeFacts>({
      ...rest,
      on,
      rebaselines: 0,
      original: { start, end, budgetEur, results },
      forecastEnd: late === undefined ? undefined : addDays(end, late),
      legalDate: law === undefined ? undefined : addDays(end, law),
      lastUpdate: age === undefined ? undefined : addDays(on, -age),
    });
  });

type Known = 'groen' | 'oranje' | 'rood';
const byShare = (value: number): Known => {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded <= programmeRule.amber ? 'groen' : rounded <= programmeRule.red ? 'oranje' : 'rood';
};

it('the light of a programme follows from what it prints', () => {
  fc.assert(
    fc.property(programmes, (facts) => {
      const { colour, working } = programmeLight(facts);
      const [age] = numbersIn(lineOf(working, 'last updated'));
      const [late = 0, planned = 1] = numbersIn(lineOf(working, 'schedule: ')?.split('=')[0]);
      const [pastLaw = 0] = numbersIn(working.find(({ en }) => en.endsWith('past the legal date'))?.en);
      const [expected = 0, budget = 1] = numbersIn(lineOf(working, 'cost: '));
      const [delivered = 0, due = 0, promised = 1] = numbersIn(lineOf(working, 'results: '));
      const [measured = 0, plan = 0] = numbersIn(lineOf(working, 'use: '));
      const behind = Math.round((measured - plan) * 10) / 1000;
      const isKnown = (start: string): boolean => lineOf(working, start)?.endsWith('unknown') === false;
      const parts: readonly Known[] = [
        ...(isKnown('schedule: ') ? [pastLaw > programmeRule.legalDays ? 'rood' : byShare(late / planned)] : []),
        ...(isKnown('cost: ') ? [byShare(Math.max(0, expected - budget) / budget)] : []),
        ...(isKnown('results: ') ? [byShare(Math.max(0, due - delivered) / promised)] : []),
        ...(isKnown('use: ')
          ? [
              behind >= programmeRule.adoptionGreen
                ? ('groen' as const)
                : behind >= programmeRule.adoptionAmber
                  ? ('oranje' as const)
                  : ('rood' as const),
            ]
          : []),
      ];
      const worst = (['rood', 'oranje', 'groen'] as const).find((one) => parts.includes(one)) ?? 'grijs';
      expect(colour).toBe(age === undefined || age > programmeRule.staleDays ? 'grijs' : worst);
    }),
    { numRuns: 300 },
  );
});
