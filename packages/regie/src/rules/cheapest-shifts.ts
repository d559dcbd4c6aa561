/** How a conflict of capacity could be solved: the three cheapest ways to move one item. */

import { moveItems } from './move-items.ts';
import { type ScheduleLine, type ScheduleLink, schedule } from './schedule.ts';
import { type BuildItem, type LoadInput, type VendorLoad, vendorLoads } from './vendor-load.ts';

export interface Shift {
  readonly item: string;
  /** Later when positive. */
  readonly days: number;
  /** Days that the item itself, and what waits for it, end later beyond their slack. */
  readonly delayDays: number;
  readonly conflictsLeft: number;
}

const steps = [-182, -91, 91, 182, 273, 364] as const;
const shiftsShown = 3;

interface Trial {
  readonly item: string;
  readonly days: number;
  readonly conflicts: ReadonlySet<string>;
}

/**
 * Ways to move one item such that a conflict is gone and no other appears, cheapest first: least delay, then least
 * movement. An item never moves past its legal date, and never before what it waits for. Each move is tried once,
 * however many conflicts it could solve.
 */
export function cheapestShifts(
  input: LoadInput,
  links: readonly ScheduleLink[],
): (conflict: VendorLoad) => readonly Shift[] {
  const loads = vendorLoads(input);
  const before = conflictsOf(loads);
  const planned = lines(input.items, links);
  const trials = new Map<string, readonly Trial[]>();
  const trialsOf = (item: string): readonly Trial[] => {
    const known = trials.get(item) ?? steps.flatMap((days) => trial(item, days, input, links, loads));
    trials.set(item, known);
    return known;
  };
  return (conflict) =>
    conflict.causes
      .flatMap(({ item }) => trialsOf(item))
      .filter(({ conflicts }) => !conflicts.has(keyOf(conflict)) && [...conflicts].every((key) => before.has(key)))
      .map(({ item, days, conflicts }) => {
        const slack = Math.max(0, planned.get(item)?.slackDays ?? 0);
        return { item, days, delayDays: Math.max(0, days - slack), conflictsLeft: conflicts.size };
      })
      .sort((a, b) => a.delayDays - b.delayDays || Math.abs(a.days) - Math.abs(b.days) || a.item.localeCompare(b.item))
      .slice(0, shiftsShown);
}

/** Nothing where the item may not move so far. Only who builds the item has another load than before. */
function trial(
  item: string,
  days: number,
  input: LoadInput,
  links: readonly ScheduleLink[],
  loads: readonly VendorLoad[],
): readonly Trial[] {
  const tried = moveItems(input, new Map([[item, days]]));
  const target = tried.items.find(({ code }) => code === item);
  if (target === undefined || (target.legalDate !== undefined && target.to > target.legalDate)) {
    return [];
  }
  const pushed = lines(tried.items, links).get(item);
  if (pushed === undefined || pushed.earliestStart > target.from) {
    return [];
  }
  const builders = new Set(
    loads.filter(({ causes }) => causes.some((cause) => cause.item === item)).map(({ vendor }) => vendor),
  );
  const after = vendorLoads({ ...tried, families: tried.families.filter(({ vendor }) => builders.has(vendor)) });
  return [
    {
      item,
      days,
      conflicts: conflictsOf([...loads.filter(({ vendor }) => !builders.has(vendor)), ...after]),
    },
  ];
}

function lines(items: readonly BuildItem[], links: readonly ScheduleLink[]): ReadonlyMap<string, ScheduleLine> {
  const planned = schedule(items, links);
  return new Map((planned.ok ? planned.value : []).map((one) => [one.code, one]));
}

function conflictsOf(loads: readonly VendorLoad[]): ReadonlySet<string> {
  return new Set(loads.filter(({ state }) => state === 'conflict').map(keyOf));
}

const keyOf = ({ vendor, quarter }: VendorLoad): string => `${vendor}\n${quarter}`;
