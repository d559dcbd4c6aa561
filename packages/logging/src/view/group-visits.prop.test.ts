import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupVisits } from './group-visits.ts';
import type { LogEntry } from './log-entry.ts';

const hour = 3_600_000;
const entry = (id: string, at: number, extra: Partial<LogEntry> = {}): LogEntry => ({
  eventId: id,
  at: new Date(Date.UTC(2026, 0, 1) + at).toISOString(),
  source: 'Ziekenhuis Noord',
  who: { self: false, organization: 'Huisarts', person: 'A. Arts', role: '01.015' },
  records: 1,
  outcome: '',
  ...extra,
});

describe('who looked, grouped per visit', () => {
  it('folds what one asker asked in one consultation, and begins anew after a pause', () => {
    const visits = groupVisits([entry('a', 0), entry('b', hour), entry('c', 9 * hour)], 2 * hour);
    expect(visits.map(({ entries }) => entries.map(({ eventId }) => eventId))).toEqual([['c'], ['b', 'a']]);
  });

  it('never folds an emergency into everyday care, nor two people of one practice', () => {
    const other = { who: { self: false, organization: 'Huisarts', person: 'B. Arts', role: '01.015' } };
    const visits = groupVisits([entry('a', 0), entry('b', 1, { purpose: 'BTG' }), entry('c', 2, other)], hour);
    expect(visits.map(({ emergency }) => emergency)).toEqual([false, true, false]);
  });

  it('knows a check by a system from a look by a person', () => {
    const system = { who: { self: false, organization: 'Verwijsindex' } };
    expect(groupVisits([entry('a', 0, system), entry('b', 0)], hour).map(({ automatic }) => automatic)).toEqual([
      true,
      false,
    ]);
  });

  it('loses no entry, repeats none and does not depend on the order of the sources', () => {
    const entries = fc.array(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        at: fc.integer({ min: 0, max: 50 * hour }),
        who: fc.constantFrom('x', 'y'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(entries, (drawn) => {
        const all = drawn.map(({ id, at, who }) => entry(id, at, { who: { self: false, person: who } }));
        const once = [...new Map(all.map((one) => [one.eventId, one])).values()];
        const ids = (given: readonly LogEntry[]) =>
          groupVisits(given, hour).map((visit) => visit.entries.map(({ eventId }) => eventId));
        expect(ids(all).flat().toSorted()).toEqual(once.map(({ eventId }) => eventId).toSorted());
        expect(ids(once.toReversed())).toEqual(ids(once));
      }),
    );
  });
});
