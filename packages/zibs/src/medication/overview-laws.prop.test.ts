/** The laws of the overview: no record is lost or told twice, order and arrival do not matter, a source more hides nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import {
  type BlockParts,
  chemist,
  clinic,
  gp,
  ma,
  mgb,
  mtd,
  mve,
  noonOf,
  said,
  ta,
  wds,
} from './blocks.test-support.ts';
import { medicationOverview } from './medication-overview.ts';

const kinds = [ma, wds, ta, mve, mgb, mtd];
const day = fc.integer({ min: 0, max: 30 });
const record: fc.Arbitrary<FhirResource> = fc
  .record({
    make: fc.constantFrom(...kinds),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    at: day,
    from: day,
    length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    treatment: fc.constantFrom('t1', 't2', undefined),
    medicine: fc.constantFrom('1111', '2222'),
    dose: fc.integer({ min: 0, max: 2 }),
    stop: fc.constantFrom(undefined, undefined, 'paused' as const, 'stopped' as const, 'cancelled' as const),
    replaces: fc.constantFrom(undefined, 'a', 'b', 'c'),
    status: fc.constantFrom('unknown', 'unknown', 'active', 'entered-in-error'),
  })
  .map(({ make, length, stop, replaces, ...parts }) => {
    const more = { ...(stop === undefined ? {} : { stop }), ...(replaces === undefined ? {} : { replaces }) };
    const all: BlockParts = { ...parts, ...more, ...(length === undefined ? {} : { to: parts.from + length }) };
    return make(all);
  });
const view: fc.Arbitrary<ZibView> = fc
  .tuple(record, fc.constantFrom(gp, chemist, clinic))
  .map(([one, source]) => said(one, source));
const moment = fc.integer({ min: -2, max: 60 }).map(noonOf);

const overview = (views: readonly ZibView[], momentMs: number) => medicationOverview({ views, sources: [], momentMs });
const nameOf = ({ original: { resource, source } }: ZibView): string => `${source.ura} ${JSON.stringify(resource)}`;
const names = (views: readonly ZibView[]): readonly string[] => [...new Set(views.map(nameOf))].sort();

describe('the overview', () => {
  it('has every record in exactly one row, or among what was withdrawn', () => {
    fc.assert(
      fc.property(fc.array(view, { maxLength: 14 }), moment, (views, momentMs) => {
        const { rows, withdrawn } = overview(views, momentMs);
        const kept = [...rows.flatMap(({ records }) => records), ...withdrawn];
        expect(kept.map(nameOf).sort()).toEqual(names(views));
      }),
      { numRuns: 200 },
    );
  });

  it('tells every standing record once', () => {
    fc.assert(
      fc.property(fc.array(view, { maxLength: 14 }), moment, (views, momentMs) => {
        for (const row of overview(views, momentMs).rows) {
          const lists = [row.agreed, row.supplied, row.used, row.given, row.proposed, row.earlier].flat();
          const told = lists.map((one) => nameOf(one.view));
          expect(new Set(told).size).toBe(told.length);
          expect(lists.every((one) => row.records.includes(one.view))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(fc.array(view, { maxLength: 12 }), moment, (views, momentMs) => {
        const words = (list: readonly ZibView[]) =>
          overview(list, momentMs).rows.map(({ key, title, state, differences, agreed }) => [
            key,
            title,
            state,
            differences.map(({ type, text }) => [type, text.nl]).sort(),
            agreed.map((one) => nameOf(one.view)).sort(),
          ]);
        expect(words([...views].reverse())).toEqual(words(views));
      }),
      { numRuns: 150 },
    );
  });

  it('shows at least as much when one more record is known', () => {
    fc.assert(
      fc.property(fc.array(view, { maxLength: 10 }), view, moment, (views, more, momentMs) => {
        const shown = (list: readonly ZibView[]): readonly string[] => {
          const { rows, withdrawn } = overview(list, momentMs);
          return [...rows.flatMap(({ records }) => records), ...withdrawn].map(nameOf);
        };
        const before = shown(views);
        const after = new Set(shown([...views, more]));
        expect(before.filter((name) => !after.has(name))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
