import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { cheapestShifts } from './cheapest-shifts.ts';
import { dependencyOrder } from './dependency-order.ts';
import { sectorLoads } from './public-load.ts';
import { quarterDays, quarterOf, quartersBetween, shareInQuarter } from './quarters.ts';
import { type ScheduleLink, schedule } from './schedule.ts';
import { type LoadInput, vendorLoads } from './vendor-load.ts';
import { whatIf } from './what-if.ts';

const link = (from: string, to: string, kind: ScheduleLink['kind'] = 'FS', lagDays = 0) => ({
  from,
  to,
  kind,
  lagDays,
});

describe('dependencies', () => {
  it('put everything after what it waits for', () => {
    const order = unwrap(dependencyOrder(['c', 'b', 'a'], [link('a', 'b'), link('b', 'c')]));
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('in a circle are refused with the path', () => {
    const links = [link('x', 'a'), link('a', 'b'), link('b', 'c'), link('c', 'a')];
    expect(dependencyOrder(['x', 'a', 'b', 'c'], links)).toMatchObject({
      ok: false,
      fault: { code: 'REG-CYCLE', params: { path: 'a → b → c → a' } },
    });
  });

  it('of an item on itself are refused', () => {
    expect(dependencyOrder(['a'], [link('a', 'a')])).toMatchObject({ fault: { params: { path: 'a → a' } } });
  });
});

describe('the schedule', () => {
  const items = [
    { code: 'spec', from: '2026-01-01', to: '2026-03-02' },
    { code: 'build', from: '2026-02-01', to: '2026-05-02' },
    { code: 'side', from: '2026-01-01', to: '2026-02-01' },
  ];

  it('pushes what waits, and knows what has room', () => {
    const lines = unwrap(schedule(items, [link('spec', 'build', 'FS', 10)]));
    const byCode = new Map(lines.map((line) => [line.code, line]));
    expect(byCode.get('build')).toMatchObject({
      earliestStart: '2026-03-12',
      earliestEnd: '2026-06-10',
      pushedBy: 'spec',
      critical: true,
    });
    expect(byCode.get('spec')).toMatchObject({ slackDays: 0, critical: true });
    expect(byCode.get('side')).toMatchObject({ slackDays: 129, critical: false });
  });

  it('shows that a legal date cannot be met', () => {
    const legal = items.map((item) => (item.code === 'build' ? { ...item, legalDate: '2026-05-31' } : item));
    const [build] = unwrap(schedule(legal, [link('spec', 'build', 'FS', 10)])).filter(({ code }) => code === 'build');
    expect(build).toMatchObject({ slackDays: -10, critical: true });
  });
});

describe('quarters', () => {
  it('divide a window without losing a day', () => {
    const [from, to] = ['2026-02-10', '2027-01-05'];
    const quarters = quartersBetween(from, to);
    expect(quarters).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1']);
    expect(quarters.reduce((total, quarter) => total + shareInQuarter(from, to, quarter), 0)).toBeCloseTo(1, 9);
    expect(quarterOf('2026-12-31')).toBe('2026-Q4');
    expect(quarterDays('2026-Q4')).toEqual({ from: '2026-10-01', to: '2027-01-01' });
  });
});

describe('the capacity of suppliers', () => {
  const input: LoadInput = {
    items: [
      { code: 'one', title: 'One', from: '2026-07-01', to: '2026-10-01', sectors: ['ggz'] },
      { code: 'two', title: 'Two', from: '2026-07-01', to: '2026-10-01', legalDate: '2026-10-15', sectors: ['ggz'] },
    ],
    efforts: [
      { item: 'one', productCategory: 'epd', midDays: 60 },
      { item: 'two', productCategory: 'epd', midDays: 60 },
    ],
    families: [
      { vendor: 'v', category: 'epd', sectors: ['ggz'], qualifiedFor: [] },
      { vendor: 'ready', category: 'epd', sectors: ['ggz'], qualifiedFor: ['one', 'two'] },
      { vendor: 'silent', category: 'epd', sectors: ['ggz'], qualifiedFor: ['one'] },
    ],
    capacities: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'].map((quarter) => ({
      vendor: 'v',
      quarter,
      personDays: 100,
    })),
  };

  it('clashes where more is asked than there is, unknown where nobody told', () => {
    const loads = vendorLoads(input);
    expect(loads).toMatchObject([
      { vendor: 'v', quarter: '2026-Q3', demandDays: 120, load: 1.2, state: 'conflict' },
      { vendor: 'silent', quarter: '2026-Q3', demandDays: 60, state: 'unknown' },
    ]);
  });

  it('is not asked of who declined, and counts who committed with its own time and estimate', () => {
    const declined = vendorLoads({ ...input, answers: [{ vendor: 'v', item: 'two', builds: false }] });
    expect(declined[0]).toMatchObject({ vendor: 'v', demandDays: 60, state: 'ok' });
    const own = { vendor: 'v', item: 'two', builds: true, from: '2026-10-01', to: '2027-01-01', personDays: 90 };
    const committed = vendorLoads({ ...input, answers: [own] });
    expect(committed.filter(({ vendor }) => vendor === 'v')).toMatchObject([
      { quarter: '2026-Q3', demandDays: 60, state: 'ok' },
      { quarter: '2026-Q4', demandDays: 90, state: 'tight' },
    ]);
  });

  it('moves what was promised together with its item', () => {
    const own = { vendor: 'v', item: 'one', builds: true, from: '2026-07-01', to: '2026-10-01' };
    const tried = unwrap(whatIf({ ...input, answers: [own] }, [], new Map([['one', 92]])));
    expect(tried.after.loads.filter(({ state }) => state === 'conflict')).toEqual([]);
  });

  it('is inferred from what a supplier finished before', () => {
    const loads = vendorLoads({ ...input, inferred: new Map([['silent', 70]]) });
    expect(loads[1]).toMatchObject({ state: 'tight', inferred: true });
  });

  it('is solved by the three cheapest shifts, none of them across a legal date', () => {
    const [conflict] = vendorLoads(input);
    const shifts = conflict === undefined ? [] : cheapestShifts(input, [])(conflict);
    expect(shifts).toHaveLength(3);
    expect(shifts.every(({ item, days }) => item === 'one' || days < 0)).toBe(true);
    expect(shifts[0]).toMatchObject({ delayDays: 0, conflictsLeft: 0 });
  });

  it('is public only as an index of enough suppliers', () => {
    const loads = vendorLoads(input);
    expect(sectorLoads(loads, input.families)).toEqual([
      { sector: 'ggz', quarter: '2026-Q3', vendors: 1, suppressed: true },
    ]);
    const many = ['a', 'b', 'c'].map((vendor) => ({ ...(loads[0] as (typeof loads)[0]), vendor }));
    const families = ['a', 'b', 'c'].map((vendor) => ({ vendor, category: 'epd', sectors: ['ggz'], qualifiedFor: [] }));
    expect(sectorLoads(many, families)).toMatchObject([{ vendors: 3, suppressed: false, load: 1.2 }]);
  });

  it('can be tried with other dates without changing the plan', () => {
    const before = structuredClone(input);
    const tried = unwrap(
      whatIf(
        input,
        [],
        new Map([
          ['one', 92],
          ['two', 30],
        ]),
      ),
    );
    expect(tried.after.loads.filter(({ state }) => state === 'conflict')).toEqual([]);
    expect(tried.before.loads.filter(({ state }) => state === 'conflict')).toHaveLength(1);
    expect(tried.passesLegalDate).toEqual(['two']);
    expect(input).toEqual(before);
  });
});
